package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a PETRARCH or TABARI dictionary without their comments: what follows {@code ;} or
 * {@code #} outside brackets, XML comments over one or more lines, and lines that begin with a
 * {@code <}, which TABARI used for the names of sections.
 */
final class DictionaryLines {
  /** A line with something on it; the number counts from 1. */
  record Line(int number, String content) {}

  private final List<Line> lines = new ArrayList<>();
  private boolean commented;

  private DictionaryLines() {}

  static List<Line> of(String text) {
    DictionaryLines read = new DictionaryLines();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String content = read.withoutComments(line).strip();
      if (!content.isEmpty() && content.charAt(0) != '<') {
        read.lines.add(new Line(number, content));
      }
    }
    return read.lines;
  }

  private String withoutComments(String line) {
    StringBuilder kept = new StringBuilder(line.length());
    int at = 0;
    while (at < line.length()) {
      if (commented) {
        int end = line.indexOf("-->", at);
        commented = end < 0;
        at = end < 0 ? line.length() : end + 3;
      } else {
        int start = line.indexOf("<!--", at);
        kept.append(line, at, start < 0 ? line.length() : start);
        commented = start >= 0;
        at = start < 0 ? line.length() : start + 4;
      }
    }
    return kept.substring(0, contentEnd(kept));
  }

  /** The null codes [---] and [###] stand in brackets, so that a # in them begins no comment. */
  private static int contentEnd(CharSequence line) {
    boolean bracket = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      bracket = c == '[' || (bracket && c != ']' && c != '}');
      if (!bracket && (c == '#' || c == ';')) {
        return i;
      }
    }
    return line.length();
  }
}
