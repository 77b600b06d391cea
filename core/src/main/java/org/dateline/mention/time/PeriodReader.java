package org.dateline.mention.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Upos;
import org.dateline.mention.time.AmountReader.Amount;
import org.dateline.mention.time.Expression.ContextShifted;
import org.dateline.mention.time.Expression.Duration;
import org.dateline.mention.time.Expression.Shifted;

/** Reads lengths, and distances told by them: "three days", "two weeks ago". */
final class PeriodReader {
  private static final Set<String> COUNT_ADJECTIVES =
      Set.of(
          "more",
          "additional",
          "consecutive",
          "straight",
          "successive",
          "full",
          "whole",
          "long",
          "short",
          "mere",
          "trading",
          "working",
          "business",
          "calendar",
          "extra",
          "further",
          "other",
          "solid",
          "good",
          "fiscal");
  private static final Map<String, String> LONG =
      Map.of("daylong", "P1D", "weeklong", "P1W", "monthlong", "P1M", "yearlong", "P1Y");
  static final Set<String> LENGTH_BEFORE =
      Set.of(
          "for", "in", "within", "after", "over", "during", "of", "than", "nearly", "almost",
          "about", "around", "only", "just", "least", "lasted", "to", "took", "take", "takes",
          "spend", "spent", "under", "once", "through", "and", "or", "by", "as", "-", "is", "was",
          "half", "lasts", "last", "wait", "waited");
  private static final Set<String> BARE_AFTER =
      Set.of("of", "before", "after", "ago", "later", "earlier", "into", "if");

  private final Atoms atoms;
  private final AmountReader amounts;

  PeriodReader(Atoms atoms) {
    this.atoms = atoms;
    this.amounts = new AmountReader(atoms);
  }

  Optional<Reading> read(int at) {
    Optional<Reading> length = length(at);
    return length.isPresent() ? length : approximate(at);
  }

  /** "nearly two years ago", "more than four hours", "at least 72 hours". */
  private Optional<Reading> approximate(int at) {
    int core =
        switch (atoms.text(at)) {
          case "nearly", "almost" -> at + 1;
          case "more", "less", "fewer" -> atoms.is(at + 1, "than") ? at + 2 : at;
          case "at" -> atoms.is(at + 1, "least") || atoms.is(at + 1, "most") ? at + 2 : at;
          case "no" -> isNoMore(at) ? at + 3 : at;
          default -> at;
        };
    return core == at ? Optional.empty() : length(core).map(reading -> reading.from(at));
  }

  private boolean isNoMore(int at) {
    return (atoms.is(at + 1, "more") || atoms.is(at + 1, "less")) && atoms.is(at + 2, "than");
  }

  private Optional<Reading> length(int at) {
    if (atoms.is(at, "half")) {
      return half(at, at);
    }
    String compound = LONG.get(atoms.text(at));
    if (compound != null) {
      return Optional.of(new Reading(at, at + 1, new Duration(compound)));
    }
    int core = atoms.is(at, "the") ? at + 1 : at;
    if (atoms.is(core, "a") || atoms.is(core, "an")) {
      int noun = COUNT_ADJECTIVES.contains(atoms.text(core + 1)) ? core + 2 : core + 1;
      if (atoms.is(noun, "half")) {
        return half(at, noun);
      }
      boolean attribute = Cues.isDash(atoms, noun + 1) && atoms.is(noun + 2, "earlier");
      if (isUnit(noun) && !atoms.word(noun).plural() && !atoms.is(noun, "second") && !attribute) {
        return atoms.is(noun + 1, "or") && atoms.is(noun + 2, "two")
            ? finish(at, noun + 3, noun, new Amount(noun, 0, true))
            : finish(at, noun + 1, noun, new Amount(noun, 1, false));
      }
    }
    if (core > at && (atoms.is(core, "first") || atoms.is(core, "final"))) {
      core++;
    }
    if (isUnit(core) && Cues.isDash(atoms, core + 1) && atoms.is(core + 2, "long")) {
      Reading whole = new Reading(core, core + 3, new Duration(unitAt(core).duration(1)));
      return Optional.of(whole);
    }
    Optional<Amount> amount = amounts.read(core);
    if (amount.isPresent()) {
      return counted(at, amount.get());
    }
    return isUnit(at) ? bare(at) : Optional.empty();
  }

