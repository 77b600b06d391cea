package org.dateline.compare;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** NLP4J with its English models; nlp4j.xml says which. */
final class Nlp4jAnalyser implements Analyser {
  private final NLPDecoder decoder;

  Nlp4jAnalyser() throws IOException {
    try (InputStream configuration = Nlp4jAnalyser.class.getResourceAsStream("/nlp4j.xml")) {
      decoder = new NLPDecoder(new DecodeConfig(configuration));
    }
  }

  @Override
  public Counts analyse(List<String> paragraphs) {
    Counts counts = Counts.NONE;
    for (String paragraph : paragraphs) {
      for (NLPNode[] sentence : sentences(paragraph)) {
        // The first node is the root above the sentence.
        int heads = 0;
        for (int i = 1; i < sentence.length; i++) {
          if (sentence[i].hasDependencyHead()) {
            heads++;
          }
        }
        counts = counts.plus(new Counts(1, sentence.length - 1, heads));
      }
    }
    return counts;
  }

  private List<NLPNode[]> sentences(String paragraph) {
    try {
      return decoder.decodeDocument(paragraph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
