package org.dateline.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.mention.Basis;
import org.dateline.mention.TimeMention;
import org.dateline.mention.TimeMention.Days;
import org.dateline.mention.TimeMention.Granularity;
import org.dateline.mention.time.Calendar.Stretch;
import org.dateline.mention.time.Expression.Year;

/** Works out which days an expression means, from publication, verb and passage. */
final class Calculator {
  private final Passage passage;
  private final Recurrence recurrence;

  Calculator(Passage passage) {
    this.passage = passage;
    this.recurrence = new Recurrence(passage);
  }

  Resolution resolve(Expression expression) {
    if (expression instanceof Expression.MonthDay date) {
      return monthDay(date);
    } else if (expression instanceof Expression.Slashed slashed) {
      return slashed(slashed);
    } else if (expression instanceof Expression.Recurring recurring) {
      return recurring(recurring);
    } else if (expression instanceof Expression.Feast feast) {
      return feast(feast);
    } else if (expression instanceof Expression.WholeYear whole) {
      return wholeYear(whole.year());
    } else if (expression instanceof Expression.Decade decade) {
      String prefix = Calendar.four(decade.start()).substring(0, 3);
      return date(Calendar.years(prefix, decade.start(), 10), Basis.TEXT);
    } else if (expression instanceof Expression.Century century) {
      String prefix = String.format(Locale.ROOT, "%02d", century.prefix());
      return date(Calendar.years(prefix, century.prefix() * 100, 100), Basis.TEXT);
    } else if (expression instanceof Expression.Shifted shifted) {
      return shifted(shifted);
    } else if (expression instanceof Expression.ContextShifted shifted) {
      return contextShifted(shifted);
    } else if (expression instanceof Expression.Same same) {
      return same(same.unit());
    } else if (expression instanceof Expression.WeekOf week) {
      return weekOf(resolve(week.day()));
    } else if (expression instanceof Expression.PartOf part) {
      return partOf(part);
    }
    return unanchored(expression);
  }

  private Resolution unanchored(Expression expression) {
    if (expression instanceof Expression.Timed timed) {
      return timed(resolve(timed.day()), timed.clock());
    } else if (expression instanceof Expression.Clock clock) {
      return clock(clock.clock());
    } else if (expression instanceof Expression.Reference reference) {
      return new Resolution(TimeMention.Type.DATE, reference.value(), Optional.empty(), Basis.TEXT);
    } else if (expression instanceof Expression.SomeDay) {
      return unfixed("XXXX-XX-XX");
    } else if (expression instanceof Expression.ThatTime) {
      return passage
          .running()
          .map(r -> new Resolution(TimeMention.Type.DATE, r.value(), r.days(), Basis.CONTEXT))
          .orElseGet(() -> unfixed("PAST_REF"));
    } else if (expression instanceof Expression.Duration duration) {
      return new Resolution(
          TimeMention.Type.DURATION, duration.value(), Optional.empty(), Basis.TEXT);
    } else if (expression instanceof Expression.Repeated repeated) {
      return new Resolution(TimeMention.Type.SET, repeated.value(), Optional.empty(), Basis.TEXT);
    }
    throw new IllegalArgumentException("no way to resolve " + expression);
  }

  private static Resolution date(Stretch stretch, Basis basis) {
    return new Resolution(TimeMention.Type.DATE, stretch.value(), stretch.days(), basis);
  }

  private static Resolution unfixed(String value) {
    return date(Stretch.unfixed(value), Basis.TEXT);
  }

  private Resolution monthDay(Expression.MonthDay date) {
    OptionalInt year = year(date.year());
    if (year.isEmpty()) {
      year = recurrence.yearOf(date);
    }
    Basis basis = date.year().number().isPresent() ? Basis.TEXT : recurrence.basis();
    if (year.isEmpty() || !isDate(year.getAsInt(), date.month(), date.day())) {
      String prefix = year.isPresent() ? Calendar.four(year.getAsInt()) : "XXXX";
      return unfixed(String.format(Locale.ROOT, "%s-%02d-%02d", prefix, date.month(), date.day()));
    }
    LocalDate first = LocalDate.of(year.getAsInt(), date.month(), date.day());
    if (date.lastDay() == date.day() || !isDate(year.getAsInt(), date.month(), date.lastDay())) {
      return date(Calendar.day(first), basis);
    }
    LocalDate last = first.withDayOfMonth(date.lastDay());
    return date(Stretch.of(first + "/" + last, first, last, Granularity.DAY), basis);
  }

