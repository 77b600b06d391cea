package org.dateline.parse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.Name;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.dateline.parse.network.Analysis;
import org.dateline.parse.network.Analyzer;
import org.dateline.parse.network.NameAnalyzer;

/**
 * Finds sentences, tokens, parts of speech, lemmas, dependency trees and names. Immutable; one
 * parser serves any number of threads. Time is linear in the length of the text.
 */
public final class Parser {
  /** Words that are parsed together; a longer sentence, which only CoNLL-U can bring, is cut. */
  private static final int MOST_AT_ONCE = 160;

  /** Of the relations of each of these groups a head has one at most. */
  static final List<Set<String>> ONCE = List.of(Set.of("obj"), Set.of("iobj"));

  private final Model model;
  private final Upos[] upos;
  private final String[] xpos;
  private final ThreadLocal<Reader> readers;

  Parser(Model model) {
    this.model = model;
    int[] once = model.relations.groups(ONCE);
    this.readers = ThreadLocal.withInitial(() -> new Reader(model, once));
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

  /**
   * Parses the sentences of the lines that are for reading. Where one was too long and had to be
   * cut, a note on the article says so.
   */
  public ParsedArticle parse(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Line> lines = article.lines();
    int cuts = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind().analysed()) {
        cuts += parse(lines.get(i), i, sentences);
      }
    }
    return new ParsedArticle(cuts == 0 ? article : article.withNote(note(cuts)), sentences);
  }

  private static String note(int cuts) {
    return "sentences of more than "
        + SentenceSplitter.LONGEST
        + " words cut in "
        + cuts
        + (cuts == 1 ? " place" : " places");
  }

  private int parse(Line line, int at, List<Sentence> sentences) {
    String text = line.text();
    List<Span> tokens = Tokenizer.tokens(text);
    SentenceSplitter splitter = new SentenceSplitter(text, tokens);
    int start = 0;
    for (int end : splitter.run()) {
      List<String> forms = new ArrayList<>(end - start);
      List<Span> spans = new ArrayList<>(end - start);
      for (Span token : tokens.subList(start, end)) {
        forms.add(text.substring(token.start(), token.end()));
        spans.add(line.offsets().given(token.start(), token.end()));
      }
      Parsed parsed = parse(forms, spans);
      sentences.add(
          new Sentence(sentences.size(), line.kind(), at, parsed.tokens(), parsed.names()));
      start = end;
    }
    return splitter.cuts();
  }

  /**
   * Parses one sentence that is already split into words.
   *
   * @param forms at least one
   * @return with a token for each; the spans are those of the forms written with one space between
   */
  public Sentence sentence(List<String> forms) {
    List<Span> spans = new ArrayList<>(forms.size());
    int at = 0;
    for (String form : forms) {
      spans.add(new Span(at, at + form.length()));
      at += form.length() + 1;
    }
    return sentence(parse(forms, spans));
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
    return sentence(parse(forms, spans));
  }

  private static Sentence sentence(Parsed parsed) {
    return new Sentence(0, LineKind.BODY, 0, parsed.tokens(), parsed.names());
  }

  private record Parsed(List<Token> tokens, List<Name> names) {}

  /** What reads sentences, for one thread. */
  private static final class Reader {
    final Analyzer analyzer;
    final Optional<NameAnalyzer> names;

    Reader(Model model, int[] once) {
      analyzer = new Analyzer(model.network, once);
      names = model.names.network().map(network -> new NameAnalyzer(analyzer, network));
    }
  }

  private Parsed parse(List<String> forms, List<Span> spans) {
    String[] words = forms.toArray(String[]::new);
    List<Token> tokens = new ArrayList<>(words.length);
    List<Name> names = new ArrayList<>();
    int start = 0;
    while (start < words.length) {
      int end = Math.min(words.length, start + MOST_AT_ONCE);
      String[] piece = Arrays.copyOfRange(words, start, end);
      parse(piece, start, spans, tokens);
      names.addAll(names(piece, start));
      start = end;
    }
    Mending.mend(tokens);
    return new Parsed(tokens, names);
  }

  /** The names in a piece of a sentence that was parsed just before. */
  private List<Name> names(String[] forms, int start) {
    Optional<NameAnalyzer> analyzer = readers.get().names;
    boolean[] open = NameMarks.open(forms);
    if (analyzer.isEmpty()) {
      return List.of();
    }
    Words words = new Words(forms, model.vocabulary);
    return NameMarks.names(
        analyzer.get().marks(words, model.names.lists().bits(forms), open), start);
  }

  /** Parses a piece of a sentence; the root of a later piece hangs on that of the first. */
  private void parse(String[] forms, int start, List<Span> spans, List<Token> tokens) {
    Analysis analysis = readers.get().analyzer.analyze(new Words(forms, model.vocabulary));
    int first = -1;
    for (Token token : tokens) {
      first = token.head() < 0 ? token.index() : first;
    }
    for (int i = 0; i < forms.length; i++) {
      boolean root = analysis.heads()[i] == forms.length;
      int tag = analysis.tags()[i];
      tokens.add(
          new Token(
              start + i,
              forms[i],
              model.lemmatizer.lemma(forms[i], upos[tag], xpos[tag]),
              upos[tag],
              xpos[tag],
              root ? first : start + analysis.heads()[i],
              !root
                  ? model.relations.name(analysis.relations()[i])
                  : first < 0 ? "root" : "parataxis",
              spans.get(start + i)));
    }
  }
}
