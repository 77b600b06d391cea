package org.dateline.mention.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.mention.quantity.NumberWords;
import org.dateline.mention.time.Expression.Cycle;
import org.dateline.mention.time.Expression.Recurring;
import org.dateline.mention.time.Expression.WholeYear;
import org.dateline.mention.time.Expression.Year;

/** Reads years and what divides or joins them: "2019", "the 1990s", "the third quarter of 1990". */
final class YearReader {
  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          20,
          "thirties",
          30,
          "forties",
          40,
          "fifties",
          50,
          "sixties",
          60,
          "seventies",
          70,
          "eighties",
          80,
          "nineties",
          90);
  private static final Set<String> PERIODS = Set.of("period", "quarter");

  private final Atoms atoms;

  YearReader(Atoms atoms) {
    this.atoms = atoms;
  }

  Optional<Reading> read(int at) {
    int core = atoms.is(at, "the") ? at + 1 : at;
    Optional<Reading> found = quarter(at, core);
    if (found.isEmpty()) {
      found = yearQuarter(at, core);
    }
    if (found.isEmpty()) {
      found = decade(at, core);
    }
    if (found.isEmpty()) {
      found = century(at, core);
    }
    if (found.isEmpty()) {
      found = season(at, core);
    }
    return found.isPresent() ? found : year(at, core);
  }

  /** "the third quarter of 1990", "third-quarter", "fiscal first quarter", "Q3 2019". */
  private Optional<Reading> quarter(int first, int core) {
    int at = atoms.is(core, "fiscal") ? core + 1 : core;
    at = Cues.isDash(atoms, at) ? at + 1 : at;
    if (atoms.is(at, "q") && atoms.glued(at + 1) && isQuarter(atoms.number(at + 1))) {
      return withYear(first, at + 2, Cycle.QUARTER, atoms.number(at + 1));
    }
    int which = NumberWords.ordinal(atoms.text(at));
    if (which < 1 && atoms.number(at) >= 1 && isOrdinalSuffix(at + 1)) {
      which = atoms.number(at++);
    }
    boolean hyphen = Cues.isDash(atoms, at + 1);
    int noun = hyphen ? at + 2 : at + 1;
    if (atoms.is(noun, "fiscal")) {
      noun++;
    }
    boolean quarter = atoms.is(noun, "quarter") && isQuarter(which);
    boolean half = atoms.is(noun, "half") && (which == 1 || which == 2);
    int from = hyphen && core > first && !atoms.is(core, "fiscal") ? core : first;
    if (quarter && !isFinals(noun + 1)) {
      return withYear(from, noun + 1, Cycle.QUARTER, which);
    }
    return half
        ? withYear(from, noun + 1, Cycle.HALF, which)
            .filter(reading -> ((Recurring) reading.expression()).year().said())
        : Optional.empty();
  }

  private boolean isFinals(int at) {
    return atoms.is(at, "of") && atoms.is(at + 1, "a");
  }

  private static boolean isQuarter(int number) {
    return number >= 1 && number <= 4;
  }

  private boolean isOrdinalSuffix(int at) {
    String text = atoms.text(at);
    return text.equals("st") || text.equals("nd") || text.equals("rd") || text.equals("th");
  }

  private Optional<Reading> withYear(int first, int end, Cycle cycle, int which) {
    int at = atoms.is(end, "of") || atoms.is(end, ",") ? end + 1 : end;
    at = atoms.is(at, "fiscal") ? at + 1 : at;
    Year year = Year.UNSAID;
    int to = end;
    if (Cues.isPlainYear(atoms, at)) {
      year = Year.of(atoms.number(at));
      to = at + 1;
    } else if (directedYear(at) > at) {
      year = Year.shifted(shift(atoms.text(directedYear(at) - 2)));
      to = directedYear(at);
    }
    return Optional.of(new Reading(first, to, new Recurring(cycle, which, year, Direction.NONE)));
  }

  /** End of "last year", "the year", "this year" that begins here; {@code at} if none does. */
  private int directedYear(int at) {
    return atoms.is(at + 1, "year") && shift(atoms.text(at)) != Integer.MIN_VALUE ? at + 2 : at;
  }

  private static int shift(String direction) {
    return switch (direction) {
      case "last", "previous" -> -1;
      case "this", "the", "current" -> 0;
      case "next" -> 1;
      default -> Integer.MIN_VALUE;
    };
  }

  /** "the 1988 third quarter", "the 1988 quarter", "last year's third quarter". */
  private Optional<Reading> yearQuarter(int first, int core) {
    Year year = Year.UNSAID;
    int at = core;
    if (Cues.isPlainYear(atoms, core)) {
      year = Year.of(atoms.number(core));
      at = core + 1;
    } else if (directedYear(first) > first && isPossessive(first + 2)) {
      year = Year.shifted(shift(atoms.text(first)));
      at = first + (atoms.is(first + 3, "s") ? 4 : 3);
    }
    if (!year.said()) {
      return Optional.empty();
    }
    at = atoms.is(at, "fiscal") ? at + 1 : at;
    int which = NumberWords.ordinal(atoms.text(at));
    int noun = Cues.isDash(atoms, at + 1) ? at + 2 : at + 1;
    if (which >= 1 && atoms.is(noun, "quarter") && isQuarter(which)) {
      return reading(first, noun + 1, new Recurring(Cycle.QUARTER, which, year, Direction.NONE));
    }
    return core > first && PERIODS.contains(atoms.text(at))
        ? reading(first, at + 1, new WholeYear(year))
        : Optional.empty();
  }

  private boolean isPossessive(int at) {
    return Cues.isApostrophe(atoms, at);
  }

  /** "the 1990s", "the '90s", "the nineties". */
  private Optional<Reading> decade(int first, int core) {
    Integer named = DECADES.get(atoms.text(core));
    if (named != null && core > first) {
      return reading(first, core + 1, new Expression.Decade(1900 + named));
    }
    int at = Cues.isApostrophe(atoms, core) ? core + 1 : core;
    int number = atoms.number(at);
    boolean apostrophe = Cues.isApostrophe(atoms, at + 1) && atoms.glued(at + 1);
    int s = apostrophe ? at + 2 : at + 1;
    if (number < 0 || number % 10 != 0 || !atoms.is(s, "s") || !atoms.glued(s)) {
      return Optional.empty();
    }
    if (atoms.digits(at) == 4 && number >= 1000 && number < 2100 && !apostrophe) {
      return reading(first, s + 1, new Expression.Decade(number));
    }
    return atoms.digits(at) == 2 && (at > core || core > first) && !apostrophe
        ? reading(first, s + 1, new Expression.Decade((number < 30 ? 2000 : 1900) + number))
        : Optional.empty();
  }

  /** "the 20th century", "nineteenth-century". */
  private Optional<Reading> century(int first, int core) {
    int which = NumberWords.ordinal(atoms.text(core));
    int at = core + 1;
    if (atoms.number(core) >= 1 && isOrdinalSuffix(core + 1)) {
      which = atoms.number(core);
      at = core + 2;
    } else if (atoms.is(core, "twenty") && atoms.is(core + 2, "first")) {
      which = 21;
      at = core + 3;
    }
    boolean hyphen = Cues.isDash(atoms, at);
    int noun = hyphen ? at + 1 : at;
    return which >= 1 && which <= 21 && atoms.is(noun, "century")
        ? reading(hyphen ? core : first, noun + 1, new Expression.Century(which - 1))
        : Optional.empty();
  }

  /** "the summer of 2012", "autumn 2019", "the spring". */
  private Optional<Reading> season(int first, int core) {
    String code = atoms.word(core).season();
    if (code.isEmpty() || !Cues.isSeason(atoms, core)) {
      return Optional.empty();
    }
    int which = Seasons.number(code);
    return withYear(first, core + 1, Cycle.SEASON, which);
  }

  /** "2019", "fiscal 1989", "the year 2000", "nineteen ninety-six", "44 BC". */
  private Optional<Reading> year(int first, int core) {
    if (atoms.is(core + 1, "bc") || atoms.is(core, "ad")) {
      return era(core);
    }
    boolean named = atoms.is(core, "year") || atoms.is(core, "fiscal");
    int at = named ? core + 1 : core;
    at = named && atoms.is(at, "year") ? at + 1 : at;
    if (named ? Cues.isPlainYear(atoms, at) : Cues.isYear(atoms, at)) {
      return reading(named ? first : at, at + 1, new WholeYear(Year.of(atoms.number(at))));
    }
    if (named && atoms.is(at, "two") && atoms.is(at + 1, "thousand")) {
      return reading(first, at + 2, new WholeYear(Year.of(2000)));
    }
    return named ? Optional.empty() : spoken(core);
  }

  private Optional<Reading> era(int at) {
    if (atoms.is(at, "ad")) {
      return atoms.capital(at) && atoms.number(at + 1) >= 1 && atoms.number(at + 1) <= 2100
          ? reading(at, at + 2, new WholeYear(Year.of(atoms.number(at + 1))))
          : Optional.empty();
    }
    return atoms.number(at) >= 1 && atoms.number(at) <= 9999
        ? reading(at, at + 2, new WholeYear(Year.of(-atoms.number(at))))
        : Optional.empty();
  }

  /** "nineteen ninety-six". */
  Optional<Reading> spoken(int at) {
    int century = NumberWords.cardinal(atoms.text(at));
    if (century < 18 || century > 20) {
      return Optional.empty();
    }
    int tens = NumberWords.cardinal(atoms.text(at + 1));
    if (tens < 10 || (century == 20 && tens > 19 && tens % 10 != 0)) {
      return Optional.empty();
    }
    int next = Cues.isDash(atoms, at + 2) ? at + 3 : at + 2;
    int ones = NumberWords.cardinal(atoms.text(next));
    boolean more = tens >= 20 && ones >= 1 && ones <= 9;
    int year = century * 100 + tens + (more ? ones : 0);
    return reading(at, more ? next + 1 : at + 2, new WholeYear(Year.of(year)));
  }

  /** Year of two digits after a dash: 58 in "1957-58". */
  Optional<Reading> shortYear(int at) {
    int number = atoms.number(at);
    return Cues.isDash(atoms, at - 1)
            && atoms.glued(at)
            && atoms.glued(at - 1)
            && atoms.digits(at) == 2
            && Cues.isPlainYear(atoms, at - 2)
            && number > atoms.number(at - 2) % 100
            && !Cues.isDash(atoms, at + 1)
        ? reading(at, at + 1, new WholeYear(Year.of(atoms.number(at - 2) / 100 * 100 + number)))
        : Optional.empty();
  }

  private static Optional<Reading> reading(int first, int end, Expression expression) {
    return Optional.of(new Reading(first, end, expression));
  }
}
