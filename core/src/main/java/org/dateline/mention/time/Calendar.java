package org.dateline.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.dateline.mention.TimeMention.Days;
import org.dateline.mention.TimeMention.Granularity;

/** Values and days of the stretches of the calendar. */
final class Calendar {
  private static final int LAST_YEAR = 9999;

  private Calendar() {}

  /** A stretch of days with its TIMEX3 value. */
  record Stretch(String value, Optional<Days> days) {
    /** Days outside the years 1 to 9999 have no TIMEX3 value, and are only past or future. */
    static Stretch of(String value, LocalDate start, LocalDate end, Granularity granularity) {
      if (start.getYear() < 1) {
        return unfixed("PAST_REF");
      } else if (end.getYear() > LAST_YEAR) {
        return unfixed("FUTURE_REF");
      }
      return new Stretch(value, Optional.of(new Days(start, end, granularity)));
    }

    static Stretch unfixed(String value) {
      return new Stretch(value, Optional.empty());
    }
  }

  static Stretch day(LocalDate day) {
    return Stretch.of(day.toString(), day, day, Granularity.DAY);
  }

  static Stretch month(YearMonth month) {
    return Stretch.of(month.toString(), month.atDay(1), month.atEndOfMonth(), Granularity.MONTH);
  }

  /** A year; years before 1 have a value but no days. */
  static Stretch year(int year) {
    if (year < 1 || year > LAST_YEAR) {
      return Stretch.unfixed(year < 1 ? "BC" + four(-year) : four(year));
    }
    return Stretch.of(
        four(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Granularity.YEAR);
  }

  static Stretch years(String prefix, int first, int length) {
    return Stretch.of(
        prefix,
        LocalDate.of(Math.max(first, 1), 1, 1),
        LocalDate.of(first + length - 1, 12, 31),
        Granularity.YEAR);
  }

  static Stretch week(LocalDate within) {
    LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Stretch.of(weekValue(monday), monday, monday.plusDays(6), Granularity.DAY);
  }

  static Stretch weekend(LocalDate within) {
    LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Stretch.of(
        weekValue(monday) + "-WE", monday.plusDays(5), monday.plusDays(6), Granularity.DAY);
  }

  private static String weekValue(LocalDate monday) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static Stretch quarter(int year, int which) {
    LocalDate start = LocalDate.of(year, which * 3 - 2, 1);
    return Stretch.of(
        four(year) + "-Q" + which, start, start.plusMonths(3).minusDays(1), Granularity.MONTH);
  }

  static Stretch half(int year, int which) {
    LocalDate start = LocalDate.of(year, which * 6 - 5, 1);
    return Stretch.of(
        four(year) + "-H" + which, start, start.plusMonths(6).minusDays(1), Granularity.MONTH);
  }

  static Stretch season(int year, int which) {
    LocalDate start = Seasons.start(year, which);
    return Stretch.of(
        four(year) + "-" + Seasons.code(which),
        start,
        start.plusMonths(3).minusDays(1),
        Granularity.MONTH);
  }

  /** The stretch of a unit that holds a day. */
  static Stretch of(Unit unit, LocalDate day) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> day(day);
      case WEEKEND -> weekend(day);
      case WEEK, FORTNIGHT -> week(day);
      case MONTH -> month(YearMonth.from(day));
      case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> year(day.getYear());
      case DECADE -> years(four(day.getYear()).substring(0, 3), day.getYear() / 10 * 10, 10);
      case CENTURY -> years(four(day.getYear()).substring(0, 2), day.getYear() / 100 * 100, 100);
      case MILLENNIUM ->
          years(four(day.getYear()).substring(0, 1), day.getYear() / 1000 * 1000, 1000);
    };
  }

  /** A day moved by units; empty if that leaves the years 1 to 9999. */
  static Optional<LocalDate> plus(LocalDate day, Unit unit, int count) {
    if (Math.abs((long) count) > 100_000) {
      return Optional.empty();
    }
    LocalDate moved =
        switch (unit) {
          case SECOND, MINUTE, HOUR -> day;
          case DAY -> day.plusDays(count);
          case WEEKEND, WEEK -> day.plusWeeks(count);
          case FORTNIGHT -> day.plusWeeks(2L * count);
          case MONTH -> day.plusMonths(count);
          case QUARTER -> day.plusMonths(3L * count);
          case YEAR -> day.plusYears(count);
          case DECADE -> day.plusYears(10L * count);
          case CENTURY -> day.plusYears(100L * count);
          case MILLENNIUM -> day.plusYears(1000L * count);
        };
    return moved.getYear() >= 1 && moved.getYear() <= LAST_YEAR
        ? Optional.of(moved)
        : Optional.empty();
  }

  /** The first, middle or last third of a stretch; single days stay whole. */
  static Days part(Part part, Days whole) {
    long length = whole.end().toEpochDay() - whole.start().toEpochDay() + 1;
    if (length < 3) {
      return whole;
    }
    long third = length / 3;
    return switch (part) {
      case EARLY -> new Days(whole.start(), whole.start().plusDays(third - 1), whole.precision());
      case MIDDLE ->
          new Days(whole.start().plusDays(third), whole.end().minusDays(third), whole.precision());
      case LATE ->
          new Days(whole.end().minusDays(third - 1 + length % 3), whole.end(), whole.precision());
    };
  }

  static String four(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }
}
