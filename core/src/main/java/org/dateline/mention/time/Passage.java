package org.dateline.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dateline.mention.Basis;
import org.dateline.mention.TimeMention.Days;
import org.dateline.mention.TimeMention.Granularity;

/** What the reader of an article knows of time when he comes to an expression. */
final class Passage {
  /** Periods of accounts; "a year earlier" after them is no quarter. */
  private static final Set<String> MANY_MONTHS = Set.of("P6M", "P9M");

  private final Optional<LocalDate> published;
  private final Basis publishedBasis;
  private final boolean dayFirst;
  private Optional<Resolution> running = Optional.empty();
  private Optional<LocalDate> day = Optional.empty();
  private Optional<LocalDate> quarter = Optional.empty();
  private Optional<LocalDate> dated = Optional.empty();
  private Tense tense = Tense.UNKNOWN;
  private boolean happened;
  private int sentence;
  private int runningSentence;
  private int datedSentence;

  Passage(Optional<LocalDate> published, Basis publishedBasis, boolean dayFirst) {
    this.published = published;
    this.publishedBasis = publishedBasis;
    this.dayFirst = dayFirst;
  }

  Optional<LocalDate> published() {
    return published;
  }

  /** Publication, or inferred where the publication date itself is a guess. */
  Basis publishedBasis() {
    return publishedBasis;
  }

  /** Whether 03/04 is the third of April here. */
  boolean dayFirst() {
    return dayFirst;
  }

  /** Tense of the verb near the expression in hand. */
  Tense tense() {
    return tense;
  }

  /**
   * Goes on to the next expression.
   *
   * @param at its sentence
   * @param near tense of the verb near it
   * @param within whether "in", "on" or "since" before it say that the verb's event lies in it
   */
  void enter(int at, Tense near, boolean within) {
    sentence = at;
    tense = near;
    happened = within && near == Tense.PAST;
  }

  /** Whether the expression in hand tells when something was: "it began in March". */
  boolean happened() {
    return happened;
  }

  /** Days of the last expression, if it stands in this or the sentence before. */
  Optional<Resolution> near() {
    return running.filter(resolution -> sentence - runningSentence <= 1);
  }

  /**
   * The last day told with its year, if it stands in this or the sentence before and lies more than
   * a year before publication: a passage of history.
   */
  Optional<LocalDate> history() {
    return dated
        .filter(last -> sentence - datedSentence <= 1)
        .filter(last -> published.isEmpty() || last.isBefore(published.get().minusYears(1)));
  }

  /** The last expression that fixed days. */
  Optional<Resolution> running() {
    return running;
  }

  /** The last single day told. */
  Optional<LocalDate> day() {
    return day;
  }

  /** First day of the last quarter told. */
  Optional<LocalDate> quarter() {
    return quarter;
  }

  void remember(Resolution resolution) {
    if (resolution.days().isEmpty()) {
      if (MANY_MONTHS.contains(resolution.value())) {
        quarter = Optional.empty();
      }
      return;
    }
    Days days = resolution.days().get();
    running = Optional.of(resolution);
    runningSentence = sentence;
    if (resolution.basis() != publishedBasis && days.precision() != Granularity.YEAR) {
      dated = Optional.of(days.end());
      datedSentence = sentence;
    }
    if (days.start().equals(days.end())) {
      day = Optional.of(days.start());
    }
    boolean past = published.isEmpty() || !days.start().isAfter(published.get());
    if (resolution.value().indexOf("-Q") > 0 && past) {
      quarter = Optional.of(days.start());
    }
  }
}