  private static boolean isDate(int year, int month, int day) {
    return year >= 1 && year <= 9999 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private Resolution slashed(Expression.Slashed slashed) {
    boolean dayFirst = slashed.second() <= 12 && (slashed.first() > 12 || passage.dayFirst());
    int month = dayFirst ? slashed.second() : slashed.first();
    int day = dayFirst ? slashed.first() : slashed.second();
    return monthDay(new Expression.MonthDay(slashed.year(), month, day, day, 0));
  }

  /** The year told or counted from publication; empty if neither is possible. */
  private OptionalInt year(Year year) {
    if (year.number().isPresent() || year.shift().isEmpty()) {
      return year.number();
    }
    return passage.published().isPresent()
        ? OptionalInt.of(passage.published().get().getYear() + year.shift().getAsInt())
        : OptionalInt.empty();
  }

  private Resolution recurring(Expression.Recurring recurring) {
    OptionalInt year = year(recurring.year());
    if (year.isPresent()) {
      Basis basis = recurring.year().number().isPresent() ? Basis.TEXT : passage.publishedBasis();
      return date(Recurrence.in(recurring, year.getAsInt()), basis);
    }
    return date(recurrence.nearest(recurring), recurrence.basis(recurring));
  }

  private Resolution feast(Expression.Feast feast) {
    OptionalInt year = year(feast.year());
    return year.isPresent() && year.getAsInt() >= 1
        ? date(Recurrence.in(feast.holiday(), year.getAsInt()), Basis.TEXT)
        : date(recurrence.nearest(feast), passage.publishedBasis());
  }

  private Resolution wholeYear(Year year) {
    OptionalInt number = year(year);
    Basis basis = year.number().isPresent() ? Basis.TEXT : passage.publishedBasis();
    return number.isPresent() ? date(Calendar.year(number.getAsInt()), basis) : unfixed("XXXX");
  }

  private Resolution shifted(Expression.Shifted shifted) {
    if (shifted.unit() == Unit.YEAR && shifted.count() == -1 && isYearAgoQuarter()) {
      return date(
          Calendar.of(Unit.QUARTER, passage.quarter().orElseThrow().minusYears(1)),
          passage.publishedBasis());
    }
    return passage
        .published()
        .flatMap(day -> Calendar.plus(day, shifted.unit(), shifted.count()))
        .map(day -> date(Calendar.of(shifted.unit(), day), passage.publishedBasis()))
        .orElseGet(() -> unfixed(reference(shifted.count())));
  }

  private boolean isYearAgoQuarter() {
    return passage.quarter().isPresent();
  }

  private static String reference(int count) {
    return count < 0 ? "PAST_REF" : count > 0 ? "FUTURE_REF" : "PRESENT_REF";
  }

  /** From the last day told for days and weeks, else from the last expression, else publication. */
  private Resolution contextShifted(Expression.ContextShifted shifted) {
    Optional<LocalDate> quarter = passage.quarter();
    if (shifted.unit() == Unit.YEAR && shifted.count() == -1 && quarter.isPresent()) {
      return date(Calendar.of(Unit.QUARTER, quarter.get().minusYears(1)), Basis.CONTEXT);
    }
    if (shifted.unit() == Unit.QUARTER && shifted.count() == 0 && quarter.isPresent()) {
      return date(Calendar.of(Unit.QUARTER, quarter.get()), Basis.CONTEXT);
    }
    if (shifted.count() == 0) {
      Optional<Resolution> near = sameAsNear(shifted.unit());
      if (near.isPresent()) {
        return new Resolution(
            TimeMention.Type.DATE, near.get().value(), near.get().days(), Basis.CONTEXT);
      }
    }
    boolean near = shifted.unit() == Unit.DAY;
    Optional<LocalDate> told =
        near ? passage.day() : passage.running().flatMap(Resolution::days).map(Days::start);
    boolean context = told.isPresent() && (near || shifted.count() != 0);
    if (!context && shifted.count() > 0) {
      return unfixed("FUTURE_REF");
    }
    Optional<LocalDate> anchor = context ? told : passage.published();
    Basis basis = context ? Basis.CONTEXT : passage.publishedBasis();
    return anchor
        .flatMap(day -> Calendar.plus(day, shifted.unit(), shifted.count()))
        .map(day -> date(Calendar.of(shifted.unit(), day), basis))
        .orElseGet(() -> unfixed(reference(shifted.count())));
  }

  private Resolution same(Unit unit) {
    Optional<LocalDate> told =
        unit == Unit.DAY
            ? passage.day()
            : passage.running().flatMap(Resolution::days).map(Days::end);
    return told.map(day -> date(Calendar.of(unit, day), Basis.CONTEXT))
        .or(
            () ->
                passage
                    .published()
                    .map(day -> date(Calendar.of(unit, day), passage.publishedBasis())))
        .orElseGet(() -> unfixed("PAST_REF"));
  }

  /** "the end of the year" after "in 1998": that year, if it was told just before. */
  private Optional<Resolution> sameAsNear(Unit unit) {
    return passage
        .near()
        .filter(near -> near.basis() == Basis.TEXT)
        .filter(
            near ->
                near.days()
                    .map(days -> Calendar.of(unit, days.start()).value().equals(near.value()))
                    .orElse(false));
  }

  private static Resolution weekOf(Resolution day) {
    return day.days().map(days -> date(Calendar.week(days.start()), day.basis())).orElse(day);
  }

  private Resolution partOf(Expression.PartOf part) {
    Resolution whole = resolve(part.whole());
    Optional<Days> days = whole.days().map(each -> Calendar.part(part.part(), each));
    return new Resolution(whole.type(), whole.value(), days, whole.basis());
  }

  private static Resolution timed(Resolution day, String clock) {
    String date = day.value().length() == 10 ? day.value() : "XXXX-XX-XX";
    return new Resolution(TimeMention.Type.TIME, date + clock, day.days(), day.basis());
  }

  private Resolution clock(String clock) {
    Optional<LocalDate> told = passage.day();
    if (told.isPresent()) {
      return timed(date(Calendar.day(told.get()), Basis.CONTEXT), clock);
    }
    return passage
        .published()
        .map(day -> timed(date(Calendar.day(day), passage.publishedBasis()), clock))
        .orElseGet(
            () ->
                new Resolution(
                    TimeMention.Type.TIME, "XXXX-XX-XX" + clock, Optional.empty(), Basis.TEXT));
  }
}
