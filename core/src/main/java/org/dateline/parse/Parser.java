package org.dateline.parse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/**
 * Finds sentences, tokens, parts of speech, lemmas and dependency trees. Immutable; one parser
 * serves any number of threads. Time is linear in the length of the text.
 */
public final class Parser {
  private final Model model;
  private final Upos[] upos;
  private final String[] xpos;
  private final ThreadLocal<ScoreCache> caches = ThreadLocal.withInitial(ScoreCache::new);

  Parser(Model model) {
    this.model = model;
    int size = model.tags.size();
    upos = new Upos[size];
    xpos = new String[size];
    for (int i = 0; i < size; i++) {
      String name = model.tags.name(i);
      int bar = name.indexOf('|');
      upos[i] = Upos.valueOf(name.substring(0, bar));
      xpos[i] = name.substring(bar + 1);
    }
  }

  /**
   * A parser with the English model of this library.
   *
   * @throws ModelException if the model is not on the class path or is broken
   */
  public static Parser load() {
    return new Parser(Model.load());
  }

  /**
   * A parser with a model made by {@link Trainer}.
   *
   * @throws ModelException if the file is missing, broken, or of another version
   */
  public static Parser load(Path model) {
    return new Parser(Model.load(model));
  }

  /** What the model was made from, with which settings, and how well it does: a few lines. */
  public String provenance() {
    return model.provenance;
  }

  /** Parses the sentences of the lines that are for reading. */
  public ParsedArticle parse(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Line> lines = article.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind().analysed()) {
        parse(lines.get(i), i, sentences);
      }
    }
    return new ParsedArticle(article, sentences);
  }

  private void parse(Line line, int at, List<Sentence> sentences) {
    String text = line.text();
    List<Span> tokens = Tokenizer.tokens(text);
    int start = 0;
    for (int end : SentenceSplitter.ends(text, tokens)) {
      List<String> forms = new ArrayList<>(end - start);
      List<Span> spans = new ArrayList<>(end - start);
      for (Span token : tokens.subList(start, end)) {
        forms.add(text.substring(token.start(), token.end()));
        spans.add(line.offsets().given(token.start(), token.end()));
      }
      sentences.add(new Sentence(sentences.size(), line.kind(), at, parse(forms, spans)));
      start = end;
    }
  }

  /**
   * Parses one sentence that is already split into words.
   *
   * @param forms at least one
   * @return a token for each; the spans are those of the forms written with one space between
   */
  public List<Token> parseTokens(List<String> forms) {
    List<Span> spans = new ArrayList<>(forms.size());
    int at = 0;
    for (String form : forms) {
      spans.add(new Span(at, at + form.length()));
      at += form.length() + 1;
    }
    return parse(forms, spans);
  }

  /**
   * Parses one sentence given as text, whatever its punctuation.
   *
   * @param text not blank
   */
  public Sentence sentence(String text) {
    List<String> forms = new ArrayList<>();
    List<Span> spans = Tokenizer.tokens(text);
    for (Span token : spans) {
      forms.add(text.substring(token.start(), token.end()));
    }
    return new Sentence(0, LineKind.BODY, 0, parse(forms, spans));
  }

  private List<Token> parse(List<String> forms, List<Span> spans) {
    Words words = new Words(forms.toArray(String[]::new), model.clusters);
    int[] tags = new Tagger(model.tagger, model.wordTags).tag(words);
    ScoreCache cache = caches.get();
    int[] heads = new int[words.size];
    int[] labels = new int[words.size];
    new CachedArcParser(model.actions, model.labels, words, tags, cache)
        .parse(model.beam, model.margin)
        .collect(heads, labels);
    List<Token> tokens = new ArrayList<>(words.size);
    for (int i = 0; i < words.size; i++) {
      boolean root = heads[i] == words.size;
      String form = forms.get(i);
      int tag = tags[i];
      tokens.add(
          new Token(
              i,
              form,
              model.lemmatizer.lemma(form, upos[tag], xpos[tag]),
              upos[tag],
              xpos[tag],
              root ? -1 : heads[i],
              root ? "root" : model.relations.name(labels[i]),
              spans.get(i)));
    }
    return tokens;
  }
}
