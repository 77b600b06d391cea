package org.dateline.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A cleaned article. Nothing is deleted: every stretch of the text that is not white space stands
 * in one of the lines.
 *
 * @param id as in {@link RawPage}
 * @param text as given
 * @param metadata as given
 * @param lines in the order of the text
 * @param notes what was odd about it, for the reader: "mojibake mended in 3 places"
 */
public record Article(
    String id, String text, Metadata metadata, List<Line> lines, List<String> notes) {
  public Article {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  /** The same with one more note. */
  public Article withNote(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Article(id, text, metadata, lines, more);
  }

  /** The given text's words at a span. */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }
}
