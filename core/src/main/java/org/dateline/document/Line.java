package org.dateline.document;

/**
 * A line of an article, or the part of one that serves one purpose.
 *
 * @param kind what it is for
 * @param text cleaned: mojibake mended, invisible characters gone, quotes and dashes kept
 * @param span where it stands in the text as given
 * @param offsets from {@code text} to the text as given
 */
public record Line(LineKind kind, String text, Span span, OffsetMap offsets) {
  /** A line taken over unchanged. */
  public static Line unchanged(LineKind kind, String given, int start, int end) {
    return new Line(
        kind, given.substring(start, end), new Span(start, end), OffsetMap.shifted(start));
  }
}
