package org.dateline.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.mention.quantity.NumberWords;
import org.dateline.mention.time.Expression.PartOf;
import org.dateline.mention.time.Expression.Timed;

/** Finds the time expressions of a sentence by recursive descent, from left to right. */
final class ExpressionReader {
  private static final Set<String> ENDS =
      Set.of("end", "beginning", "start", "middle", "turn", "close");

  private final Atoms atoms;
  private final CalendarReader calendar;
  private final YearReader years;
  private final DirectedReader directed;
  private final RepetitionReader repetitions;
  private final PeriodReader periods;
  private final ClockReader clocks;
  private final ReferenceReader references;

  ExpressionReader(Atoms atoms) {
    this.atoms = atoms;
    this.calendar = new CalendarReader(atoms);
    this.years = new YearReader(atoms);
    this.directed = new DirectedReader(atoms);
    this.repetitions = new RepetitionReader(atoms);
    this.periods = new PeriodReader(atoms);
    this.clocks = new ClockReader(atoms);
    this.references = new ReferenceReader(atoms);
  }

  /** All expressions, in order; they do not overlap. */
  List<Reading> readAll() {
    List<Reading> found = new ArrayList<>();
    int at = 0;
    while (at < atoms.size()) {
      Optional<Reading> reading = isCandidate(at) ? read(at) : Optional.empty();
      if (reading.isPresent()) {
        found.add(reading.get());
        at = reading.get().end();
      } else {
        at++;
      }
    }
    return found;
  }

  private boolean isCandidate(int at) {
    String text = atoms.text(at);
    return atoms.number(at) >= 0
        || atoms.word(at).isOfTime()
        || TimeWords.starts(text)
        || NumberWords.cardinal(text) >= 0
        || NumberWords.ordinal(text) > 0;
  }

  private Optional<Reading> read(int at) {
    if (atoms.is(at, "around")) {
      Optional<Reading> around = clock(at);
      return around.isPresent() ? around : calendar.read(at + 1).map(date -> date.from(at));
    }
    Optional<Reading> part = part(at);
    if (part.isPresent()) {
      return part;
    }
    Optional<Reading> point = point(at);
    if (point.isPresent()) {
      return point;
    }
    return repetitions.read(at).or(() -> periods.read(at)).or(() -> references.read(at));
  }

  /** "early May", "mid-1996", "the late 1970s", "the end of the year", "later this month". */
  private Optional<Reading> part(int at) {
    int core = atoms.is(at, "the") ? at + 1 : at;
    if (ENDS.contains(atoms.text(core)) && atoms.is(core + 1, "of")) {
      Part part = atoms.word(core).part().orElse(Part.LATE);
      return inner(core + 2)
          .filter(ExpressionReader::isPlace)
          .map(whole -> whole.from(at).with(whole.end(), new PartOf(part, whole.expression())));
    }
    Optional<Part> part = atoms.word(core).part();
    if (part.isEmpty() || ENDS.contains(atoms.text(core))) {
      return Optional.empty();
    }
    int next = Cues.isDash(atoms, core + 1) ? core + 2 : core + 1;
    if (atoms.is(next, "in")) {
      return atoms.is(next + 1, "the") || atoms.word(next + 1).month() > 0
          ? inThe(at, next + 1, part.get())
          : Optional.empty();
    }
    if (atoms.is(next, "on")) {
      return Optional.empty();
    }
    return (atoms.word(next).dayPart().isEmpty() ? inner(next) : partOfDay(next))
        .filter(ExpressionReader::isPlace)
        .map(whole -> whole.from(at).with(whole.end(), new PartOf(part.get(), whole.expression())));
  }

  /** "earlier in the year", "late in the week". */
  private Optional<Reading> inThe(int first, int at, Part part) {
    Optional<Unit> unit = atoms.word(at + 1).unit();
    if (atoms.is(at, "the")
        && unit.isPresent()
        && !atoms.word(at + 1).plural()
        && unit.get().compareTo(Unit.DAY) >= 0) {
      Expression whole = new Expression.ContextShifted(unit.get(), 0);
      return Optional.of(new Reading(first, at + 2, new PartOf(part, whole)));
    }
    return Optional.empty();
  }

  /** "mid-afternoon yesterday", "early morning". */
  private Optional<Reading> partOfDay(int at) {
    String clock = "T" + atoms.word(at).dayPart();
    Optional<Reading> day = directed.read(at + 1);
    return day.map(
            reading -> new Reading(at, reading.end(), new Timed(reading.expression(), clock)))
        .or(() -> Optional.of(new Reading(at, at + 1, new Expression.Clock(clock))));
  }

