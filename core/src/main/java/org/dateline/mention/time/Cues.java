package org.dateline.mention.time;

import java.util.Set;
import org.dateline.document.Upos;

/** Tells times from words that only look like them, by the words around. */
final class Cues {
  private static final Set<String> TIME_PREPOSITIONS =
      Set.of(
          "in",
          "on",
          "since",
          "until",
          "till",
          "by",
          "from",
          "before",
          "after",
          "during",
          "through",
          "throughout",
          "of",
          "between",
          "to",
          "around",
          "about",
          "early",
          "late",
          "mid",
          "last",
          "next",
          "this",
          "every",
          "each",
          "and",
          "or",
          "as",
          "for",
          "at",
          "than",
          "dated",
          "into");
  private static final Set<String> YEAR_CUES =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "from",
          "before",
          "after",
          "during",
          "through",
          "throughout",
          "of",
          "between",
          "to",
          "early",
          "late",
          "mid",
          "fiscal",
          "year",
          "circa",
          "for",
          "the",
          "a",
          "his",
          "her",
          "its",
          "their",
          "back",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "post",
          "pre",
          "into",
          "than");

  /** Words after which a number of four digits is a name or an amount. */
  private static final Set<String> NO_YEAR_BEFORE =
      Set.of(
          "$",
          "€",
          "£",
          "¥",
          "#",
          "no",
          "nr",
          "number",
          "resolution",
          "resolutions",
          "flight",
          "article",
          "section",
          "page",
          "chapter",
          "room",
          "route",
          "highway",
          "boeing",
          "about",
          "nearly",
          "almost",
          "approximately",
          "some",
          "least",
          "roughly",
          "over",
          "usd",
          "eur",
          "rs",
          "level",
          "point",
          "points",
          "index",
          "model",
          "type",
          "channel",
          "size",
          ".");

  private static final Set<String> AMOUNT_AFTER =
      Set.of(
          "percent",
          "%",
          "million",
          "billion",
          "thousand",
          "hundred",
          "euros",
          "dollars",
          "pounds",
          "people",
          "men",
          "women",
          "children",
          "soldiers",
          "troops",
          "km",
          "kilometers",
          "kilometres",
          "miles",
          "meters",
          "metres",
          "feet",
          "tons",
          "tonnes",
          "gmt",
          "hours",
          "votes",
          "square",
          "kg",
          "utc",
          "yards",
          "acres",
          "hectares",
          "points",
          "marks",
          "yen",
          "francs",
          "rubles",
          "roubles",
          "rupees",
          "years",
          "days",
          "months",
          "weeks",
          "bc");
  private static final Set<String> NEWSPAPERS =
      Set.of(
          "times",
          "telegraph",
          "mirror",
          "herald",
          "express",
          "mail",
          "post",
          "independent",
          "age",
          "tribune",
          "world",
          "star",
          "sun",
          "mercury",
          "business",
          "observer",
          "standard");

  private Cues() {}

  /** Whether a month's name stands for the month: "may" and "march" are verbs too. */
  static boolean isMonth(Atoms atoms, int at) {
    if (atoms.word(at).month() == 0 || !atoms.capital(at)) {
      return false;
    }
    String text = atoms.text(at);
    boolean full = text.length() > 4 || text.equals("june") || text.equals("july");
    if (full && !text.equals("march")) {
      return true;
    }
    if (isDayNumber(atoms, at + 1) || isPlainYear(atoms, at + 1) || isDayNumber(atoms, at - 1)) {
      return true;
    }
    Upos upos = atoms.upos(at);
    if (upos == Upos.VERB || upos == Upos.AUX) {
      return false;
    }
    String before = beforeDash(atoms, at);
    return TIME_PREPOSITIONS.contains(before)
        && !atoms.is(at + 1, "for")
        && (full || atoms.upos(at + 1) != Upos.PROPN)
        && !((before.equals("and") || before.equals("or")) && atoms.word(at - 2).month() == 0);
  }

  private static String beforeDash(Atoms atoms, int at) {
    return isDash(atoms, at - 1) && atoms.glued(at) ? atoms.text(at - 2) : atoms.text(at - 1);
  }

  /** Whether a number can be the day of a month: 3, 14th, "second". */
  static boolean isDayNumber(Atoms atoms, int at) {
    int number = atoms.number(at);
    return number >= 1
        && number <= 31
        && atoms.digits(at) <= 2
        && !(atoms.is(at + 1, ":") && atoms.glued(at + 1) && atoms.glued(at + 2));
  }

  /** Whether an atom is a number of four digits that can be a recent or coming year. */
  static boolean isPlainYear(Atoms atoms, int at) {
    int number = atoms.number(at);
    return atoms.digits(at) == 4
        && number >= 1000
        && number <= 2100
        && !(atoms.glued(at + 1) && isNumberGoingOn(atoms, at + 1));
  }

  private static boolean isNumberGoingOn(Atoms atoms, int at) {
    return ((atoms.is(at, ".") || atoms.is(at, ":"))
            && atoms.number(at + 1) >= 0
            && atoms.glued(at + 1))
        || atoms.is(at, "%");
  }

  /** Whether a number of four digits that stands alone is a year. */
  static boolean isYear(Atoms atoms, int at) {
    if (!isPlainYear(atoms, at)
        || NO_YEAR_BEFORE.contains(atoms.text(at - 1))
        || AMOUNT_AFTER.contains(atoms.text(at + 1))) {
      return false;
    }
    String before = beforeDash(atoms, at);
    if (before.equals("than") && atoms.is(at - 2, "more")) {
      return false;
    }
    boolean cue = YEAR_CUES.contains(before) || atoms.number(at - 2) >= 1000;
    if (atoms.number(at) < 1900) {
      return cue && !isCounted(atoms, at + 1);
    }
    boolean named = atoms.upos(at - 1) == Upos.PROPN && atoms.word(at - 1).month() == 0;
    return cue || (!named && !isCounted(atoms, at + 1));
  }

  /** Whether a plural noun follows, as in "1950 votes". */
  private static boolean isCounted(Atoms atoms, int at) {
    return atoms.upos(at) == Upos.NOUN && atoms.text(at).endsWith("s");
  }

  /** Whether a weekday's name stands for a day. */
  static boolean isWeekday(Atoms atoms, int at) {
    if (atoms.word(at).weekday() == 0) {
      return false;
    }
    String text = atoms.text(at);
    if (!text.endsWith("day") && !text.endsWith("days")) {
      int next = atoms.is(at + 1, ",") || atoms.is(at + 1, ".") ? at + 2 : at + 1;
      return atoms.capital(at)
          && (atoms.word(next).month() > 0
              || (isDayNumber(atoms, next) && atoms.word(next + 1).month() > 0));
    }
    String before = atoms.text(at - 1);
    return !before.equals("bloody")
        && !before.equals("black")
        && !(NEWSPAPERS.contains(atoms.text(at + 1)) && atoms.capital(at + 1));
  }

  static boolean isDash(Atoms atoms, int at) {
    String text = atoms.text(at);
    return text.length() == 1 && "-\u2010\u2011\u2013".contains(text);
  }

  static boolean isApostrophe(Atoms atoms, int at) {
    String text = atoms.text(at);
    return text.length() == 1 && "'\u2019\u2018`".contains(text);
  }

  /** Whether a season's name stands for the season: "fall" and "spring" are verbs too. */
  static boolean isSeason(Atoms atoms, int at) {
    if (atoms.word(at).season().isEmpty()
        || atoms.upos(at) == Upos.VERB
        || (atoms.is(at, "fall") && atoms.capital(at) && !isPlainYear(atoms, at + 1))) {
      return false;
    }
    return isPlainYear(atoms, at + 1)
        || (atoms.is(at + 1, "of") && isPlainYear(atoms, at + 2))
        || ((TIME_PREPOSITIONS.contains(atoms.text(at - 1))
                || (atoms.is(at - 1, "the") && TIME_PREPOSITIONS.contains(atoms.text(at - 2))))
            && !atoms.is(at - 1, "to")
            && !atoms.is(at - 1, "and")
            && !atoms.is(at - 1, "or")
            && atoms.upos(at + 1) != Upos.NOUN
            && atoms.upos(at + 1) != Upos.PROPN
            && !atoms.is(at + 1, "of"));
  }
}
