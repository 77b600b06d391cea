package org.dateline.clean;

import java.util.Map;
import java.util.OptionalInt;

/** Decodes character references that a scraper left in: "&amp;amp;", "&amp;#8217;". */
final class Entities {
  /** Longest reference looked at, "&amp;" and ";" included. */
  private static final int LONGEST = 12;

  private final Map<String, Integer> named;

  /**
   * @param named code point by name
   */
  Entities(Map<String, Integer> named) {
    this.named = Map.copyOf(named);
  }

  Mended decode(MappedText before) {
    String text = before.text();
    if (text.indexOf('&') < 0) {
      return new Mended(before, 0);
    }
    MappedText.Rewrite rewrite = before.rewrite();
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '&' ? end(text, at) : -1;
      OptionalInt decoded =
          end < 0 ? OptionalInt.empty() : codePoint(text.substring(at + 1, end - 1));
      if (decoded.isPresent()) {
        rewrite.replace(Character.toString(decoded.getAsInt()), at, end);
        count++;
        at = end;
      } else {
        rewrite.keep(at++);
      }
    }
    return new Mended(rewrite.done(), count);
  }

  private static int end(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    for (int i = start + 1; i < limit; i++) {
      char unit = text.charAt(i);
      if (unit == ';') {
        return i == start + 1 ? -1 : i + 1;
      }
      if (unit != '#' && !isAsciiAlphanumeric(unit)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAsciiAlphanumeric(char unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= '0' && unit <= '9');
  }

  private OptionalInt codePoint(String reference) {
    if (!reference.startsWith("#")) {
      Integer point = named.get(reference);
      return point == null ? OptionalInt.empty() : OptionalInt.of(point);
    }
    boolean hexadecimal = reference.startsWith("#x") || reference.startsWith("#X");
    try {
      int point =
          hexadecimal
              ? Integer.parseInt(reference.substring(2), 16)
              : Integer.parseInt(reference.substring(1));
      return valid(point);
    } catch (NumberFormatException notANumber) {
      return OptionalInt.empty();
    }
  }

  /** HTML reads references to 128 to 159 as Windows-1252, since that is what writers meant. */
  private static OptionalInt valid(int point) {
    if (point >= 0x80 && point <= 0x9F) {
      return OptionalInt.of(Windows1252.characterOf(point));
    }
    boolean character = Character.isValidCodePoint(point) && (point < 0xD800 || point > 0xDFFF);
    return character && point != 0 ? OptionalInt.of(point) : OptionalInt.empty();
  }
}
