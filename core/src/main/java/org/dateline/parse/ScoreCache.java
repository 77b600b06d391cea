package org.dateline.parse;

import java.util.Arrays;

/**
 * Sums of weights found for one sentence, so that the states of a search that look alike share
 * them. A newer sum takes the place of an older one; keys are 64-bit hashes. For one thread.
 */
final class ScoreCache {
  private static final int SIZE = 1 << 11;

  private final long[] keys = new long[SIZE];
  private final long[] sums = new long[SIZE];

  /** Forgets everything. */
  void clear() {
    Arrays.fill(keys, 0);
  }

  /** Where the sum with a key, never 0, stands or is to be put. */
  int slot(long key) {
    return (int) key & (SIZE - 1);
  }

  boolean holds(int slot, long key) {
    return keys[slot] == key;
  }

  long sum(int slot) {
    return sums[slot];
  }

  void put(int slot, long key, long sum) {
    keys[slot] = key;
    sums[slot] = sum;
  }
}
