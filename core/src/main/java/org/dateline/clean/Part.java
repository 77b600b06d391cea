package org.dateline.clean;

import org.dateline.document.LineKind;

/**
 * A stretch of the mended text on its way to becoming a line.
 *
 * @param kind what it seems to be so far
 * @param start first unit, no white space
 * @param end one past the last unit, before it no white space
 * @param gap line feeds between the part before and this one; 0 on the same line
 * @param fixed whether markup or a phrase says what it is, so that nothing later may doubt it
 */
record Part(LineKind kind, int start, int end, int gap, boolean fixed) {
  Part as(LineKind other) {
    return new Part(other, start, end, gap, true);
  }

  /** This part and the one after it as one. */
  Part joined(Part next) {
    return new Part(kind, start, next.end, gap, fixed);
  }
}
