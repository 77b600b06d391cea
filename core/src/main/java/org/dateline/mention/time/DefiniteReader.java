package org.dateline.mention.time;

import java.util.Optional;
import java.util.Set;
import org.dateline.document.Upos;
import org.dateline.mention.quantity.NumberWords;
import org.dateline.mention.time.Expression.ContextShifted;
import org.dateline.mention.time.Expression.Cycle;
import org.dateline.mention.time.Expression.Duration;
import org.dateline.mention.time.Expression.Recurring;
import org.dateline.mention.time.Expression.Shifted;
import org.dateline.mention.time.Expression.Year;

/** Reads units that "the" or a neighbour makes a time: "the weekend", "the year-ago quarter". */
final class DefiniteReader {
  private static final Set<String> WHOLE_BEFORE =
      Set.of(
          "in",
          "of",
          "for",
          "during",
          "by",
          "on",
          "over",
          "until",
          "through",
          "throughout",
          "since",
          "within",
          "before",
          "after",
          "at",
          "earlier",
          "later",
          "late",
          "early");
  private static final Set<String> ENDED =
      Set.of("ended", "ending", "to", "through", "since", "until");

  private final Atoms atoms;

  DefiniteReader(Atoms atoms) {
    this.atoms = atoms;
  }

  /** "the year-earlier quarter", "year-ago". */
  Optional<Reading> yearAgo(int first, int at) {
    Optional<Unit> unit = atoms.word(at).unit();
    if (unit.isEmpty() || atoms.word(at).plural() || !Cues.isDash(atoms, at + 1)) {
      return Optional.empty();
    }
    if (atoms.is(at, "year") && atoms.is(at + 2, "end")) {
      return reading(first, at + 3, new Expression.PartOf(Part.LATE, new Shifted(Unit.YEAR, 0)));
    }
    if (!atoms.is(at + 2, "earlier") && !atoms.is(at + 2, "ago")) {
      return Optional.empty();
    }
    int end = at + 3;
    int ordinal = NumberWords.ordinal(atoms.text(end));
    if (ordinal >= 1 && ordinal <= 4 && atoms.is(end + 1, "quarter")) {
      return reading(
          first, end + 2, new Recurring(Cycle.QUARTER, ordinal, Year.shifted(-1), Direction.NONE));
    }
    boolean named = atoms.is(end, "quarter") || atoms.is(end, "period");
    return reading(named ? first : at, named ? end + 1 : end, new ContextShifted(unit.get(), -1));
  }

  /** What only "the" makes a time: "the weekend", "the day before", "the year ended March 31". */
  Optional<Reading> read(int first, int at) {
    Optional<Unit> told = atoms.word(at).unit();
    if (told.isEmpty()) {
      return latest(first, at);
    }
    Unit unit = told.get();
    if (atoms.word(at).plural() || unit.isClock()) {
      return Optional.empty();
    }
    Optional<Reading> neighbour = neighbour(first, at, unit);
    if (neighbour.isPresent()) {
      return neighbour;
    }
    if (unit == Unit.WEEKEND) {
      return reading(first, at + 1, new Recurring(Cycle.WEEKEND, 0, Year.UNSAID, Direction.NONE));
    }
    if (unit == Unit.YEAR && ENDED.contains(atoms.text(at + 1))) {
      return reading(first, at + 1, new Duration("P1Y"));
    }
    boolean time =
        unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.QUARTER || unit == Unit.YEAR;
    return time
            && WHOLE_BEFORE.contains(atoms.text(first - 1))
            && !atoms.is(at + 1, "of")
            && atoms.upos(at + 1) != Upos.NOUN
            && !Cues.isDash(atoms, at + 1)
        ? reading(first, at + 1, new ContextShifted(unit, 0))
        : Optional.empty();
  }

  /** "the latest quarter", "the fiscal year". */
  private Optional<Reading> latest(int first, int at) {
    if (atoms.is(at, "fiscal") && atoms.is(at + 1, "year")) {
      return ENDED.contains(atoms.text(at + 2))
          ? reading(first, at + 2, new Duration("P1Y"))
          : shifted(first, at + 2, Unit.YEAR, 0);
    }
    if (!atoms.is(at, "latest")) {
      return Optional.empty();
    }
    return switch (atoms.text(at + 1)) {
      case "quarter" -> shifted(first, at + 2, Unit.QUARTER, -1);
      case "period" -> reading(first, at + 2, new ContextShifted(Unit.QUARTER, 0));
      default -> Optional.empty();
    };
  }

  /** "the day before yesterday", "the week after"; "the day before the vote" names no day. */
  private Optional<Reading> neighbour(int first, int at, Unit unit) {
    int sign = atoms.is(at + 1, "before") ? -1 : atoms.is(at + 1, "after") ? 1 : 0;
    if (sign == 0) {
      return Optional.empty();
    }
    if (atoms.is(at + 2, "yesterday")) {
      return shifted(first, at + 3, Unit.DAY, -2);
    }
    if (atoms.is(at + 2, "tomorrow")) {
      return shifted(first, at + 3, Unit.DAY, 2);
    }
    Upos next = atoms.upos(at + 2);
    boolean alone = at + 2 >= atoms.size() || next == Upos.PUNCT || next == Upos.CCONJ;
    if (!alone && unit == Unit.DAY) {
      return reading(first, at + 1, new Expression.SomeDay());
    }
    return alone ? reading(first, at + 2, new ContextShifted(unit, sign)) : Optional.empty();
  }

  private static Optional<Reading> shifted(int first, int end, Unit unit, int count) {
    return reading(first, end, new Shifted(unit, count));
  }

  private static Optional<Reading> reading(int first, int end, Expression expression) {
    return Optional.of(new Reading(first, end, expression));
  }
}
