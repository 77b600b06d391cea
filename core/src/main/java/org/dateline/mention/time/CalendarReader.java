package org.dateline.mention.time;

import java.util.Optional;
import java.util.Set;
import org.dateline.document.Upos;
import org.dateline.mention.quantity.NumberWords;
import org.dateline.mention.time.Expression.Cycle;
import org.dateline.mention.time.Expression.MonthDay;
import org.dateline.mention.time.Expression.Recurring;
import org.dateline.mention.time.Expression.Slashed;
import org.dateline.mention.time.Expression.Year;

/** Reads days and months: "Sunday, September 6", "the 14th of May 2019", "2020-09-14", "08/22". */
final class CalendarReader {
  private static final Set<String> DATE_CUES =
      Set.of("on", "since", "until", "till", "by", "from", "before", "after", "dated", "of", "to");

  private final Atoms atoms;

  CalendarReader(Atoms atoms) {
    this.atoms = atoms;
  }

  /** The date that begins exactly here. */
  Optional<Reading> read(int at) {
    if (atoms.number(at) >= 0) {
      Optional<Reading> numeric = numeric(at);
      return numeric.isPresent() ? numeric : dayMonth(at, at, 0);
    }
    if (Cues.isWeekday(atoms, at)) {
      return weekdayDate(at);
    }
    if (atoms.is(at, "the")) {
      return dayMonth(at, at + 1, 0);
    }
    if (Cues.isMonth(atoms, at)) {
      return monthDate(at, at, 0);
    }
    return NumberWords.ordinal(atoms.text(at)) > 0 ? dayMonth(at, at, 0) : Optional.empty();
  }

  /** A weekday with the date after it; a weekday alone is read elsewhere. */
  private Optional<Reading> weekdayDate(int at) {
    int weekday = atoms.word(at).weekday();
    int next = at + 1;
    while (atoms.is(next, ",") || atoms.is(next, ".") || atoms.is(next, "the")) {
      next++;
    }
    if (Cues.isMonth(atoms, next)) {
      return monthDate(at, next, weekday).filter(date -> date.expression() instanceof MonthDay);
    }
    return dayMonth(at, next, weekday);
  }

  /** "September 14, 2020", "Sept. 3-5", "August 2019", "June last year", "August". */
  private Optional<Reading> monthDate(int first, int at, int weekday) {
    int month = atoms.word(at).month();
    int next = at + 1;
    if (atoms.is(next, ".") && atoms.glued(next) && atoms.number(next + 1) >= 0) {
      next++;
    }
    int day = day(next);
    if (day == 0 && atoms.is(next, "the") && isOrdinal(next + 1)) {
      next++;
      day = day(next);
    }
    if (day > 0 && !startsAmount(next)) {
      int end = dayEnd(next);
      int lastDay = rangeDay(end, day);
      if (lastDay > 0) {
        end = dayEnd(end + 1);
      }
      Reading year = year(end);
      if (isNineEleven(month, day, end)) {
        return day(first, end, Year.of(2001), month, day);
      }
      return Optional.of(
          new Reading(
              first,
              year.end(),
              new MonthDay(yearOf(year), month, day, Math.max(day, lastDay), weekday)));
    }
    Reading year = year(atoms.is(at + 1, "of") ? at + 2 : at + 1);
    int end = yearOf(year).said() ? year.end() : at + 1;
    return Optional.of(
        new Reading(first, end, new Recurring(Cycle.MONTH, month, yearOf(year), Direction.NONE)));
  }

  /** "the September 11 attacks" have a year of their own. */
  private boolean isNineEleven(int month, int day, int at) {
    int noun = atoms.is(at, "terrorist") || atoms.is(at, "terror") ? at + 1 : at;
    return month == 9
        && day == 11
        && (atoms.is(noun, "attacks") || atoms.is(noun, "attack") || atoms.is(noun, "hijackers"));
  }

  /** "14 September 2020", "the 14th of May", "3-5 May", "3 to 5 May". */
  private Optional<Reading> dayMonth(int first, int at, int weekday) {
    int day = day(at);
    if (day == 0) {
      return Optional.empty();
    }
    int next = dayEnd(at);
    int lastDay = isRangeWord(next) ? day(next + 1) : 0;
    if (lastDay > day) {
      next = dayEnd(next + 1);
    }
    if (atoms.is(next, "day")) {
      next++;
    }
    int month = atoms.is(next, "of") ? next + 1 : next;
    if (!Cues.isMonth(atoms, month)
        || (month == next && Cues.isDayNumber(atoms, month + 1) && !isOrdinal(at))) {
      return Optional.empty();
    }
    Reading year = year(month + 1);
    return Optional.of(
        new Reading(
            first,
            year.end(),
            new MonthDay(
                yearOf(year), atoms.word(month).month(), day, Math.max(day, lastDay), weekday)));
  }

  private boolean isRangeWord(int at) {
    return Cues.isDash(atoms, at)
        || atoms.is(at, "to")
        || atoms.is(at, "and")
        || atoms.is(at, "through");
  }

  /** Last day of a range such as "3-5" after a month; 0 if there is none. */
  private int rangeDay(int at, int day) {
    if (!Cues.isDash(atoms, at) && !(atoms.is(at, "to") && !startsAmount(at + 1))) {
      return 0;
    }
    int last = day(at + 1);
    return last > day && !Cues.isMonth(atoms, dayEnd(at + 1)) ? last : 0;
  }

