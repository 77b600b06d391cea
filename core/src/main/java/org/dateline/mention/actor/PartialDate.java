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
}
