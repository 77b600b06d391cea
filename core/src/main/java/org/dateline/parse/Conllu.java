package org.dateline.parse;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/**
 * CoNLL-U in and out. Names stand in MISC: {@code NER=B-PER} at the first word of one, {@code I-}
 * further in it; PER, ORG, LOC and MISC are the types.
 *
 * @see "Universal Dependencies, CoNLL-U format"
 */
public final class Conllu {
  private static final String NOTHING = "_";

  /** Of marks for names in MISC. */
  private static final String NAME = "NER=";

  private Conllu() {}

  /**
   * Parses the words of a CoNLL-U file. Of the input only numbers, forms, MISC and comments are
   * read; sentences, multi-word tokens and empty nodes are kept.
   *
   * @param file its name, for messages
   * @throws ConlluException after the end, if lines were broken; their sentences are left out
   */
  public static void parse(Reader in, String file, Writer out, Parser parser) throws IOException {
    ConlluReader reader = new ConlluReader(in, file);
    Optional<ConlluSentence> next = reader.next();
    while (next.isPresent()) {
      write(next.get(), parser.sentence(next.get().column(ConlluSentence.FORM)), out);
      next = reader.next();
    }
    out.flush();
    if (!reader.problems().isEmpty()) {
      throw new ConlluException(reader.problems());
    }
  }

  private static void write(ConlluSentence sentence, Sentence parsed, Writer out)
      throws IOException {
    for (String comment : sentence.comments()) {
      out.append(comment).append('\n');
    }
    List<Token> tokens = parsed.tokens();
    String[] names = NameMarks.written(parsed.names(), tokens.size());
    int word = 0;
    for (int i = 0; i < sentence.rows().size(); i++) {
      String[] row = sentence.rows().get(i);
      if (word < tokens.size() && sentence.words().get(word) == i) {
        row(tokens, tokens.get(word), misc(names[word], row[ConlluSentence.MISC]), out);
        word++;
      } else {
        blank(row, out);
      }
    }
    out.append('\n');
  }

  private static void blank(String[] row, Writer out) throws IOException {
    out.append(row[ConlluSentence.ID]).append('\t').append(row[ConlluSentence.FORM]);
    for (int i = ConlluSentence.LEMMA; i < ConlluSentence.MISC; i++) {
      out.append("\t_");
    }
    out.append('\t').append(row[ConlluSentence.MISC]).append('\n');
  }

  private static void row(List<Token> tokens, Token token, String misc, Appendable out)
      throws IOException {
    out.append(Integer.toString(token.index() + 1)).append('\t').append(token.form()).append('\t');
    out.append(token.lemma()).append('\t').append(token.upos().name()).append('\t');
    out.append(token.xpos()).append('\t').append(Feats.of(tokens, token)).append('\t');
    out.append(Integer.toString(token.head() + 1)).append('\t').append(token.relation());
    out.append("\t_\t").append(misc).append('\n');
  }

  /** Writes the sentences of an article, each with its text as given. */
  public static void write(ParsedArticle parsed, Appendable out) throws IOException {
    out.append("# newdoc id = ").append(oneLine(parsed.article().id())).append('\n');
    for (Sentence sentence : parsed.sentences()) {
      out.append("# sent_id = ").append(Integer.toString(sentence.index())).append('\n');
      String text = oneLine(parsed.article().text(sentence.span()));
      out.append("# text = ").append(text).append('\n');
      String[] names = NameMarks.written(sentence.names(), sentence.size());
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        boolean touches =
            i + 1 < sentence.size() && token.span().end() == sentence.token(i + 1).span().start();
        String misc = misc(names[i], touches ? "SpaceAfter=No" : NOTHING);
        row(sentence.tokens(), token, misc, out);
      }
      out.append('\n');
    }
  }

  /** What stood in MISC, with the mark of a name in place of one that was there. */
  private static String misc(String mark, String given) {
    StringBuilder misc = new StringBuilder(mark.equals(NameMarks.NONE) ? "" : NAME + mark);
    for (String part : given.split("\\|", -1)) {
      if (!part.startsWith(NAME) && !part.equals(NOTHING)) {
        misc.append(misc.isEmpty() ? "" : "|").append(part);
      }
    }
    return misc.isEmpty() ? NOTHING : misc.toString();
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
    }
    return line.toString();
  }
}
