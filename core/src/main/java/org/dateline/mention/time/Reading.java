package org.dateline.mention.time;

/**
 * An expression and where it stands.
 *
 * @param first first atom
 * @param end one past the last atom
 */
record Reading(int first, int end, Expression expression) {
  Reading from(int earlier) {
    return new Reading(earlier, end, expression);
  }

  Reading with(int newEnd, Expression changed) {
    return new Reading(first, newEnd, changed);
  }
}
