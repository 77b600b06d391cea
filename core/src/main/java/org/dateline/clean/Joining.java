package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.LineKind;

/** Joins lines that a scraper or a sentence splitter broke in the middle of a sentence. */
final class Joining {
  /** A heading has at most this many words; a longer line without a stop is a broken sentence. */
  static final int HEADING = 12;

  /** A headline at the top may be longer. */
  static final int HEADLINE = 25;

  /** No heading is longer, in UTF-16 units. */
  private static final int LONGEST = 300;

  private static final String BULLETS = "\u2022\u00b7*\u25aa\u25a0\u25ba\u25cf-";

  private Joining() {}

  static List<Part> join(String text, List<Part> parts) {
    List<Part> joined = new ArrayList<>(parts.size());
    for (Part part : parts) {
      int last = joined.size() - 1;
      if (last >= 0 && goesOn(text, joined.get(last), part, last == 0)) {
        joined.set(last, joined.get(last).joined(part));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  private static boolean goesOn(String text, Part before, Part part, boolean first) {
    boolean running = before.kind() == LineKind.BODY || before.kind() == LineKind.CAPTION;
    if (!running || part.kind() != LineKind.BODY || part.fixed() || part.gap() == 0) {
      return false;
    }
    boolean small = Ending.goesOn(text, part.start(), part.end());
    if (part.gap() > 1) {
      return small
          && before.kind() == LineKind.BODY
          && !Ending.stopped(text, before.start(), before.end())
          && Ending.open(text, before.start(), before.end());
    }
    if (bullet(text, part) || Ending.stopped(text, before.start(), before.end())) {
      // A stop before a small letter is an abbreviation, or a quote that the sentence goes on from.
      return small && !bullet(text, part);
    }
    return small
        || open(text, before)
        || (before.kind() == LineKind.BODY && tooLong(text, before, first));
  }

  private static boolean open(String text, Part before) {
    return (before.end() - before.start() < 10
            && Ending.words(text, before.start(), before.end(), 1) == 0)
        || Ending.open(text, before.start(), before.end());
  }

  private static boolean tooLong(String text, Part before, boolean first) {
    int most = first ? HEADLINE : HEADING;
    return before.end() - before.start() > LONGEST
        || Ending.words(text, before.start(), before.end(), most + 1) > most;
  }

  private static boolean bullet(String text, Part part) {
    return part.end() - part.start() > 2
        && BULLETS.indexOf(text.charAt(part.start())) >= 0
        && text.charAt(part.start() + 1) == ' '
        && !Character.isLowerCase(text.charAt(part.start() + 2));
  }
}
