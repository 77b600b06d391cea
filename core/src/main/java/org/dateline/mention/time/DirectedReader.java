package org.dateline.mention.time;

import java.util.Optional;
import org.dateline.document.Upos;
import org.dateline.mention.quantity.NumberWords;
import org.dateline.mention.time.AmountReader.Amount;
import org.dateline.mention.time.Expression.ContextShifted;
import org.dateline.mention.time.Expression.Cycle;
import org.dateline.mention.time.Expression.Duration;
import org.dateline.mention.time.Expression.Recurring;
import org.dateline.mention.time.Expression.Reference;
import org.dateline.mention.time.Expression.Shifted;
import org.dateline.mention.time.Expression.Timed;
import org.dateline.mention.time.Expression.Year;

/** Reads times told by their distance: "yesterday", "last Friday", "the next day", "that year". */
final class DirectedReader {

  private final Atoms atoms;
  private final AmountReader amounts;
  private final DefiniteReader definites;

  DirectedReader(Atoms atoms) {
    this.atoms = atoms;
    this.amounts = new AmountReader(atoms);
    this.definites = new DefiniteReader(atoms);
  }

  Optional<Reading> read(int at) {
    Optional<Reading> deictic = deictic(at);
    if (deictic.isPresent()) {
      return deictic;
    }
    int core = atoms.is(at, "the") ? at + 1 : at;
    Optional<Reading> yearAgo = definites.yearAgo(at, core);
    if (yearAgo.isPresent()) {
      return yearAgo;
    }
    Optional<Direction> direction = direction(core);
    if (direction.isPresent()) {
      return directed(at, core, direction.get());
    }
    if (core > at) {
      return definites.read(at, core);
    }
    return Cues.isWeekday(atoms, at) && !atoms.text(at).endsWith("s")
        ? recurring(at, at + 1, Cycle.WEEKDAY, atoms.word(at).weekday(), Direction.NONE)
        : holiday(at, at, Direction.NONE);
  }

  private Optional<Reading> deictic(int at) {
    return switch (atoms.text(at)) {
      case "today" ->
          atoms.capital(at) && atoms.upos(at - 1) == Upos.PROPN
              ? Optional.empty()
              : shifted(at, at + 1, Unit.DAY, 0);
      case "yesterday" -> shifted(at, at + 1, Unit.DAY, -1);
      case "tomorrow" -> shifted(at, at + 1, Unit.DAY, 1);
      case "tonight" -> reading(at, at + 1, new Timed(new Shifted(Unit.DAY, 0), "TNI"));
      case "overnight" -> reading(at, at + 1, new Timed(new Shifted(Unit.DAY, -1), "TNI"));
      default -> Optional.empty();
    };
  }

  private Optional<Direction> direction(int at) {
    Optional<Direction> direction = atoms.word(at).direction();
    return atoms.upos(at) == Upos.VERB && !atoms.is(at, "following") && !atoms.is(at, "coming")
        ? Optional.empty()
        : direction;
  }

  private Optional<Reading> directed(int first, int at, Direction told) {
    Direction direction = told;
    int next = at + 1;
    Optional<Direction> second = atoms.word(next).direction();
    if (told == Direction.THIS && second.isPresent()) {
      direction = second.get();
      next++;
    } else if (told == Direction.SAME && atoms.is(next, "same")) {
      next++;
    }
    if (atoms.is(at, "next") && isCounted(first, at, direction)) {
      direction = Direction.FOLLOWING;
    }
    if (atoms.is(next, "fiscal") || atoms.is(next, "calendar") || atoms.is(next, "very")) {
      next++;
    }
    Word word = atoms.word(next);
    if (Cues.isWeekday(atoms, next) && !atoms.text(next).endsWith("s")) {
      return told == Direction.SAME ? Optional.empty() : weekday(first, next, direction);
    }
    if (word.month() > 0 && Cues.isMonth(atoms, next) && told != Direction.SAME) {
      return Cues.isDayNumber(atoms, next + 1)
          ? Optional.empty()
          : recurring(first, next + 1, Cycle.MONTH, word.month(), direction);
    }
    if (!word.season().isEmpty() && atoms.upos(next) != Upos.VERB) {
      return recurring(first, next + 1, Cycle.SEASON, Seasons.number(word.season()), direction);
    }
    if (!word.dayPart().isEmpty()) {
      return dayPart(first, next, direction);
    }
    int ordinal = NumberWords.ordinal(atoms.text(next));
    if (ordinal >= 1 && ordinal <= 4 && atoms.is(next + 1, "quarter")) {
      return recurring(first, next + 2, Cycle.QUARTER, ordinal, direction);
    }
    if (word.unit().isPresent()) {
      boolean title = atoms.capital(next) && atoms.capital(at) && first > 0;
      if (title) {
        return Optional.empty();
      }
      return word.plural() ? plural(first, next, direction) : unit(first, next, direction);
    }
    if (told == Direction.SAME) {
      return atoms.is(at, "that") && atoms.is(next, "time") && isPreposition(at - 1)
          ? reading(first, next + 1, new Expression.ThatTime())
          : Optional.empty();
    }
    Optional<Reading> holiday = holiday(first, next, direction);
    return holiday.isPresent() ? holiday : length(first, next, direction);
  }

