package org.dateline.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dateline.mention.Basis;

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
  private Tense tense = Tense.UNKNOWN;

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

  void tense(Tense near) {
    this.tense = near;
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
    var days = resolution.days().get();
    running = Optional.of(resolution);
    if (days.start().equals(days.end())) {
      day = Optional.of(days.start());
    }
    boolean past = published.isEmpty() || !days.start().isAfter(published.get());
    if (resolution.value().indexOf("-Q") > 0 && past) {
      quarter = Optional.of(days.start());
    }
  }
}
