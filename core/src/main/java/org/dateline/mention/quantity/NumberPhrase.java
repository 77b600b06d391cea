package org.dateline.mention.quantity;

/**
 * A number of one or more tokens.
 *
 * @param end one past its last token
 * @param low least value; equal to {@code high} for a number that is told
 * @param currency ISO 4217 code of a sign before it, or empty
 * @param scaled whether it ends in "million" or the like
 * @param percent whether a percent sign is written onto it
 * @param kind how it is told
 */
record NumberPhrase(
    int end, double low, double high, String currency, boolean scaled, boolean percent, Kind kind) {
  /** How a number is told. */
  enum Kind {
    /** 12, twelve, 1.5 million. */
    EXACT,
    /** "12 to 15". */
    RANGE,
    /** "thousands", "dozens". */
    VAGUE,
    /** "two-thirds", as hundredths. */
    FRACTION
  }

  NumberPhrase times(double factor) {
    return new NumberPhrase(end, low * factor, high * factor, currency, true, percent, kind);
  }

  NumberPhrase endingAt(int newEnd) {
    return new NumberPhrase(newEnd, low, high, currency, scaled, percent, kind);
  }
}
