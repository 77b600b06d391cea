package org.dateline.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.document.LineKind;

/**
 * Marks lines that say word for word what an earlier line said; case, spaces and punctuation do not
 * count. Pages tell a caption twice: once as the picture's alternative text, once below it.
 */
final class Duplicates {
  /** Shorter lines may be said twice: "Yes, sir." */
  private static final int FEWEST_WORDS = 4;

  private Duplicates() {}

  static List<Part> mark(String text, List<Part> parts) {
    List<Part> marked = new ArrayList<>(parts);
    Map<String, Integer> told = new HashMap<>();
    boolean afterMark = false;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.kind().analysed()) {
        boolean caption = part.kind() == LineKind.CAPTION;
        boolean counts =
            caption || Ending.words(text, part.start(), part.end(), FEWEST_WORDS) >= FEWEST_WORDS;
        Integer before = counts ? told.putIfAbsent(key(text, part), i) : null;
        if (before != null) {
          marked.set(i, part.as(LineKind.DUPLICATE));
          if (afterMark && before > 0) {
            asCaption(text, marked, before);
          }
        }
      }
      afterMark = part.kind() == LineKind.CAPTION_MARK;
    }
    return marked;
  }

  /**
   * What is told again as a caption was one the first time, unless it is a sentence of the text.
   */
  private static void asCaption(String text, List<Part> marked, int at) {
    Part first = marked.get(at);
    boolean stopped = Ending.stopped(text, first.start(), first.end());
    if (first.kind() == LineKind.TITLE || (first.kind() == LineKind.BODY && !stopped)) {
      marked.set(at, first.as(LineKind.CAPTION));
    }
  }

  private static String key(String text, Part part) {
    StringBuilder key = new StringBuilder(part.end() - part.start());
    for (int at = part.start(); at < part.end(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        key.append(Character.toLowerCase(text.charAt(at)));
      }
    }
    return key.toString();
  }
}
