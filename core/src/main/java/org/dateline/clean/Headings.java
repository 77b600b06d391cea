package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.LineKind;

/** Tells headlines and subheads from running text: short lines without a final stop. */
final class Headings {
  /** Where more than this share of the lines has no stop, a missing stop shows nothing. */
  private static final double MOST_UNSTOPPED = 0.6;

  private static final int ENOUGH = 5;

  private Headings() {}

  static List<Part> mark(String text, List<Part> parts) {
    List<Part> marked = new ArrayList<>(parts);
    boolean meaningful = meaningful(text, parts);
    boolean top = true;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.kind() != LineKind.BODY || part.fixed()) {
        continue;
      }
      boolean wholeLine = part.gap() > 0 && (i + 1 == parts.size() || parts.get(i + 1).gap() > 0);
      if (wholeLine && followed(parts, i) && heading(text, part, top, meaningful)) {
        marked.set(i, part.as(LineKind.TITLE));
      }
      top = false;
    }
    return marked;
  }

  private static boolean meaningful(String text, List<Part> parts) {
    int lines = 0;
    int unstopped = 0;
    for (Part part : parts) {
      if (part.kind() == LineKind.BODY) {
        lines++;
        unstopped += Ending.stopped(text, part.start(), part.end()) ? 0 : 1;
      }
    }
    return lines < ENOUGH || unstopped <= MOST_UNSTOPPED * lines;
  }

  private static boolean followed(List<Part> parts, int at) {
    for (int i = at + 1; i < parts.size() && i <= at + 8; i++) {
      if (parts.get(i).kind().analysed()) {
        return true;
      }
    }
    return false;
  }

  private static boolean heading(String text, Part part, boolean top, boolean meaningful) {
    if (part.end() - part.start() > 300) {
      return false;
    }
    int most = top ? Joining.HEADLINE : Joining.HEADING;
    int words = Ending.words(text, part.start(), part.end(), most + 1);
    char first = text.charAt(part.start());
    boolean begins = !Character.isLowerCase(first) && "\u2022\u00b7*-\u2013".indexOf(first) < 0;
    if (words == 0 || words > most || !begins) {
      return false;
    }
    if (Ending.stopped(text, part.start(), part.end())) {
      return top && text.charAt(part.end() - 1) == '?';
    }
    return (top || meaningful) && text.charAt(part.end() - 1) != ',';
  }
}
