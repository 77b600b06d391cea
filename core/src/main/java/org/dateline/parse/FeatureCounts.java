package org.dateline.parse;

/**
 * Counts roughly how often features occur in right analyses, so that those that occur too seldom to
 * be trusted are never learnt. Features may share a counter, so that a count may be too high.
 */
final class FeatureCounts {
  /** Room for the features of a quarter of a million words. */
  static final int USUAL_BITS = 27;

  private static final int MOST = 100;

  private final int bits;
  private final byte[] counts;

  /** Keeps two to the power of {@code bits} counters, of a byte each. */
  FeatureCounts(int bits) {
    this.bits = bits;
    this.counts = new byte[1 << bits];
  }

  void count(int[] features, int size) {
    for (int i = 0; i < size; i++) {
      int slot = slot(features[i]);
      if (counts[slot] < MOST) {
        counts[slot]++;
      }
    }
  }

  boolean occurs(int feature, int least) {
    return counts[slot(feature)] >= least;
  }

  private int slot(int feature) {
    return (feature * 0x9E3779B1) >>> (Integer.SIZE - bits);
  }
}