  /** "next Friday"; "this coming Sunday, March 8" is that date. */
  private Optional<Reading> weekday(int first, int at, Direction direction) {
    Optional<Reading> dated =
        new CalendarReader(atoms).read(at).map(reading -> reading.from(first));
    return dated.isPresent()
        ? dated
        : recurring(first, at + 1, Cycle.WEEKDAY, atoms.word(at).weekday(), direction);
  }

  private boolean isPreposition(int at) {
    return atoms.upos(at) == Upos.ADP || atoms.upos(at) == Upos.SCONJ;
  }

  /** "the next day" counts from the passage; "next week" and "the next election" do not. */
  private boolean isCounted(int first, int at, Direction direction) {
    return direction == Direction.NEXT && first < at && !atoms.word(at + 1).plural();
  }

  /** "the last three years", "the next few days", "the past two weeks". */
  private Optional<Reading> length(int first, int at, Direction direction) {
    if (direction == Direction.SAME) {
      return Optional.empty();
    }
    Optional<Amount> amount = amounts.read(at);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    int noun = amount.get().end();
    while (atoms.is(noun, "fiscal") || atoms.is(noun, "full") || atoms.is(noun, "consecutive")) {
      noun++;
    }
    Optional<Unit> unit = atoms.word(noun).unit();
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    String value =
        amount.get().vague()
            ? unit.get().vagueDuration()
            : unit.get().duration(amount.get().value());
    return reading(first, noun + 1, new Duration(value));
  }

  private Optional<Reading> plural(int first, int at, Direction direction) {
    return switch (direction) {
      case LAST, PREVIOUS -> reading(first, at + 1, new Reference("PAST_REF"));
      case NEXT, FOLLOWING -> reading(first, at + 1, new Reference("FUTURE_REF"));
      default -> Optional.empty();
    };
  }

  private Optional<Reading> unit(int first, int at, Direction direction) {
    Unit unit = atoms.word(at).unit().orElseThrow();
    if (unit == Unit.DAY && direction == Direction.LAST) {
      return atoms.is(at - 1, "past")
          ? reading(first, at + 1, new Duration("P1D"))
          : Optional.empty();
    }
    if (unit.isClock()) {
      return unit == Unit.HOUR && (direction == Direction.LAST || direction == Direction.NEXT)
          ? reading(first, at + 1, new Duration(unit.duration(1)))
          : Optional.empty();
    }
    if (unit == Unit.WEEKEND) {
      return recurring(first, at + 1, Cycle.WEEKEND, 0, direction);
    }
    return switch (direction) {
      case LAST -> shifted(first, at + 1, unit, -1);
      case THIS -> shifted(first, at + 1, unit, 0);
      case NEXT -> shifted(first, at + 1, unit, 1);
      case PREVIOUS -> reading(first, at + 1, new ContextShifted(unit, -1));
      case FOLLOWING -> reading(first, at + 1, new ContextShifted(unit, 1));
      case SAME, NONE -> reading(first, at + 1, new Expression.Same(unit));
    };
  }

  private Optional<Reading> dayPart(int first, int at, Direction direction) {
    String clock = "T" + atoms.word(at).dayPart();
    Expression day =
        switch (direction) {
          case LAST -> new Shifted(Unit.DAY, -1);
          case THIS, NONE -> new Shifted(Unit.DAY, 0);
          case NEXT -> new Shifted(Unit.DAY, 1);
          case PREVIOUS -> new ContextShifted(Unit.DAY, -1);
          case FOLLOWING -> new ContextShifted(Unit.DAY, 1);
          case SAME -> new ContextShifted(Unit.DAY, 0);
        };
    return reading(first, at + 1, new Timed(day, clock));
  }

  private Optional<Reading> holiday(int first, int at, Direction direction) {
    if (!TimeWords.startsHoliday(atoms.text(at)) || !atoms.capital(at)) {
      return Optional.empty();
    }
    for (Holiday holiday : Holiday.all()) {
      int end = holiday.end(atoms, at);
      if (end > at) {
        int year = atoms.is(end, ",") ? end + 1 : end;
        boolean dated = Cues.isPlainYear(atoms, year);
        Year of = dated ? Year.of(atoms.number(year)) : Year.UNSAID;
        return reading(first, dated ? year + 1 : end, new Expression.Feast(holiday, of, direction));
      }
    }
    return Optional.empty();
  }

  private static Optional<Reading> recurring(
      int first, int end, Cycle cycle, int which, Direction direction) {
    return reading(first, end, new Recurring(cycle, which, Year.UNSAID, direction));
  }

  private static Optional<Reading> shifted(int first, int end, Unit unit, int count) {
    return reading(first, end, new Shifted(unit, count));
  }

  private static Optional<Reading> reading(int first, int end, Expression expression) {
    return Optional.of(new Reading(first, end, expression));
  }
}
