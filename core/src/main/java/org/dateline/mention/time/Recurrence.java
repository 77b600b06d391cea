package org.dateline.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.dateline.mention.Basis;
import org.dateline.mention.TimeMention.Days;
import org.dateline.mention.TimeMention.Granularity;
import org.dateline.mention.time.Calendar.Stretch;
import org.dateline.mention.time.Expression.Cycle;
import org.dateline.mention.time.Expression.Recurring;

/** Chooses which Friday, which August, which third quarter is meant. */
final class Recurrence {
  /**
   * How much nearer a day to come must be than a day past to be taken without a verb of the future:
   * three times.
   */
  private static final int NEARER = 3;

  private final Passage passage;

  Recurrence(Passage passage) {
    this.passage = passage;
  }

  /** What the choice of a year for a month or a day rests on: in a passage of history the text. */
  Basis basis() {
    return isHistory() ? Basis.CONTEXT : passage.publishedBasis();
  }

  /** What the choice among other recurring stretches rests on. */
  Basis basis(Recurring recurring) {
    return recurring.cycle() == Cycle.MONTH && recurring.direction() == Direction.NONE
        ? basis()
        : passage.publishedBasis();
  }

  private boolean isHistory() {
    return passage.history().isPresent() && passage.tense() != Tense.FUTURE;
  }

  /** Year of a month and day: the nearest to publication, the past preferred. */
  OptionalInt yearOf(Expression.MonthDay date) {
    Optional<LocalDate> published = passage.published();
    if (isHistory()) {
      return OptionalInt.of(followingYear(passage.history().orElseThrow(), date));
    }
    if (published.isEmpty()) {
      return OptionalInt.empty();
    }
    int year = published.get().getYear();
    int best = year;
    double bestCost = Double.MAX_VALUE;
    for (int candidate = year + 1; candidate >= year - 6 && candidate >= 1; candidate--) {
      int length = YearMonth.of(candidate, date.month()).lengthOfMonth();
      if (date.day() > length) {
        continue;
      }
      LocalDate day = LocalDate.of(candidate, date.month(), date.day());
      boolean wrongWeekday = date.weekday() > 0 && day.getDayOfWeek().getValue() != date.weekday();
      double cost = cost(day, published.get()) + (wrongWeekday ? 5000 : 0);
      if (cost < bestCost) {
        best = candidate;
        bestCost = cost;
      }
    }
    return OptionalInt.of(best);
  }

  /** In history the story goes on: "from 18 March 1871 to 28 May". */
  private static int followingYear(LocalDate told, Expression.MonthDay date) {
    boolean before = date.month() + 6 < told.getMonthValue();
    return before ? told.getYear() + 1 : told.getYear();
  }

  private double cost(LocalDate day, LocalDate published) {
    long ahead = ChronoUnit.DAYS.between(published, day);
    double future =
        switch (passage.tense()) {
          case FUTURE -> 0.5;
          case PRESENT -> 1.5;
          case PAST -> passage.happened() ? NEARER * 20 : NEARER * 2.5;
          case UNKNOWN -> NEARER;
        };
    double past = passage.tense() == Tense.FUTURE ? 2 : 1;
    return ahead >= 0 ? ahead * future : -ahead * past;
  }

  /** The recurring stretch of a year that is told. */
  static Stretch in(Recurring recurring, int year) {
    if (year < 1 || year > 9999) {
      return Calendar.year(year);
    }
    return switch (recurring.cycle()) {
      case MONTH -> Calendar.month(YearMonth.of(year, recurring.which()));
      case SEASON -> Calendar.season(year, recurring.which());
      case QUARTER -> Calendar.quarter(year, recurring.which());
      case HALF -> Calendar.half(year, recurring.which());
      case WEEKDAY, WEEKEND -> Calendar.year(year);
    };
  }

  static Stretch in(Holiday holiday, int year) {
    LocalDate start = holiday.start(year);
    return holiday.isMonth()
        ? Stretch.of(start + "/" + holiday.end(year), start, holiday.end(year), Granularity.MONTH)
        : Calendar.day(start);
  }

  Stretch nearest(Recurring recurring) {
    Optional<LocalDate> published = passage.published();
    if (published.isEmpty()) {
      return Stretch.unfixed(unknownYear(recurring));
    }
    return switch (recurring.cycle()) {
      case MONTH ->
          isHistory() && recurring.direction() == Direction.NONE
              ? in(recurring, passage.history().orElseThrow().getYear())
              : yearly(year -> in(recurring, year), recurring.direction(), published.get());
      case WEEKDAY -> Calendar.day(weekday(recurring, published.get()));
      case WEEKEND -> weekend(recurring.direction(), published.get());
      default -> yearly(year -> in(recurring, year), recurring.direction(), published.get());
    };
  }

