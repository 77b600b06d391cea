package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.LineKind;

/**
 * Joins the lines of hard-wrapped text. A text is hard-wrapped where nearly every line is so long
 * that the next line's first word would not have fitted on it; a line with room left ends its
 * paragraph.
 */
final class Wrapping {
  /** Widest right margin of wrapped text; longer lines are paragraphs. */
  private static final int WIDEST = 130;

  private static final int NARROWEST = 40;

  /** A line may stay this much below the margin, since the margin itself is a guess. */
  private static final int SLACK = 4;

  /** Wrapped lines needed as evidence, and the share of them among all that could be. */
  private static final int FEWEST = 3;

  private static final double SHARE = 0.7;

  private Wrapping() {}

  /** The parts with wrapped lines joined; the same list if the text is not wrapped. */
  static List<Part> unwrap(String text, List<Part> parts) {
    int margin = margin(parts);
    if (margin < NARROWEST || margin > WIDEST || !wrapped(text, parts, margin)) {
      return parts;
    }
    List<Part> joined = new ArrayList<>(parts.size());
    boolean full = false;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int last = joined.size() - 1;
      if (full && follows(part)) {
        joined.set(last, joined.get(last).joined(part));
      } else {
        joined.add(part);
      }
      full =
          part.kind() == LineKind.BODY
              && i + 1 < parts.size()
              && fills(text, part, parts.get(i + 1), margin);
    }
    return joined;
  }

  private static int margin(List<Part> parts) {
    int margin = 0;
    for (Part part : parts) {
      if (part.kind() == LineKind.BODY) {
        margin = Math.max(margin, length(part));
      }
    }
    return margin;
  }

  private static int length(Part part) {
    return part.end() - part.start();
  }

  private static boolean follows(Part part) {
    return part.kind() == LineKind.BODY && part.gap() == 1;
  }

  private static boolean wrapped(String text, List<Part> parts, int margin) {
    int full = 0;
    int open = 0;
    int pairs = 0;
    for (int i = 1; i < parts.size(); i++) {
      Part before = parts.get(i - 1);
      if (before.kind() == LineKind.BODY && follows(parts.get(i))) {
        pairs++;
        if (fills(text, before, parts.get(i), margin)) {
          full++;
          open += Ending.stopped(text, before.start(), before.end()) ? 0 : 1;
        }
      }
    }
    return open >= FEWEST && full >= SHARE * pairs && open >= full / 2;
  }

  private static boolean fills(String text, Part part, Part next, int margin) {
    int space = next.start();
    while (space < next.end() && text.charAt(space) != ' ') {
      space++;
    }
    return length(part) + 1 + space - next.start() > margin - SLACK;
  }
}
