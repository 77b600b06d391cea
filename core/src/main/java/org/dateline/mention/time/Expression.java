package org.dateline.mention.time;

import java.util.OptionalInt;

/** What time words say before it is known which days they mean. */
sealed interface Expression {
  /** A year as it is told: 2019, or "last year" as a distance from the year of publication. */
  record Year(OptionalInt number, OptionalInt shift) {
    static final Year UNSAID = new Year(OptionalInt.empty(), OptionalInt.empty());

    static Year of(int number) {
      return new Year(OptionalInt.of(number), OptionalInt.empty());
    }

    static Year shifted(int shift) {
      return new Year(OptionalInt.empty(), OptionalInt.of(shift));
    }

    boolean said() {
      return number.isPresent() || shift.isPresent();
    }
  }

  /** Sorts of recurring stretches. */
  enum Cycle {
    WEEKDAY,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    WEEKEND
  }

  /**
   * A day of a month.
   *
   * @param weekday 1 Monday to 7 Sunday, 0 if not told
   * @param lastDay last day of a range within the month; equal to {@code day} for one day
   */
  record MonthDay(Year year, int month, int day, int lastDay, int weekday) implements Expression {}

  /** Two numbers whose order, day and month, other dates of the article tell. */
  record Slashed(Year year, int first, int second) implements Expression {}

  /** A Friday, an August, a third quarter. */
  record Recurring(Cycle cycle, int which, Year year, Direction direction) implements Expression {}

  /** A Christmas, an Easter. */
  record Feast(Holiday holiday, Year year, Direction direction) implements Expression {}

  /** A whole year. */
  record WholeYear(Year year) implements Expression {}

  /**
   * Ten years.
   *
   * @param start their first year
   */
  record Decade(int start) implements Expression {}

  /**
   * A hundred years.
   *
   * @param prefix the digits that their years share: 19 for the 20th century
   */
  record Century(int prefix) implements Expression {}

  /** The stretch of one unit that lies a number of units from publication: "yesterday". */
  record Shifted(Unit unit, int count) implements Expression {}

  /** The stretch of one unit that holds the running date: "that year". */
  record Same(Unit unit) implements Expression {}

  /** The same, from the running date of the passage: "three months earlier", "the next day". */
  record ContextShifted(Unit unit, int count) implements Expression {}

  /** The week that holds a day: "the week of March 6". */
  record WeekOf(Expression day) implements Expression {}

  /** A part of a longer stretch. */
  record PartOf(Part part, Expression whole) implements Expression {}

  /**
   * A part or time of day.
   *
   * @param clock TIMEX3 time: T15:00, TMO
   */
  record Timed(Expression day, String clock) implements Expression {}

  /** A time of day whose day is not told. */
  record Clock(String clock) implements Expression {}

  /** A day told by an event: "the day before the vote". */
  record SomeDay() implements Expression {}

  /** PAST_REF, PRESENT_REF or FUTURE_REF. */
  record Reference(String value) implements Expression {}

  /** "at that time": the running date, whatever its length. */
  record ThatTime() implements Expression {}

  /** How long. */
  record Duration(String value) implements Expression {}

  /** How often. */
  record Repeated(String value) implements Expression {}
}
