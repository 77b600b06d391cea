package org.dateline.mention.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;

/**
 * What stands between double quotation marks, over sentences and paragraphs. A quotation that opens
 * again at the start of a paragraph goes on; one that is never closed ends with its paragraph.
 */
final class Quotations {
  private static final Set<String> OPENING = Set.of("“", "``", "«", "„");
  private static final Set<String> CLOSING = Set.of("”", "»");

  /** Marks that open and close: typewriters and many agencies know no others. */
  private static final Set<String> EITHER = Set.of("\"", "''");

  /**
   * A quotation.
   *
   * @param firstSentence where it opens
   * @param firstToken the opening mark
   * @param lastSentence where it closes
   * @param lastToken the closing mark, or the last token if none closes it
   * @param span from the opening to the closing mark, both included
   */
  record Quotation(int firstSentence, int firstToken, int lastSentence, int lastToken, Span span) {}

  private final ParsedArticle parsed;
  private final List<Quotation> all = new ArrayList<>();
  private final List<List<Quotation>> bySentence = new ArrayList<>();
  private int openSentence = -1;
  private int openToken;
  private int depth;

  private Quotations(ParsedArticle parsed) {
    this.parsed = parsed;
    parsed.sentences().forEach(s -> bySentence.add(new ArrayList<>()));
  }

  static Quotations of(ParsedArticle parsed) {
    Quotations quotations = new Quotations(parsed);
    for (Sentence sentence : parsed.sentences()) {
      quotations.read(sentence);
    }
    if (quotations.openSentence >= 0) {
      quotations.closeAtEndOf(parsed.sentences().size() - 1);
    }
    return quotations;
  }

  static boolean isMark(String form) {
    return OPENING.contains(form) || CLOSING.contains(form) || EITHER.contains(form);
  }

  List<Quotation> all() {
    return List.copyOf(all);
  }

  /** The quotation that a token, which may be one of the marks, stands in. */
  Optional<Quotation> at(int sentence, int token) {
    Span span = parsed.sentences().get(sentence).token(token).span();
    return bySentence.get(sentence).stream().filter(q -> q.span().contains(span)).findFirst();
  }

  List<Quotation> in(int sentence) {
    return bySentence.get(sentence);
  }

  private void read(Sentence sentence) {
    boolean newLine = startsLine(parsed, sentence);
    boolean marked = isMark(sentence.token(0).form());
    if (newLine && openSentence >= 0 && !marked) {
      closeAtEndOf(sentence.index() - 1);
    }
    for (int i = 0; i < sentence.size(); i++) {
      String form = sentence.token(i).form();
      if (isMark(form)) {
        mark(sentence, i, form, newLine && i == 0);
      }
    }
  }

  private void mark(Sentence sentence, int token, String form, boolean opensLine) {
    if (openSentence < 0) {
      if (!CLOSING.contains(form) || opensLine) {
        openSentence = sentence.index();
        openToken = token;
        depth = 1;
      }
    } else if (opensLine) {
      depth = 1;
    } else if (OPENING.contains(form)) {
      depth++;
    } else if (--depth == 0) {
      close(sentence.index(), token);
    }
  }

  private void closeAtEndOf(int sentence) {
    close(sentence, parsed.sentences().get(sentence).size() - 1);
  }

  private void close(int lastSentence, int lastToken) {
    Span open = parsed.sentences().get(openSentence).token(openToken).span();
    Span end = parsed.sentences().get(lastSentence).token(lastToken).span();
    Quotation quotation =
        new Quotation(openSentence, openToken, lastSentence, lastToken, open.hull(end));
    all.add(quotation);
    for (int i = openSentence; i <= lastSentence; i++) {
      bySentence.get(i).add(quotation);
    }
    openSentence = -1;
  }

  static boolean startsLine(ParsedArticle parsed, Sentence sentence) {
    return sentence.index() == 0
        || parsed.sentences().get(sentence.index() - 1).line() != sentence.line();
  }
}
