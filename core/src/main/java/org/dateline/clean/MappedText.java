package org.dateline.clean;

import java.util.Arrays;
import org.dateline.document.OffsetMap;
import org.dateline.document.Span;

/**
 * A text after some rewriting, with the stretch of the original that each of its UTF-16 units
 * stands for.
 */
final class MappedText {
  private static final int[] IDENTITY = new int[0];

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private MappedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  static MappedText unchanged(String text) {
    return new MappedText(text, IDENTITY, IDENTITY);
  }

  String text() {
    return text;
  }

  /** Where units {@code from} to {@code to} (exclusive, not empty) stood in the original. */
  Span origin(int from, int to) {
    int start = start(from);
    return new Span(start, Math.max(start, end(to - 1)));
  }

  private int start(int at) {
    return starts == IDENTITY ? at : starts[at];
  }

  private int end(int at) {
    return starts == IDENTITY ? at + 1 : ends[at];
  }

  /** Builds the next text out of this one. */
  Rewrite rewrite() {
    return rewrite(text.length());
  }

  /** Builds a text of about {@code length} units out of this one. */
  Rewrite rewrite(int length) {
    return new Rewrite(this, length);
  }

  /** The next text, put together from left to right. */
  static final class Rewrite {
    private final MappedText before;
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;
    private boolean changed;

    private Rewrite(MappedText before, int length) {
      this.before = before;
      this.text = new StringBuilder(length);
      this.starts = new int[length];
      this.ends = new int[length];
    }

    /** Takes one unit over as it is. */
    void keep(int at) {
      put(before.text.charAt(at), at, at + 1);
    }

    /** Puts {@code replacement} in the place of units {@code from} to {@code to}. */
    void replace(CharSequence replacement, int from, int to) {
      changed = true;
      for (int i = 0; i < replacement.length(); i++) {
        put(replacement.charAt(i), from, to);
      }
    }

    private void put(char unit, int from, int to) {
      int at = text.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2 + 16);
        ends = Arrays.copyOf(ends, at * 2 + 16);
      }
      starts[at] = before.start(from);
      ends[at] = before.end(to - 1);
      text.append(unit);
    }

    int length() {
      return text.length();
    }

    /** The text so far; the same object as before if nothing was replaced. */
    MappedText done() {
      return changed
          ? new MappedText(
              text.toString(),
              Arrays.copyOf(starts, text.length()),
              Arrays.copyOf(ends, text.length()))
          : before;
    }

    /** The offsets of the text so far, for a {@link org.dateline.document.Line}. */
    OffsetMap offsets() {
      return OffsetMap.of(Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
