package org.dateline.mention.time;

import java.util.Locale;

/** Units of time with their letter in an ISO 8601 duration. */
enum Unit {
  SECOND("S", 1),
  MINUTE("M", 1),
  HOUR("H", 1),
  DAY("D", 1),
  WEEKEND("WE", 1),
  WEEK("W", 1),
  FORTNIGHT("W", 2),
  MONTH("M", 1),
  QUARTER("Q", 1),
  YEAR("Y", 1),
  DECADE("Y", 10),
  CENTURY("Y", 100),
  MILLENNIUM("Y", 1000);

  private final String letter;
  private final int factor;

  Unit(String letter, int factor) {
    this.letter = letter;
    this.factor = factor;
  }

  /** Whether it is shorter than a day. */
  boolean isClock() {
    return compareTo(DAY) < 0;
  }

  /** TIMEX3 duration of a number of these: P3D, PT2H, P20Y. */
  String duration(double count) {
    return duration(plain(count * factor), letter);
  }

  /** TIMEX3 duration of an unknown number of these: PXD, PTXH; decades are E, centuries C. */
  String vagueDuration() {
    String vague =
        switch (this) {
          case DECADE -> "E";
          case CENTURY -> "C";
          case MILLENNIUM -> "L";
          default -> letter;
        };
    return duration("X", vague);
  }

  private String duration(String count, String of) {
    return (isClock() ? "PT" : "P") + count + of;
  }

  private static String plain(double count) {
    return count == Math.rint(count) && count < 1e15
        ? Long.toString((long) count)
        : String.format(Locale.ROOT, "%s", count);
  }
}
