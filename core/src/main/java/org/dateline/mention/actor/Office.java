package org.dateline.mention.actor;

import java.time.LocalDate;
import org.dateline.mention.Affiliation;

/**
 * What somebody was for a time.
 *
 * @param affiliation country and sectors
 * @param from first day; {@link LocalDate#MIN} if open
 * @param to last day, inclusive; {@link LocalDate#MAX} if open
 * @param surelyFrom last day that the stated beginning can mean: 1994-12-31 for "1994"
 * @param surelyTo first day that the stated end can mean
 * @param title "president", or empty
 */
record Office(
    Affiliation affiliation,
    LocalDate from,
    LocalDate to,
    LocalDate surelyFrom,
    LocalDate surelyTo,
    String title) {
  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether both were held on the same day, however the partial dates are read. */
  boolean surelyOverlaps(Office other) {
    LocalDate start = surelyFrom.isAfter(other.surelyFrom) ? surelyFrom : other.surelyFrom;
    LocalDate end = surelyTo.isBefore(other.surelyTo) ? surelyTo : other.surelyTo;
    return start.isBefore(end);
  }
}
