package org.dateline.mention.time;

import java.util.Optional;

/**
 * What a lower-case word can mean in a time expression; a word can have several meanings ("second",
 * "march", "fall").
 *
 * @param month 1 to 12, or 0
 * @param weekday 1 Monday to 7 Sunday, or 0
 * @param unit unit of time, singular or plural
 * @param plural whether the unit is in the plural
 * @param season SP, SU, FA, WI, or empty
 * @param dayPart MO, MI, AF, EV, NI, DT, or empty
 */
record Word(
    int month,
    int weekday,
    Optional<Unit> unit,
    boolean plural,
    String season,
    String dayPart,
    Optional<Direction> direction,
    Optional<Part> part) {
  static final Word NONE =
      new Word(0, 0, Optional.empty(), false, "", "", Optional.empty(), Optional.empty());

  /** Whether the word can mean anything in a time expression. */
  boolean isOfTime() {
    return !equals(NONE);
  }

  Word withMonth(int number) {
    return new Word(number, weekday, unit, plural, season, dayPart, direction, part);
  }

  Word withWeekday(int number) {
    return new Word(month, number, unit, plural, season, dayPart, direction, part);
  }

  Word withUnit(Unit of, boolean many) {
    return new Word(month, weekday, Optional.of(of), many, season, dayPart, direction, part);
  }

  Word withSeason(String code) {
    return new Word(month, weekday, unit, plural, code, dayPart, direction, part);
  }

  Word withDayPart(String code) {
    return new Word(month, weekday, unit, plural, season, code, direction, part);
  }

  Word withDirection(Direction to) {
    return new Word(month, weekday, unit, plural, season, dayPart, Optional.of(to), part);
  }

  Word withPart(Part of) {
    return new Word(month, weekday, unit, plural, season, dayPart, direction, Optional.of(of));
  }
}
