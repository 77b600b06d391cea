package org.dateline.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;

/**
 * A holiday that has the same name everywhere, and the day on which it falls in a year.
 *
 * @param reckoning how its day is found
 * @param month month of the calendar that it is reckoned by, 0 for feasts reckoned from Easter or
 *     Passover
 * @param number day of that month, days after the feast, or which weekday of the month (-1 the
 *     last)
 * @param weekday the weekday of those that have one
 * @param names lower-case words parted by spaces, an apostrophe as a word of its own
 */
record Holiday(Reckoning reckoning, int month, int number, DayOfWeek weekday, List<String> names) {
  private static final List<Holiday> ALL =
      List.of(
          fixed(12, 24, "christmas eve"),
          fixed(12, 25, "christmas day", "christmas"),
          fixed(12, 26, "boxing day"),
          fixed(12, 31, "new year ' s eve", "new year eve"),
          fixed(1, 1, "new year ' s day", "new year day"),
          fixed(1, 6, "epiphany"),
          fixed(1, 7, "orthodox christmas"),
          fixed(2, 14, "valentine ' s day", "valentine day"),
          fixed(3, 8, "international women ' s day"),
          fixed(5, 1, "may day"),
          fixed(7, 14, "bastille day"),
          fixed(8, 15, "assumption day"),
          fixed(10, 31, "halloween"),
          fixed(11, 1, "all saints ' day", "all saints day"),
          easter(-46, "ash wednesday"),
          easter(-7, "palm sunday"),
          easter(-2, "good friday"),
          easter(1, "easter monday"),
          easter(0, "easter sunday", "easter day", "easter"),
          easter(39, "ascension day"),
          easter(49, "pentecost"),
          orthodox(-2, "orthodox good friday"),
          orthodox(0, "orthodox easter", "orthodox easter sunday"),
          passover(0, "passover"),
          passover(163, "rosh hashanah", "jewish new year"),
          passover(172, "yom kippur"),
          weekday(9, 1, DayOfWeek.MONDAY, "labor day"),
          weekday(5, -1, DayOfWeek.MONDAY, "memorial day"),
          weekday(11, 4, DayOfWeek.THURSDAY, "thanksgiving day", "thanksgiving"),
          new Holiday(Reckoning.ELECTION, 11, 1, DayOfWeek.TUESDAY, List.of("election day")),
          hijri(10, 1, "eid al - fitr", "eid al fitr"),
          hijri(12, 10, "eid al - adha", "eid al adha"),
          hijri(1, 1, "islamic new year"),
          hijri(1, 10, "ashura"),
          hijri(3, 12, "mawlid"),
          hijri(9, 1, "ramadan"));

  /** How the day of a holiday is found. */
  enum Reckoning {
    FIXED,
    EASTER,
    ORTHODOX_EASTER,
    PASSOVER,
    WEEKDAY,
    ELECTION,
    HIJRI
  }

  /** All that are known. */
  static List<Holiday> all() {
    return ALL;
  }

  private static Holiday fixed(int month, int day, String... names) {
    return new Holiday(Reckoning.FIXED, month, day, DayOfWeek.MONDAY, List.of(names));
  }

  private static Holiday easter(int daysAfter, String... names) {
    return new Holiday(Reckoning.EASTER, 0, daysAfter, DayOfWeek.SUNDAY, List.of(names));
  }

  private static Holiday orthodox(int daysAfter, String... names) {
    return new Holiday(Reckoning.ORTHODOX_EASTER, 0, daysAfter, DayOfWeek.SUNDAY, List.of(names));
  }

  private static Holiday passover(int daysAfter, String... names) {
    return new Holiday(Reckoning.PASSOVER, 0, daysAfter, DayOfWeek.MONDAY, List.of(names));
  }

  private static Holiday weekday(int month, int which, DayOfWeek day, String... names) {
    return new Holiday(Reckoning.WEEKDAY, month, which, day, List.of(names));
  }

