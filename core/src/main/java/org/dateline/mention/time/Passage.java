package org.dateline.mention.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.mention.Basis;

/** What the reader of an article knows of time when he comes to an expression. */
final class Passage {
  private final Optional<LocalDate> published;
  private final Basis publishedBasis;
  private final boolean dayFirst;
  private Optional<Resolution> running = Optional.empty();
  private Optional<LocalDate> day = Optional.empty();
  private Optional<LocalDate> quarter = Optional.empty();
  private boolean quarterTold;
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
    return quarterTold ? quarter : Optional.empty();
  }

  void remember(Resolution resolution) {
    if (resolution.days().isEmpty()) {
      return;
    }
    var days = resolution.days().get();
    running = Optional.of(resolution);
    if (days.start().equals(days.end())) {
      day = Optional.of(days.start());
    }
    if (resolution.value().indexOf("-Q") > 0) {
      if (!quarterTold || !days.start().isBefore(quarter.orElse(days.start()))) {
        quarter = Optional.of(days.start());
      }
      quarterTold = true;
    }
  }
}
