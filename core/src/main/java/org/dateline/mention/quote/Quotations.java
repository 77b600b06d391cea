package org.dateline.mention.quote;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;

/**
 * Finds what stands between quotation marks, over sentences and paragraphs. A quotation that opens
 * again at the start of a paragraph goes on; one that is never closed ends with its paragraph,
 * unless a later mark closes it soon.
 */
final class Quotations {
  private static final int MAX_SENTENCES = 12;

  /**
   * A quotation.
   *
   * @param firstSentence where it opens
   * @param lastSentence where it closes
   * @param span from the opening to the closing mark, both included
   */
  record Quotation(int firstSentence, int lastSentence, Span span) {
    boolean covers(int sentence) {
      return sentence >= firstSentence && sentence <= lastSentence;
    }
  }

  private record Mark(int sentence, Span span, boolean opens, boolean closes) {}

  private Quotations() {}

  static List<Quotation> of(ParsedArticle parsed) {
    List<Mark> marks = marks(parsed);
    List<Quotation> quotations = new ArrayList<>();
    int at = 0;
    while (at < marks.size()) {
      Mark open = marks.get(at++);
      if (!open.opens()) {
        continue;
      }
      int next = at;
      while (next < marks.size() && reopens(parsed, marks.get(next))) {
        next++;
      }
      if (next < marks.size()
          && marks.get(next).closes()
          && marks.get(next).sentence() - open.sentence() <= MAX_SENTENCES) {
        Mark close = marks.get(next);
        quotations.add(
            new Quotation(
                open.sentence(),
                close.sentence(),
                new Span(open.span().start(), close.span().end())));
        at = next + 1;
      } else {
        Span line = parsed.sentences().get(open.sentence()).span();
        quotations.add(
            new Quotation(
                open.sentence(), open.sentence(), new Span(open.span().start(), line.end())));
      }
    }
    return quotations;
  }

  /** Whether a mark opens a paragraph, so that it may only say that the quotation goes on. */
  private static boolean reopens(ParsedArticle parsed, Mark mark) {
    Sentence sentence = parsed.sentences().get(mark.sentence());
    boolean startsLine =
        mark.sentence() == 0
            || parsed.sentences().get(mark.sentence() - 1).line() != sentence.line();
    return mark.opens() && startsLine && sentence.token(0).span().equals(mark.span());
  }

  private static List<Mark> marks(ParsedArticle parsed) {
    List<Mark> marks = new ArrayList<>();
    boolean open = false;
    for (Sentence sentence : parsed.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        String form = sentence.token(i).form();
        boolean curlyOpen = form.equals("“") || form.equals("``") || form.equals("«");
        boolean curlyClose = form.equals("”") || form.equals("''") || form.equals("»");
        boolean straight = form.equals("\"");
        if (curlyOpen || curlyClose || straight) {
          boolean first = straight && i == 0 && open && startsLine(parsed, sentence);
          boolean opens = curlyOpen || (straight && (!open || first));
          marks.add(
              new Mark(
                  sentence.index(),
                  sentence.token(i).span(),
                  opens,
                  curlyClose || (straight && open && !first)));
          open = opens;
        }
      }
    }
    return marks;
  }

  private static boolean startsLine(ParsedArticle parsed, Sentence sentence) {
    return sentence.index() == 0
        || parsed.sentences().get(sentence.index() - 1).line() != sentence.line();
  }
}
