package org.dateline.compare;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;

/** CoreNLP with its usual English models. */
final class CoreNlpAnalyser implements Analyser {
  private final StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,depparse");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty("threads", "1");
    return properties;
  }

  @Override
  public Counts analyse(List<String> paragraphs) {
    Annotation article = new Annotation(String.join("\n", paragraphs));
    pipeline.annotate(article);
    Counts counts = Counts.NONE;
    for (CoreMap sentence : article.get(SentencesAnnotation.class)) {
      counts =
          counts.plus(
              new Counts(
                  1,
                  sentence.get(TokensAnnotation.class).size(),
                  sentence.get(BasicDependenciesAnnotation.class).size()));
    }
    return counts;
  }
}
