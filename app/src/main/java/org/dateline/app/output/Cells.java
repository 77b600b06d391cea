package org.dateline.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text laid out in columns; a code point is a column. */
public final class Cells {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|\\p{Cf}");

  private Cells() {}

  static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** One line without control characters, which could write anywhere on a terminal. */
  public static String plain(String text) {
    return CONTROL.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("").strip();
  }

  /** The text, its end replaced by an ellipsis where it is longer than {@code width}. */
  static String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, Math.max(0, width - 1))) + "\u2026";
  }

  static String padded(String text, int width) {
    String cut = cut(text, width);
    return cut + " ".repeat(width - width(cut));
  }

  /** Lines of at most {@code width}, broken between words; one empty line for an empty text. */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACE.split(text, -1)) {
      String piece = cut(word, width);
      if (line.length() > 0 && width(line.toString()) + 1 + width(piece) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(piece);
    }
    lines.add(line.toString());
    return lines;
  }

  /** "1 event", "2 events". */
  public static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