  private static Holiday hijri(int month, int day, String... names) {
    return new Holiday(Reckoning.HIJRI, month, day, DayOfWeek.MONDAY, List.of(names));
  }

  /** One past the last atom of the longest name that begins here; {@code at} if none does. */
  int end(Atoms atoms, int at) {
    int end = at;
    for (String name : names) {
      end = Math.max(end, match(atoms, at, Arrays.asList(name.split(" ", -1))));
    }
    return end;
  }

  private static int match(Atoms atoms, int at, List<String> name) {
    int to = at;
    for (String word : name) {
      boolean same = word.equals("'") ? Cues.isApostrophe(atoms, to) : atoms.is(to, word);
      if (!same || (word.length() > 2 && !atoms.capital(to))) {
        return at;
      }
      to++;
    }
    return to;
  }

  /** Whether it is a month rather than a day. */
  boolean isMonth() {
    return reckoning == Reckoning.HIJRI && month == 9;
  }

  /** First day in a year of the common calendar (of a Hijri feast, the first that falls in it). */
  LocalDate start(int year) {
    return switch (reckoning) {
      case FIXED -> LocalDate.of(year, month, number);
      case EASTER -> easter(year).plusDays(number);
      case ORTHODOX_EASTER -> orthodoxEaster(year).plusDays(number);
      case PASSOVER -> passover(year).plusDays(number);
      case WEEKDAY ->
          LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
      case ELECTION ->
          LocalDate.of(year, month, 1)
              .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
              .plusDays(1);
      case HIJRI -> hijri(year);
    };
  }

  /** Last day, inclusive. */
  LocalDate end(int year) {
    return isMonth() ? start(year).plusDays(29) : start(year);
  }

  /** Umm al-Qura calendar; local sightings of the moon can differ by a day. */
  private LocalDate hijri(int year) {
    int clamped = Math.max(1885, Math.min(year, 2170));
    int hijriYear = HijrahDate.from(LocalDate.of(clamped, 1, 1)).get(ChronoField.YEAR);
    LocalDate start = hijriStart(hijriYear);
    return start.getYear() < clamped ? hijriStart(hijriYear + 1) : start;
  }

  private LocalDate hijriStart(int hijriYear) {
    return LocalDate.from(HijrahDate.of(hijriYear, month, number));
  }

  /**
   * Western Easter Sunday.
   *
   * @see "the anonymous Gregorian algorithm, in Meeus, Astronomical Algorithms"
   */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int leap = century / 4;
    int moon = (19 * golden + century - leap - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int day = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int late = (golden + 11 * moon + 22 * day) / 451;
    int sum = moon + day - 7 * late + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }

  /**
   * Easter Sunday of the Orthodox churches.
   *
   * @see "Meeus, Astronomical Algorithms: Easter in the Julian calendar"
   */
  static LocalDate orthodoxEaster(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int day = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int sum = moon + day + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(julianLag(year));
  }

  /**
   * The first day of Passover, the 15th of Nisan; it begins the evening before.
   *
   * @see "Gauss 1802, Berechnung des jüdischen Osterfestes"
   */
  static LocalDate passover(int year) {
    int hebrew = year + 3760;
    int a = (12 * hebrew + 17) % 19;
    int b = hebrew % 4;
    double moon = 32.0440932 + 1.5542418 * a + 0.25 * b - 0.003177794 * hebrew;
    int day = (int) Math.floor(moon);
    double rest = moon - day;
    int weekday = (day + 3 * hebrew + 5 * b + 5) % 7;
    if (weekday == 0 && a > 11 && rest >= 0.89772376) {
      day += 1;
    } else if (weekday == 1 && a > 6 && rest >= 0.63287037) {
      day += 2;
    } else if (weekday == 2 || weekday == 4 || weekday == 6) {
      day += 1;
    }
    return LocalDate.of(year, 3, 1).plusDays(day - 1L + julianLag(year));
  }

  /** Days by which the Julian calendar lags behind ours in spring. */
  private static int julianLag(int year) {
    return year / 100 - year / 400 - 2;
  }
}
