package org.dateline.clean;

import java.util.Locale;
import java.util.Set;

/** How a line ends and how the next begins: whether a sentence goes on from one to the other. */
final class Ending {
  private static final String CLOSERS = "\"'\u201d\u2019\u00bb)]";
  private static final String OPENERS = "([\u201c\u00ab";

  /** Words that cannot end a sentence or a heading. */
  private static final Set<String> LEADING =
      Set.of(
          "a", "an", "and", "are", "as", "at", "been", "but", "by", "for", "from", "had", "has",
          "have", "her", "his", "if", "in", "into", "is", "its", "my", "of", "on", "or", "our",
          "said", "than", "that", "the", "their", "to", "was", "were", "when", "which", "while",
          "who", "whose", "will", "with", "would", "your", "mr", "mrs", "ms", "dr", "gen", "sen",
          "st", "no");

  private Ending() {}

  static boolean isStop(char unit) {
    return unit == '.' || unit == '!' || unit == '?' || unit == '\u2026';
  }

  /** Whether the line ends like a sentence, or like the announcement of a list or quote. */
  static boolean stopped(CharSequence text, int start, int end) {
    char last = last(text, start, end);
    return isStop(last) || ((last == ':' || last == ';') && last == text.charAt(end - 1));
  }

  /** The last character that is no closing quote or bracket. */
  private static char last(CharSequence text, int start, int end) {
    int at = end - 1;
    while (at > start && (CLOSERS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at--;
    }
    return text.charAt(at);
  }

  /** Whether the words before {@code end} cannot be the last of a line. */
  static boolean open(String text, int start, int end) {
    if (last(text, start, end) == ',') {
      return true;
    }
    char last = text.charAt(end - 1);
    if (last == '-' || last == '\u2013' || last == '\u2014' || last == '/') {
      return true;
    }
    if (OPENERS.indexOf(last) >= 0) {
      return true;
    }
    int from = end;
    while (from > start && Character.isLetter(text.charAt(from - 1)) && end - from < 8) {
      from--;
    }
    return LEADING.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
  }

  /** Whether a line that begins so goes on with the sentence of the line before. */
  static boolean goesOn(String text, int start, int end) {
    char first = text.charAt(start);
    if (Character.isLowerCase(first) || ",;)]%".indexOf(first) >= 0) {
      return true;
    }
    if (first == '\u2019' || first == '\'') {
      return start + 1 < end
          && (text.charAt(start + 1) == 's' || text.charAt(start + 1) == 't')
          && (start + 2 == end || !Character.isLetterOrDigit(text.charAt(start + 2)));
    }
    return false;
  }

  /** How many words stand there, counted up to {@code most}. */
  static int words(CharSequence text, int start, int end, int most) {
    int words = 0;
    boolean inside = false;
    for (int at = start; at < end && words < most; at++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(at));
      if (text.charAt(at) == ' ') {
        inside = false;
      } else if (letter && !inside) {
        inside = true;
        words++;
      }
    }
    return words;
  }
}
