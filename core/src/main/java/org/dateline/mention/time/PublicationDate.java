package org.dateline.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.dateline.mention.time.Expression.MonthDay;
import org.dateline.mention.time.Expression.Recurring;
import org.dateline.mention.time.Expression.WholeYear;

/** Guesses when an article was published where nobody says. */
public final class PublicationDate {
  /** How far after the latest dated day a day without a year may lie to be taken as later news. */
  private static final int LATER_NEWS_DAYS = 60;

  /**
   * The date of the dateline, else the latest day that the text tells of as past. A day without a
   * year takes the year of the other dates; where its weekday is told ("Sunday, September 6"), a
   * year in which it fits.
   *
   * @return empty if no day, or no year, is told, or if a later year is told as past
   */
  public Optional<LocalDate> infer(ParsedArticle parsed) {
    List<Expression> datelines = datelines(parsed);
    List<Expression> told = told(parsed);
    List<Expression> all = new ArrayList<>(datelines);
    all.addAll(told);
    Optional<LocalDate> latest = latestFull(all);
    List<MonthDay> yearless = all.stream().flatMap(PublicationDate::yearless).toList();
    Optional<Integer> year = latest.map(LocalDate::getYear).or(() -> likelyYear(all, yearless));
    if (year.isEmpty()) {
      return Optional.empty();
    }
    LocalDate anchor = latest.orElse(LocalDate.of(year.get(), 12, 31));
    Optional<LocalDate> dateline = dateline(datelines, anchor, latest.isPresent());
    return dateline.isPresent()
        ? dateline
        : newest(latest, yearless, anchor).filter(day -> isCurrent(day, all));
  }

  /** Where a later year is told as past, the latest day told belongs to history. */
  private static boolean isCurrent(LocalDate day, List<Expression> all) {
    return all.stream().flatMap(PublicationDate::years).noneMatch(year -> year > day.getYear());
  }

  private static Optional<LocalDate> dateline(
      List<Expression> datelines, LocalDate anchor, boolean anchored) {
    Optional<LocalDate> full = latestFull(datelines);
    return full.isPresent()
        ? full
        : datelines.stream()
            .flatMap(PublicationDate::yearless)
            .flatMap(day -> nearest(day, anchor, anchored).stream())
            .findFirst();
  }

