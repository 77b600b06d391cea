package org.dateline.mention.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A year, a month or a day.
 *
 * @param first the first day that it can mean
 * @param last the last
 */
record PartialDate(LocalDate first, LocalDate last) {
  /**
   * Reads YYYY, YYYY-MM or YYYY-MM-DD.
   *
   * @return empty if the text is none of them
   * @throws DateTimeException if there is no such day
   */
  static Optional<PartialDate> parse(String text) {
    if (!hasShape(text)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text.substring(0, 4));
    if (text.length() == 4) {
      return Optional.of(new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(text.substring(5, 7)));
    if (text.length() == 7) {
      return Optional.of(new PartialDate(month.atDay(1), month.atEndOfMonth()));
    }
    LocalDate day = month.atDay(Integer.parseInt(text.substring(8)));
    return Optional.of(new PartialDate(day, day));
  }

  private static boolean hasShape(String text) {
    String shape = "0000-00-00";
    if (text.length() != 4 && text.length() != 7 && text.length() != 10) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (shape.charAt(i) == '0' ? !digit : c != '-') {
        return false;
      }
    }
    return true;
  }

  /**
   * A day as a number, 19940720, without making anything of it; -1 if there is none.
   *
   * @param text in which it stands from {@code from} to {@code to}
   * @param missing month and day to take where they are missing
   */
  static int number(String text, int from, int to, int missing) {
    int length = to - from;
    if (length != 4 && length != 7 && length != 10) {
      return -1;
    }
    int year = digits(text, from, from + 4);
    int month = length > 4 ? digits(text, from + 5, from + 7) : missing / 100;
    int day = length > 7 ? digits(text, from + 8, to) : missing % 100;
    boolean dashes =
        (length < 7 || text.charAt(from + 4) == '-')
            && (length < 10 || text.charAt(from + 7) == '-');
    boolean exists =
        month >= 1
            && month <= 12
            && day >= 1
            && (day <= 28 || length < 10 || day <= YearMonth.of(year, month).lengthOfMonth());
    return year >= 0 && dashes && exists ? year * 10000 + month * 100 + day : -1;
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