  private Optional<Reading> inner(int at) {
    Optional<Reading> point = point(at);
    if (point.isPresent()) {
      return point;
    }
    int core = atoms.is(at, "the") ? at + 1 : at;
    Optional<Unit> unit = atoms.word(core).unit();
    if (!atoms.word(core).season().isEmpty()) {
      return Optional.of(
          new Reading(
              at,
              core + 1,
              new Expression.Recurring(
                  Expression.Cycle.SEASON,
                  Seasons.number(atoms.word(core).season()),
                  Expression.Year.UNSAID,
                  Direction.NONE)));
    }
    return unit.isPresent() && !atoms.word(core).plural() && unit.get().compareTo(Unit.WEEK) >= 0
        ? Optional.of(new Reading(at, core + 1, new Expression.ContextShifted(unit.get(), 0)))
        : Optional.empty();
  }

  /** Whether an expression names a stretch of the calendar that can have parts. */
  private static boolean isPlace(Reading reading) {
    Expression expression = reading.expression();
    return !(expression instanceof Expression.Duration
        || expression instanceof Expression.Repeated
        || expression instanceof Expression.Reference
        || expression instanceof Expression.ThatTime
        || expression instanceof PartOf);
  }

  private Optional<Reading> point(int at) {
    Optional<Reading> clock = clock(at);
    if (clock.isPresent()) {
      return clock;
    }
    Optional<Reading> weekOf = weekOf(at);
    if (weekOf.isPresent()) {
      return weekOf;
    }
    return day(at).map(this::withDayPart);
  }

  private Optional<Reading> day(int at) {
    Optional<Reading> found = calendar.read(at);
    if (found.isEmpty()) {
      found = years.shortYear(at);
    }
    if (found.isEmpty()) {
      found = years.read(at);
    }
    return found.isPresent() ? found : directed.read(at);
  }

  /** "9 a.m. EST Tuesday", "noon Saturday". */
  private Optional<Reading> clock(int at) {
    Optional<Reading> clock = clocks.read(at);
    if (clock.isEmpty() || !(clock.get().expression() instanceof Expression.Clock time)) {
      return clock;
    }
    int end = clock.get().end();
    Expression anchored =
        dayAfter(end).map(d -> (Expression) new Timed(d.expression(), time.clock())).orElse(time);
    Optional<Reading> joined =
        atoms.number(end) >= 0 ? Optional.empty() : day(end).filter(ExpressionReader::isDay);
    return Optional.of(new Reading(at, joined.map(Reading::end).orElse(end), anchored));
  }

  /** The day right after a time of day, or after "on": "3 pm on Friday". */
  private Optional<Reading> dayAfter(int at) {
    int start = atoms.is(at, "on") ? at + 1 : at;
    return atoms.number(at) >= 0 ? Optional.empty() : day(start).filter(ExpressionReader::isDay);
  }

  private static boolean isDay(Reading reading) {
    Expression expression = reading.expression();
    if (expression instanceof Expression.Recurring recurring) {
      return recurring.cycle() == Expression.Cycle.WEEKDAY;
    }
    return expression instanceof Expression.MonthDay
        || expression instanceof Expression.Feast
        || (expression instanceof Expression.Shifted shifted && shifted.unit() == Unit.DAY)
        || (expression instanceof Expression.ContextShifted shifted && shifted.unit() == Unit.DAY);
  }

  /** "the week of March 6", "the morning of September 11". */
  private Optional<Reading> weekOf(int at) {
    if (!atoms.is(at, "the") || !atoms.is(at + 2, "of")) {
      return Optional.empty();
    }
    String dayPart = atoms.word(at + 1).dayPart();
    boolean week = atoms.is(at + 1, "week");
    if (!week && dayPart.isEmpty()) {
      return Optional.empty();
    }
    return day(at + 3)
        .filter(ExpressionReader::isDay)
        .map(
            day ->
                new Reading(
                    at,
                    day.end(),
                    week
                        ? new Expression.WeekOf(day.expression())
                        : new Timed(day.expression(), "T" + dayPart)));
  }

  /** "Sunday night", "yesterday morning", "September 5 evening". */
  private Reading withDayPart(Reading day) {
    String dayPart = atoms.word(day.end()).dayPart();
    return dayPart.isEmpty() || !isDay(day)
        ? day
        : day.with(day.end() + 1, new Timed(day.expression(), "T" + dayPart));
  }
}
