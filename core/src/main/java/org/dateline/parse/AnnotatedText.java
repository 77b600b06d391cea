package org.dateline.parse;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.Metadata;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;

/**
 * A document of a CoNLL-U file: its words and sentences as they stand there, its trees from the
 * parser, and what annotators noted in MISC.
 *
 * @param parsed the document; all of its sentences stand in one line
 * @param misc the MISC column of each word of each sentence
 */
public record AnnotatedText(ParsedArticle parsed, List<List<String>> misc) {
  public AnnotatedText {
    misc = List.copyOf(misc);
  }

  /**
   * Reads the documents of a file; they begin at comments "# newdoc".
   *
   * @param file its name, for messages
   * @throws ConlluException if lines were broken
   */
  public static List<AnnotatedText> read(Reader in, String file, Parser parser) throws IOException {
    ConlluReader reader = new ConlluReader(in, file);
    List<AnnotatedText> texts = new ArrayList<>();
    List<ConlluSentence> sentences = new ArrayList<>();
    Optional<ConlluSentence> next = reader.next();
    while (next.isPresent()) {
      boolean first = next.get().comments().stream().anyMatch(c -> c.startsWith("# newdoc"));
      if (first && !sentences.isEmpty()) {
        texts.add(text(sentences, file, parser));
        sentences.clear();
      }
      sentences.add(next.get());
      next = reader.next();
    }
    if (!reader.problems().isEmpty()) {
      throw new ConlluException(reader.problems());
    }
    if (!sentences.isEmpty()) {
      texts.add(text(sentences, file, parser));
    }
    return texts;
  }

  private static AnnotatedText text(List<ConlluSentence> sentences, String file, Parser parser) {
    StringBuilder text = new StringBuilder();
    List<Sentence> parsed = new ArrayList<>();
    List<List<String>> misc = new ArrayList<>();
    for (ConlluSentence sentence : sentences) {
      List<String> forms = sentence.column(ConlluSentence.FORM);
      List<Token> tokens = new ArrayList<>(forms.size());
      for (Token token : parser.sentence(forms).tokens()) {
        Span span = new Span(text.length(), text.length() + token.form().length());
        tokens.add(
            new Token(
                token.index(),
                token.form(),
                token.lemma(),
                token.upos(),
                token.xpos(),
                token.head(),
                token.relation(),
                span));
        text.append(token.form()).append(' ');
      }
      parsed.add(new Sentence(parsed.size(), LineKind.BODY, 0, tokens));
      misc.add(sentence.column(ConlluSentence.MISC));
    }
    Line line = Line.unchanged(LineKind.BODY, text.toString(), 0, text.length());
    Article article = new Article(file, text.toString(), Metadata.NONE, List.of(line), List.of());
    return new AnnotatedText(new ParsedArticle(article, parsed), misc);
  }
}
