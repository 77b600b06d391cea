package org.dateline.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Holidays that have the same name everywhere, and the day on which they fall in a year. */
enum Holidays {
  CHRISTMAS_EVE(12, 24, "christmas eve"),
  CHRISTMAS(12, 25, "christmas day", "christmas"),
  BOXING_DAY(12, 26, "boxing day"),
  NEW_YEARS_EVE(12, 31, "new year ' s eve", "new year eve"),
  NEW_YEAR(1, 1, "new year ' s day", "new year day"),
  ORTHODOX_CHRISTMAS(1, 7, "orthodox christmas"),
  VALENTINES_DAY(2, 14, "valentine ' s day", "valentine day"),
  MAY_DAY(5, 1, "may day"),
  BASTILLE_DAY(7, 14, "bastille day"),
  HALLOWEEN(10, 31, "halloween"),
  ASH_WEDNESDAY(-46, "ash wednesday"),
  PALM_SUNDAY(-7, "palm sunday"),
  GOOD_FRIDAY(-2, "good friday"),
  EASTER_MONDAY(1, "easter monday"),
  EASTER(0, "easter sunday", "easter day", "easter"),
  LABOR_DAY(9, 1, DayOfWeek.MONDAY, "labor day"),
  MEMORIAL_DAY(5, -1, DayOfWeek.MONDAY, "memorial day"),
  THANKSGIVING(11, 4, DayOfWeek.THURSDAY, "thanksgiving day", "thanksgiving"),
  ELECTION_DAY(11, 0, DayOfWeek.TUESDAY, "election day"),
  EID_AL_FITR("eid al - fitr", "eid al fitr"),
  EID_AL_ADHA("eid al - adha", "eid al adha"),
  RAMADAN("ramadan");

  private enum Reckoning {
    FIXED,
    EASTER,
    WEEKDAY,
    HIJRI
  }

  private final Reckoning reckoning;
  private final int month;
  private final int number;
  private final DayOfWeek weekday;
  private final List<String[]> names;

  Holidays(int month, int day, String... names) {
    this(Reckoning.FIXED, month, day, DayOfWeek.MONDAY, names);
  }

  Holidays(int afterEaster, String... names) {
    this(Reckoning.EASTER, 0, afterEaster, DayOfWeek.SUNDAY, names);
  }

  Holidays(int month, int which, DayOfWeek weekday, String... names) {
    this(Reckoning.WEEKDAY, month, which, weekday, names);
  }

  Holidays(String... names) {
    this(Reckoning.HIJRI, 0, 0, DayOfWeek.MONDAY, names);
  }

  Holidays(Reckoning reckoning, int month, int number, DayOfWeek weekday, String[] names) {
    this.reckoning = reckoning;
    this.month = month;
    this.number = number;
    this.weekday = weekday;
    this.names = List.of(names).stream().map(name -> name.split(" ", -1)).toList();
  }

  /** One past the last atom of the longest name that begins here; {@code at} if none does. */
  int end(Atoms atoms, int at) {
    int end = at;
    for (String[] name : names) {
      int to = match(atoms, at, name);
      end = Math.max(end, to);
    }
    return end;
  }

  private static int match(Atoms atoms, int at, String[] name) {
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
    return this == RAMADAN;
  }

  /** First day in a year of the common calendar (of a Hijri feast, the first that falls in it). */
  LocalDate start(int year) {
    return switch (reckoning) {
      case FIXED -> LocalDate.of(year, month, number);
      case EASTER -> easter(year).plusDays(number);
      case WEEKDAY -> weekdayOf(year);
      case HIJRI -> hijri(year);
    };
  }

  /** Last day, inclusive. */
  LocalDate end(int year) {
    return isMonth() ? start(year).plusDays(29) : start(year);
  }

  private LocalDate weekdayOf(int year) {
    if (this == ELECTION_DAY) {
      return LocalDate.of(year, month, 1)
          .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
          .plusDays(1);
    }
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
  }

  /** Umm al-Qura calendar; local sightings of the moon can differ by a day. */
  private LocalDate hijri(int year) {
    int clamped = Math.max(1885, Math.min(year, 2170));
    int hijriYear = HijrahDate.from(LocalDate.of(clamped, 1, 1)).get(ChronoField.YEAR);
    LocalDate start = hijriStart(hijriYear);
    return start.getYear() < clamped ? hijriStart(hijriYear + 1) : start;
  }

  private LocalDate hijriStart(int hijriYear) {
    return switch (this) {
      case EID_AL_FITR -> LocalDate.from(HijrahDate.of(hijriYear, 10, 1));
      case EID_AL_ADHA -> LocalDate.from(HijrahDate.of(hijriYear, 12, 10));
      default -> LocalDate.from(HijrahDate.of(hijriYear, 9, 1));
    };
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
}
