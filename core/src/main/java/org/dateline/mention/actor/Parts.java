package org.dateline.mention.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words as the lexicon compares them: without case, diacritics, dots and apostrophes, split at
 * hyphens and before a possessive s. "U.S." is us, "Ki-moon" is ki moon, "People's" is people s.
 */
final class Parts {
  private Parts() {}

  /** The parts of a name. */
  static List<String> of(String name) {
    List<String> parts = new ArrayList<>(4);
    split(name, parts);
    parts.replaceAll(Parts::fold);
    return parts;
  }

  /** Splits at spaces, hyphens and slashes and before a possessive s; case and accents stay. */
  static void split(String name, List<String> into) {
    StringBuilder part = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (isBreak(c) || isPossessive(name, i, name.length())) {
        flush(part, into);
      } else if (!isDropped(c)) {
        part.append(c);
      }
    }
    flush(part, into);
  }

  private static void flush(StringBuilder part, List<String> into) {
    if (!part.isEmpty()) {
      into.add(part.toString());
      part.setLength(0);
    }
  }

  /** Whether an apostrophe with a possessive s after it stands here, in a name that ends at end. */
  static boolean isPossessive(String name, int at, int end) {
    int s = at + 1;
    return s < end
        && isApostrophe(name.charAt(at))
        && (name.charAt(s) == 's' || name.charAt(s) == 'S')
        && (s + 1 == end || isBreak(name.charAt(s + 1)));
  }

  /** Whether a character is no part of what is compared. */
  static boolean isDropped(char c) {
    return c == '.' || c == ',' || isApostrophe(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u02BC';
  }

  static boolean isBreak(char c) {
    return c == ' ' || c == '-' || c == '/' || (c >= '\u2010' && c <= '\u2015') || c == '\u00A0';
  }

  /** Whether a token is one part as it stands: letters and digits only, all of ASCII. */
  static boolean isPlain(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** Lower case without diacritics. */
  static String fold(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return foldAccents(lower);
      }
    }
    return lower;
  }

  private static String foldAccents(String lower) {
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      switch (c) {
        case 'ł' -> folded.append('l');
        case 'ø' -> folded.append('o');
        case 'ı' -> folded.append('i');
        case 'đ', 'ð' -> folded.append('d');
        case 'ß' -> folded.append("ss");
        case 'æ' -> folded.append("ae");
        case 'œ' -> folded.append("oe");
        case 'þ' -> folded.append("th");
        case 'ə' -> folded.append('a');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString();
  }
}