  private static String unknownYear(Recurring recurring) {
    return switch (recurring.cycle()) {
      case WEEKDAY -> "XXXX-WXX-" + recurring.which();
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> String.format(Locale.ROOT, "XXXX-%02d", recurring.which());
      case SEASON -> "XXXX-" + Seasons.code(recurring.which());
      case QUARTER -> "XXXX-Q" + recurring.which();
      case HALF -> "XXXX-H" + recurring.which();
    };
  }

  private LocalDate weekday(Recurring recurring, LocalDate published) {
    DayOfWeek day = DayOfWeek.of(recurring.which());
    LocalDate running = passage.day().orElse(published);
    return switch (recurring.direction()) {
      case LAST -> published.with(TemporalAdjusters.previous(day));
      case NEXT -> next(day, published);
      case PREVIOUS -> running.with(TemporalAdjusters.previous(day));
      case FOLLOWING, SAME -> running.with(TemporalAdjusters.next(day));
      case THIS ->
          passage.tense() == Tense.PAST
              ? published.with(TemporalAdjusters.previousOrSame(day))
              : published.with(TemporalAdjusters.nextOrSame(day));
      case NONE ->
          passage.tense() == Tense.FUTURE || passage.tense() == Tense.PRESENT
              ? published.with(TemporalAdjusters.nextOrSame(day))
              : published.with(TemporalAdjusters.previousOrSame(day));
    };
  }

  /** "next Friday" said on a Wednesday is the Friday of the week to come. */
  private static LocalDate next(DayOfWeek day, LocalDate published) {
    LocalDate sunday = published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return sunday.with(TemporalAdjusters.next(day));
  }

  private Stretch weekend(Direction direction, LocalDate published) {
    boolean onIt = published.getDayOfWeek().getValue() >= 6;
    boolean ahead =
        direction == Direction.NEXT
            || (direction == Direction.THIS && passage.tense() != Tense.PAST)
            || passage.tense() == Tense.FUTURE;
    if (direction == Direction.LAST || direction == Direction.PREVIOUS) {
      return Calendar.weekend(published.minusWeeks(1));
    }
    if (direction == Direction.NEXT && onIt) {
      return Calendar.weekend(published.plusWeeks(1));
    }
    return Calendar.weekend(onIt || ahead ? published : published.minusWeeks(1));
  }

  /** A feast of the year that its direction, or else the verb, points to. */
  Stretch nearest(Expression.Feast feast) {
    return passage.published().isPresent()
        ? yearly(year -> in(feast.holiday(), year), feast.direction(), passage.published().get())
        : Stretch.unfixed("XXXX-XX-XX");
  }

  private Stretch yearly(IntFunction<Stretch> in, Direction direction, LocalDate published) {
    return switch (direction) {
      case LAST -> latestEnded(in, published);
      case NEXT, FOLLOWING -> firstAhead(in, published);
      case THIS, SAME -> in.apply(published.getYear());
      case NONE, PREVIOUS -> likeliest(in, published);
    };
  }

  /** "last February" in March is that of the year before; else one would say "last month". */
  private static Stretch latestEnded(IntFunction<Stretch> in, LocalDate published) {
    Stretch found = in.apply(published.getYear());
    if (!found.days().map(days -> days.end().isBefore(published)).orElse(false)) {
      found = in.apply(published.getYear() - 1);
    }
    return isJustOver(found, published) ? in.apply(published.minusMonths(1).getYear() - 1) : found;
  }

  /** Whether a stretch is the month before that of publication. */
  private static boolean isJustOver(Stretch stretch, LocalDate published) {
    return stretch.value().length() == 7
        && stretch
            .days()
            .filter(days -> days.precision() == Granularity.MONTH)
            .map(days -> YearMonth.from(days.start()).plusMonths(1))
            .filter(YearMonth.from(published)::equals)
            .isPresent();
  }

  private static Stretch firstAhead(IntFunction<Stretch> in, LocalDate published) {
    Stretch found = in.apply(published.getYear());
    boolean ahead = found.days().map(days -> days.start().isAfter(published)).orElse(false);
    return ahead ? found : in.apply(published.getYear() + 1);
  }

  private Stretch likeliest(IntFunction<Stretch> in, LocalDate published) {
    Stretch best = in.apply(published.getYear());
    double bestCost = Double.MAX_VALUE;
    for (int year = published.getYear() + 1; year >= published.getYear() - 1; year--) {
      Stretch candidate = in.apply(year);
      double cost = cost(candidate, published);
      if (cost < bestCost) {
        best = candidate;
        bestCost = cost;
      }
    }
    return best;
  }

  private double cost(Stretch stretch, LocalDate published) {
    if (stretch.days().isEmpty()) {
      return Double.MAX_VALUE;
    }
    Days days = stretch.days().get();
    if (!days.start().isAfter(published) && !days.end().isBefore(published)) {
      return 0;
    }
    return days.start().isAfter(published)
        ? cost(days.start(), published)
        : cost(days.end(), published);
  }
}
