package org.dateline.mention.time;

import java.time.LocalDate;

/** Seasons of the northern hemisphere in whole months, as TIMEX3 names them. */
final class Seasons {
  private static final String[] CODES = {"SP", "SU", "FA", "WI"};

  private Seasons() {}

  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  static int number(String code) {
    for (int i = 0; i < CODES.length; i++) {
      if (CODES[i].equals(code)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no season: " + code);
  }

  static String code(int number) {
    return CODES[number - 1];
  }

  /** First day; the winter of a year begins in its December. */
  static LocalDate start(int year, int number) {
    return LocalDate.of(year, number * 3, 1);
  }
}
