package org.dateline.mention.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The time words of English. */
final class TimeWords {
  private static final Map<String, Word> WORDS = new HashMap<>();

  /** Words that can begin an expression without a meaning in {@link Word}. */
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "each",
          "every",
          "all",
          "per",
          "same",
          "nearly",
          "almost",
          "around",
          "more",
          "less",
          "fewer",
          "at",
          "no",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "overnight",
          "now",
          "nowadays",
          "currently",
          "current",
          "presently",
          "recently",
          "recent",
          "lately",
          "soon",
          "future",
          "several",
          "few",
          "couple",
          "many",
          "half",
          "dozen",
          "daily",
          "weekly",
          "monthly",
          "yearly",
          "annually",
          "hourly",
          "nightly",
          "biweekly",
          "year-end",
          "fiscal",
          "noon",
          "midnight",
          "midday",
          "ramadan",
          "christmas",
          "easter",
          "thanksgiving",
          "new",
          "halloween",
          "independence",
          "labor",
          "labour",
          "memorial",
          "election",
          "valentine",
          "nineties",
          "eighties",
          "seventies",
          "sixties",
          "fifties",
          "forties",
          "thirties",
          "twenties",
          "st",
          "may",
          "palm",
          "good",
          "ash",
          "boxing",
          "bastille",
          "orthodox",
          "eid",
          "start",
          "beginning",
          "end",
          "turn",
          "close",
          "middle",
          "yom",
          "rosh",
          "first",
          "daylong",
          "yearlong",
          "monthlong",
          "weeklong",
          "whole",
          "entire",
          "'",
          "\u2019",
          "\u2018",
          "earlier",
          "later",
          "since",
          "year",
          "bc",
          "ad",
          "pre",
          "post");

  static {
    months();
    weekdays();
    units();
    put(word -> word.withSeason("SP"), "spring", "springtime");
    put(word -> word.withSeason("SU"), "summer", "summers", "summertime");
    put(word -> word.withSeason("FA"), "fall", "autumn");
    put(word -> word.withSeason("WI"), "winter", "winters", "wintertime");
    put(word -> word.withDayPart("MO"), "morning", "mornings", "dawn", "sunrise");
    put(word -> word.withDayPart("MI"), "midday");
    put(word -> word.withDayPart("AF"), "afternoon", "afternoons");
    put(word -> word.withDayPart("EV"), "evening", "evenings", "dusk", "sunset");
    put(word -> word.withDayPart("NI"), "night", "nights");
    put(word -> word.withDayPart("DT"), "daytime");
    put(word -> word.withDirection(Direction.LAST), "last", "past");
    put(word -> word.withDirection(Direction.THIS), "this", "current");
    put(word -> word.withDirection(Direction.NEXT), "next", "coming", "upcoming");
    put(word -> word.withDirection(Direction.PREVIOUS), "previous", "preceding", "prior");
    put(word -> word.withDirection(Direction.FOLLOWING), "following", "ensuing", "subsequent");
    put(word -> word.withDirection(Direction.SAME), "same", "that");
    put(word -> word.withPart(Part.EARLY), "early", "earlier", "beginning", "start");
    put(word -> word.withPart(Part.MIDDLE), "mid", "middle");
    put(word -> word.withPart(Part.LATE), "late", "later", "end");
  }

  private static final Set<String> HOLIDAY_STARTERS =
      Set.of(
          "christmas",
          "boxing",
          "new",
          "orthodox",
          "valentine",
          "may",
          "bastille",
          "halloween",
          "ash",
          "palm",
          "good",
          "easter",
          "labor",
          "memorial",
          "thanksgiving",
          "election",
          "eid",
          "ramadan");

  private TimeWords() {}

  private static void months() {
    String[] names = {
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december"
    };
    for (int i = 0; i < names.length; i++) {
      int month = i + 1;
      put(word -> word.withMonth(month), names[i], names[i].substring(0, 3));
    }
    put(word -> word.withMonth(9), "sept");
  }

  private static void weekdays() {
    List<String> names =
        List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    for (int i = 0; i < names.size(); i++) {
      int day = i + 1;
      put(word -> word.withWeekday(day), names.get(i), names.get(i) + "s");
      put(word -> word.withWeekday(day), names.get(i).substring(0, 3));
    }
    put(word -> word.withWeekday(2), "tues");
    put(word -> word.withWeekday(4), "thur", "thurs");
  }

  private static void units() {
    for (Unit unit : Unit.values()) {
      String name = unit.name().toLowerCase(Locale.ROOT);
      put(word -> word.withUnit(unit, false), name);
      put(word -> word.withUnit(unit, true), name + "s");
    }
    put(word -> word.withUnit(Unit.CENTURY, true), "centuries");
    put(word -> word.withUnit(Unit.MILLENNIUM, true), "millennia");
    put(word -> word.withUnit(Unit.HOUR, false), "hr");
    put(word -> word.withUnit(Unit.HOUR, true), "hrs");
    put(word -> word.withUnit(Unit.MINUTE, true), "mins");
    put(word -> word.withUnit(Unit.YEAR, true), "yrs");
  }

  private static void put(UnaryOperator<Word> meaning, String... forms) {
    for (String form : forms) {
      WORDS.put(form, meaning.apply(WORDS.getOrDefault(form, Word.NONE)));
    }
  }

  /** What a lower-case word can mean; {@link Word#NONE} for a word of no time. */
  static Word of(String word) {
    return WORDS.getOrDefault(word, Word.NONE);
  }

  /** Whether a holiday's name can begin with this word. */
  static boolean startsHoliday(String word) {
    return HOLIDAY_STARTERS.contains(word);
  }

  /** Whether an expression can begin with this word. */
  static boolean starts(String word) {
    return STARTERS.contains(word);
  }
}
