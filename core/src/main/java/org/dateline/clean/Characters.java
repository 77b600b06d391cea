package org.dateline.clean;

/**
 * Mends single characters: exotic spaces become spaces, line separators become line feeds,
 * invisible characters go, ligatures of typesetting come apart. Quotes and dashes stay.
 */
final class Characters {
  /** U+FB00 to U+FB06. */
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private Characters() {}

  static Mended mend(MappedText before) {
    String text = before.text();
    if (text.chars().allMatch(unit -> unit == '\n' || (unit >= ' ' && unit < 0x7F))) {
      return new Mended(before, 0);
    }
    MappedText.Rewrite rewrite = before.rewrite();
    int dropped = 0;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
        rewrite.replace("\n", at, at + 2);
        at++;
      } else if (isLineBreak(unit)) {
        replace(rewrite, "\n", unit, at);
      } else if (isSpace(unit)) {
        replace(rewrite, " ", unit, at);
      } else if (unit >= 0x80 && unit <= 0x9F && Windows1252.characterOf(unit) != unit) {
        rewrite.replace(Character.toString(Windows1252.characterOf(unit)), at, at + 1);
      } else if (isInvisible(unit)) {
        rewrite.replace("", at, at + 1);
        dropped++;
      } else if (unit >= 0xFB00 && unit <= 0xFB06) {
        rewrite.replace(LIGATURES[unit - 0xFB00], at, at + 1);
      } else {
        rewrite.keep(at);
      }
    }
    return new Mended(rewrite.done(), dropped);
  }

  private static void replace(MappedText.Rewrite rewrite, String by, char unit, int at) {
    if (by.charAt(0) == unit) {
      rewrite.keep(at);
    } else {
      rewrite.replace(by, at, at + 1);
    }
  }

  static boolean shows(char unit) {
    return !isSpace(unit) && !isLineBreak(unit) && !isInvisible(unit);
  }

  static boolean isLineBreak(char unit) {
    return unit == '\n'
        || unit == '\r'
        || unit == '\u000b'
        || unit == '\f'
        || unit == '\u2028'
        || unit == '\u2029';
  }

  static boolean isSpace(char unit) {
    return unit == ' '
        || unit == '\t'
        || unit == '\u00a0'
        || unit == '\u1680'
        || (unit >= '\u2000' && unit <= '\u200a')
        || unit == '\u202f'
        || unit == '\u205f'
        || unit == '\u3000';
  }

  /** Characters that show nothing: controls, zero-width, direction marks, soft hyphens. */
  static boolean isInvisible(char unit) {
    return unit < ' '
        || (unit >= 0x7F && unit <= 0x9F)
        || unit == '\u00ad'
        || unit == '\u061c'
        || unit == '\u180e'
        || (unit >= '\u200b' && unit <= '\u200f')
        || (unit >= '\u202a' && unit <= '\u202e')
        || (unit >= '\u2060' && unit <= '\u206f')
        || (unit >= '\ufe00' && unit <= '\ufe0f')
        || unit == '\ufeff';
  }
}