  /** "half an hour", "half a century", "a half-century". */
  private Optional<Reading> half(int first, int at) {
    int next = at + 1;
    if (atoms.is(next, "a") || atoms.is(next, "an") || Cues.isDash(atoms, next)) {
      next++;
    }
    if (!isUnit(next)) {
      return Optional.empty();
    }
    String value =
        switch (atoms.word(next).unit().orElseThrow()) {
          case HOUR -> "PT30M";
          case DAY -> "PT12H";
          case YEAR -> "P6M";
          case DECADE -> "P5Y";
          case CENTURY -> "P50Y";
          case MILLENNIUM -> "P500Y";
          default -> "";
        };
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading(first, next + 1, new Duration(value)));
  }

  private Optional<Reading> counted(int first, Amount amount) {
    int noun = amount.end();
    boolean hyphen = Cues.isDash(atoms, noun) && atoms.glued(noun);
    noun = hyphen ? noun + 1 : noun;
    while (COUNT_ADJECTIVES.contains(atoms.text(noun))) {
      noun++;
    }
    if (!isUnit(noun) || isAge(noun + 1) || isName(noun)) {
      return Optional.empty();
    }
    boolean ordinalSecond = atoms.is(noun, "second") && !amount.vague() && amount.value() != 1;
    if (ordinalSecond || (isSomeDay(first, noun) && !hyphen)) {
      return Optional.empty();
    }
    boolean adjective = hyphen || (!atoms.word(noun).plural() && amount.value() > 1);
    boolean three = atoms.is(noun, "quarters") && (hyphen || atoms.is(noun + 1, "of"));
    if (three || (atoms.glued(first) && Cues.isDash(atoms, first - 1))) {
      return Optional.empty();
    }
    int from = adjective && atoms.is(first, "the") ? first + 1 : first;
    boolean old = Cues.isDash(atoms, noun + 1) && atoms.is(noun + 2, "old");
    return old
        ? Optional.of(new Reading(from, noun + 3, new Duration(duration(unitAt(noun), amount))))
        : finish(from, noun + 1, noun, amount);
  }

  /** "37 years old", "a 22-year-old", "6 months and older": ages, no times. */
  private boolean isAge(int at) {
    int next = Cues.isDash(atoms, at) ? at + 1 : at;
    if (atoms.is(next, "old") || atoms.is(next, "olds")) {
      return !(Cues.isDash(atoms, at)
          && !atoms.is(at - 1, "year")
          && atoms.upos(next + 1) == Upos.NOUN
          && !isChild(next + 1));
    }
    return (atoms.is(next, "and") && (atoms.is(next + 1, "older") || atoms.is(next + 1, "younger")))
        || (atoms.is(next, "of") && atoms.is(next + 1, "age"))
        || atoms.is(next, "older")
        || atoms.is(next, "younger");
  }

  private boolean isChild(int at) {
    return switch (atoms.text(at)) {
      case "baby",
          "son",
          "daughter",
          "boy",
          "girl",
          "child",
          "infant",
          "toddler",
          "twin",
          "twins",
          "brother",
          "sister" ->
          true;
      default -> false;
    };
  }

  /** A capital on a unit within a sentence is a title: "60 Minutes". */
  private boolean isName(int at) {
    return atoms.capital(at) && atoms.number(at - 1) >= 0;
  }

  /** "one day" as "some day": no word of length before it, no distance after it. */
  private boolean isSomeDay(int first, int noun) {
    if (!atoms.is(first, "one") || !atoms.is(noun, "day")) {
      return false;
    }
    String next = atoms.text(noun + 1);
    boolean distance = BARE_AFTER.contains(next) || Cues.isDash(atoms, noun + 1);
    return !distance && !LENGTH_BEFORE.contains(atoms.text(first - 1));
  }

  /** "for years", "months of talks", "days before the vote", "weeks or months". */
  private Optional<Reading> bare(int at) {
    if (!atoms.word(at).plural() || atoms.is(at, "seconds") || atoms.is(at, "quarters")) {
      return Optional.empty();
    }
    if ((atoms.is(at + 1, "or") || atoms.is(at + 1, "and"))
        && isUnit(at + 2)
        && atoms.word(at + 2).plural()) {
      return finish(at, at + 3, at, new Amount(at, 0, true));
    }
    String before = atoms.text(at - 1);
    boolean cue =
        before.equals("for")
            || before.equals("in")
            || before.equals("after")
            || BARE_AFTER.contains(atoms.text(at + 1));
    boolean compound = atoms.upos(at + 1) == Upos.NOUN || atoms.upos(at + 1) == Upos.PROPN;
    boolean whole = atoms.upos(at - 1) != Upos.DET && atoms.upos(at - 1) != Upos.ADJ;
    return cue && !compound && (whole || before.equals("the"))
        ? finish(at, at + 1, at, new Amount(at, 0, true))
        : Optional.empty();
  }

  /** What stands after the unit decides: ago, later, earlier, from now. */
  private Optional<Reading> finish(int first, int end, int noun, Amount amount) {
    Unit unit = atoms.word(noun).unit().orElseThrow();
    int next = end;
    if (atoms.is(next, "or") && atoms.is(next + 1, "so")) {
      next += 2;
    }
    boolean andHalf =
        atoms.is(next, "and") && atoms.is(next + 1, "a") && atoms.is(next + 2, "half");
    if (andHalf && amount.value() == Math.rint(amount.value())) {
      Amount more = new Amount(amount.end(), amount.value() + 0.5, amount.vague());
      return finish(first, next + 3, noun, more);
    }
    int after = Cues.isDash(atoms, next) ? next + 1 : next;
    if (atoms.is(after, "ago")) {
      return shifted(first, after + 1, unit, amount, -1, true);
    }
    if (atoms.is(next, "earlier") && !atoms.is(next + 1, "than")) {
      return shifted(first, next + 1, unit, amount, -1, false);
    }
    if (isPlainAdverb(next, "before") || isPlainAdverb(next, "previously")) {
      return shifted(first, next + 1, unit, amount, -1, false);
    }
    if ((atoms.is(next, "later") && !atoms.is(next + 1, "than"))
        || isPlainAdverb(next, "afterwards")
        || isPlainAdverb(next, "afterward")) {
      return shifted(first, next + 1, unit, amount, 1, false);
    }
    if (atoms.is(next, "from") && (atoms.is(next + 1, "now") || atoms.is(next + 1, "today"))) {
      return shifted(first, next + 2, unit, amount, 1, true);
    }
    return Optional.of(new Reading(first, next, new Duration(duration(unit, amount))));
  }

  private boolean isPlainAdverb(int at, String word) {
    return atoms.is(at, word) && (atoms.upos(at + 1) == Upos.PUNCT || at + 1 == atoms.size());
  }

  private static Optional<Reading> shifted(
      int first, int end, Unit unit, Amount amount, int sign, boolean fromNow) {
    if (amount.vague() || unit.isClock() || amount.value() > 9999) {
      String value = sign < 0 ? "PAST_REF" : "FUTURE_REF";
      return Optional.of(new Reading(first, end, new Expression.Reference(value)));
    }
    int count = sign * (int) Math.round(amount.value());
    return Optional.of(
        new Reading(
            first, end, fromNow ? new Shifted(unit, count) : new ContextShifted(unit, count)));
  }

  static String duration(Unit unit, Amount amount) {
    if (amount.vague()) {
      return unit.vagueDuration();
    }
    double rest = amount.value() - Math.floor(amount.value());
    if (rest == 0.5 && unit == Unit.YEAR) {
      return "P" + (int) amount.value() + "Y6M";
    }
    return rest == 0.5 && unit == Unit.HOUR
        ? "PT" + (int) amount.value() + "H30M"
        : unit.duration(amount.value());
  }

  private boolean isUnit(int at) {
    return atoms.word(at).unit().isPresent();
  }

  private Unit unitAt(int at) {
    return atoms.word(at).unit().orElseThrow();
  }
}