  /** Day of the month at an atom: 14, 14th, fourteenth; 0 if it is none. */
  private int day(int at) {
    if (Cues.isDayNumber(atoms, at)) {
      return atoms.number(at);
    }
    int ordinal = NumberWords.ordinal(atoms.text(at));
    return ordinal > 0 && ordinal <= 31 ? ordinal : 0;
  }

  private boolean isOrdinal(int at) {
    return NumberWords.ordinal(atoms.text(at)) > 0
        || (Cues.isDayNumber(atoms, at) && dayEnd(at) == at + 2);
  }

  private int dayEnd(int at) {
    return isOrdinalSuffix(at + 1) ? at + 2 : at + 1;
  }

  private boolean isOrdinalSuffix(int at) {
    String text = atoms.text(at);
    return atoms.glued(at)
        && (text.equals("th") || text.equals("st") || text.equals("nd") || text.equals("rd"));
  }

  /** Whether a number is an amount: "in May 12 people", "March 3.5". */
  private boolean startsAmount(int at) {
    if (atoms.glued(at + 1)
        && (atoms.is(at + 1, ".") || atoms.is(at + 1, "%"))
        && (atoms.number(at + 2) >= 0 || atoms.is(at + 1, "%"))) {
      return true;
    }
    String next = atoms.text(at + 1);
    return next.equals("percent")
        || next.equals("million")
        || next.equals("billion")
        || next.equals("people")
        || next.equals("per");
  }

  /** A year here or after a comma, or "last year"; a reading without a year ends where it began. */
  private Reading year(int at) {
    int next = atoms.is(at, ",") || atoms.is(at, "of") ? at + 1 : at;
    if (Cues.isPlainYear(atoms, next)
        && atoms.number(next) >= 1000
        && !(atoms.upos(next + 1) == Upos.NOUN
            && next > at
            && atoms.text(next + 1).endsWith("s"))) {
      return new Reading(at, next + 1, new Expression.WholeYear(Year.of(atoms.number(next))));
    }
    if (next == at && atoms.is(at + 1, "year")) {
      int shift =
          switch (atoms.text(at)) {
            case "last" -> -1;
            case "this" -> 0;
            case "next" -> 1;
            default -> Integer.MIN_VALUE;
          };
      if (shift != Integer.MIN_VALUE) {
        return new Reading(at, at + 2, new Expression.WholeYear(Year.shifted(shift)));
      }
    }
    return new YearReader(atoms)
        .spoken(next)
        .orElse(new Reading(at, at, new Expression.WholeYear(Year.UNSAID)));
  }

  private static Year yearOf(Reading reading) {
    return reading.expression() instanceof Expression.WholeYear whole ? whole.year() : Year.UNSAID;
  }

  /** 2020-09-14, 14/9/2020, 14.09.2020, 08/22. */
  private Optional<Reading> numeric(int at) {
    String mark = atoms.text(at + 1);
    if (!atoms.glued(at + 1) || !atoms.glued(at + 2) || atoms.number(at + 2) < 0) {
      return Optional.empty();
    }
    boolean three =
        atoms.text(at + 3).equals(mark)
            && atoms.glued(at + 3)
            && atoms.number(at + 4) >= 0
            && atoms.glued(at + 4);
    boolean dash = Cues.isDash(atoms, at + 1);
    if (three && atoms.digits(at) == 4 && (dash || mark.equals("/"))) {
      return day(at, at + 5, Year.of(atoms.number(at)), atoms.number(at + 2), atoms.number(at + 4));
    }
    if (three && (mark.equals("/") || mark.equals(".") || dash) && atoms.digits(at + 2) <= 2) {
      return yearAt(at + 4).flatMap(year -> slashed(at, at + 5, year));
    }
    if (!three
        && mark.equals("/")
        && atoms.number(at) == 9
        && atoms.number(at + 2) == 11
        && !atoms.is(at - 1, "on")) {
      return day(at, at + 3, Year.of(2001), 9, 11);
    }
    boolean cue = DATE_CUES.contains(atoms.text(at - 1)) || isClosedBy(at);
    boolean padded = atoms.digits(at) == 2 && atoms.digits(at + 2) == 2;
    return !three
            && mark.equals("/")
            && (cue || padded)
            && atoms.digits(at + 2) <= 2
            && !Cues.isDash(atoms, at - 1)
            && atoms.number(at - 1) < 0
            && !isUnit(at + 3)
        ? slashed(at, at + 3, Year.UNSAID)
        : Optional.empty();
  }

  private boolean isUnit(int at) {
    return atoms.word(at).unit().isPresent() || atoms.is(at, "of");
  }

  private boolean isClosedBy(int at) {
    return atoms.is(at - 1, "(") && atoms.is(at + 3, ")");
  }

  private Optional<Year> yearAt(int at) {
    int number = atoms.number(at);
    return switch (atoms.digits(at)) {
      case 4 -> number >= 1000 && number <= 2100 ? Optional.of(Year.of(number)) : Optional.empty();
      case 2 -> Optional.of(Year.of(number < 50 ? 2000 + number : 1900 + number));
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> day(int first, int end, Year year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
        ? Optional.of(new Reading(first, end, new MonthDay(year, month, day, day, 0)))
        : Optional.empty();
  }

  private Optional<Reading> slashed(int at, int end, Year year) {
    int one = atoms.number(at);
    int two = atoms.number(at + 2);
    boolean possible = one >= 1 && two >= 1 && Math.max(one, two) <= 31 && Math.min(one, two) <= 12;
    boolean german = atoms.is(at + 1, ".");
    if (!possible || (german && two > 12)) {
      return Optional.empty();
    }
    return german
        ? day(at, end, year, two, one)
        : Optional.of(new Reading(at, end, new Slashed(year, one, two)));
  }
}
