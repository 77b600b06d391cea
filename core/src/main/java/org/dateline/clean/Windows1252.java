package org.dateline.clean;

/**
 * Windows-1252 both ways, with the five bytes that it leaves undefined taken as Latin-1 controls,
 * as browsers do.
 *
 * @see "WHATWG Encoding Standard, windows-1252"
 */
final class Windows1252 {
  /** What bytes 0x80 to 0x9F stand for. */
  private static final String HIGH =
      "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d"
          + "\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153"
          + "\u009d\u017e\u0178";

  private Windows1252() {}

  /** The byte that would have been shown as {@code unit}, or -1. */
  static int byteOf(char unit) {
    if (unit >= 0x80 && unit <= 0xFF) {
      return unit;
    }
    int at = unit < 0x80 ? -1 : HIGH.indexOf(unit);
    return at < 0 ? -1 : 0x80 + at;
  }

  /** The character of a byte 0x80 to 0x9F. */
  static char characterOf(int high) {
    return HIGH.charAt(high - 0x80);
  }
}