  private static Optional<LocalDate> newest(
      Optional<LocalDate> latest, List<MonthDay> yearless, LocalDate anchor) {
    LocalDate limit = latest.map(day -> day.plusDays(LATER_NEWS_DAYS)).orElse(anchor);
    Optional<LocalDate> day =
        yearless.stream()
            .flatMap(each -> nearest(each, anchor, latest.isPresent()).stream())
            .filter(each -> !each.isAfter(limit))
            .max(Comparator.naturalOrder());
    return Stream.of(latest, day).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  /** The year nearest to the anchor in which the day exists and its weekday, if told, fits. */
  private static Optional<LocalDate> nearest(MonthDay day, LocalDate anchor, boolean anchored) {
    int year = anchor.getYear();
    int reach = anchored ? 1 : 0;
    return Stream.of(year, year - reach, year + reach)
        .filter(each -> each >= 1 && day.day() <= YearMonth.of(each, day.month()).lengthOfMonth())
        .map(each -> LocalDate.of(each, day.month(), day.day()))
        .filter(each -> fits(day, each))
        .min(Comparator.comparingLong(each -> Math.abs(ChronoUnit.DAYS.between(anchor, each))));
  }

  private static boolean fits(MonthDay day, LocalDate date) {
    return day.weekday() == 0 || date.getDayOfWeek().getValue() == day.weekday();
  }

  private static Optional<LocalDate> latestFull(List<Expression> expressions) {
    return expressions.stream()
        .flatMap(expression -> fullDay(expression).stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> fullDay(Expression expression) {
    if (!(expression instanceof MonthDay day) || day.year().number().isEmpty()) {
      return Optional.empty();
    }
    int year = day.year().number().getAsInt();
    return year >= 1 && day.day() <= YearMonth.of(year, day.month()).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, day.month(), day.day()))
        : Optional.empty();
  }

  private static Stream<MonthDay> yearless(Expression expression) {
    return expression instanceof MonthDay day && !day.year().said() ? Stream.of(day) : Stream.of();
  }

  /** The latest year told, moved by one where only that lets the weekdays fit. */
  private static Optional<Integer> likelyYear(List<Expression> all, List<MonthDay> yearless) {
    Optional<Integer> told =
        all.stream()
            .flatMap(PublicationDate::years)
            .filter(year -> year >= 1 && year <= 9998)
            .max(Comparator.naturalOrder());
    return told.flatMap(
        year ->
            Stream.of(year, year + 1, year - 1)
                .filter(each -> each >= 1)
                .max(
                    Comparator.<Integer>comparingLong(each -> fitting(yearless, each))
                        .thenComparing(each -> -Math.abs(each * 2 - year * 2 - 1))));
  }

  private static long fitting(List<MonthDay> days, int year) {
    return days.stream()
        .filter(day -> day.weekday() > 0)
        .filter(day -> day.day() <= YearMonth.of(year, day.month()).lengthOfMonth())
        .filter(day -> fits(day, LocalDate.of(year, day.month(), day.day())))
        .count();
  }

  private static Stream<Integer> years(Expression expression) {
    Expression.Year year =
        expression instanceof WholeYear whole
            ? whole.year()
            : expression instanceof Recurring recurring ? recurring.year() : Expression.Year.UNSAID;
    return year.number().isPresent() ? Stream.of(year.number().getAsInt()) : Stream.of();
  }

  /** What the sentences tell, without what is still to come. */
  private static List<Expression> told(ParsedArticle parsed) {
    List<Expression> told = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      Atoms atoms = new Atoms(sentence);
      for (Reading reading : new ExpressionReader(atoms).readAll()) {
        int first = atoms.token(reading.first());
        int last = atoms.token(reading.end() - 1);
        if (Tense.near(sentence, first, last) != Tense.FUTURE) {
          Expression expression = core(reading.expression());
          if (!isNineEleven(expression)) {
            told.add(expression);
          }
        }
      }
    }
    return told;
  }

  /** "September 11" names attacks more often than a day of the news. */
  private static boolean isNineEleven(Expression expression) {
    return expression instanceof MonthDay day
        && day.month() == 9
        && day.day() == 11
        && (!day.year().said() || day.year().equals(Expression.Year.of(2001)));
  }

  private static Expression core(Expression expression) {
    if (expression instanceof Expression.Timed timed) {
      return core(timed.day());
    }
    if (expression instanceof Expression.Slashed slashed) {
      boolean dayFirst = slashed.first() > 12;
      int day = dayFirst ? slashed.first() : slashed.second();
      int month = dayFirst ? slashed.second() : slashed.first();
      return new MonthDay(slashed.year(), month, day, day, 0);
    }
    return expression instanceof Expression.PartOf part ? core(part.whole()) : expression;
  }

  private static List<Expression> datelines(ParsedArticle parsed) {
    List<Expression> found = new ArrayList<>();
    for (Line line : parsed.article().lines()) {
      if (line.kind() == LineKind.DATELINE || line.kind() == LineKind.BYLINE) {
        Sentence words = words(line.text());
        if (words.size() > 0) {
          new ExpressionReader(new Atoms(words))
              .readAll().stream().map(reading -> core(reading.expression())).forEach(found::add);
        }
      }
    }
    return found;
  }

  /** A line cut at white space: datelines are not parsed, and need not be to be read here. */
  private static Sentence words(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        String form = text.substring(at, end);
        int head = tokens.isEmpty() ? -1 : 0;
        tokens.add(
            new Token(tokens.size(), form, form, Upos.X, "_", head, "dep", new Span(at, end)));
      }
      at = end + 1;
    }
    return tokens.isEmpty() ? BLANK : new Sentence(0, LineKind.DATELINE, 0, tokens);
  }

  private static final Sentence BLANK =
      new Sentence(
          0,
          LineKind.DATELINE,
          0,
          List.of(new Token(0, "-", "-", Upos.PUNCT, "_", -1, "root", new Span(0, 0))));
}
