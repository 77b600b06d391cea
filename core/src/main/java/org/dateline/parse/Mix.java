package org.dateline.parse;

/**
 * Makes 32-bit feature keys. Keys alone identify features, so two features may share one; with the
 * million or so of a model that happens to fewer than one in a thousand.
 */
final class Mix {
  private static final int FIRST = 0x9E3779B1;
  private static final int SECOND = 0x85EBCA77;

  private Mix() {}

  static int of(int template, int a) {
    return finish(step(template * FIRST, a));
  }

  static int of(int template, int a, int b) {
    return finish(step(step(template * FIRST, a), b));
  }

  /** Of a stretch of characters. */
  static int of(CharSequence text, int from, int to) {
    int hash = SECOND + to - from;
    for (int i = from; i < to; i++) {
      hash = step(hash, text.charAt(i));
    }
    return finish(hash);
  }

  static int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /**
   * Of a hash and what comes next, in 64 bits; never 0.
   *
   * @see "Steele, Lea and Flood 2014, Fast splittable pseudorandom number generators"
   */
  static long of(long hash, long value) {
    long h = hash * 0x9E3779B97F4A7C15L ^ value;
    h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
    h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
    h ^= h >>> 31;
    return h == 0 ? 1 : h;
  }

  private static int step(int hash, int value) {
    int mixed = (hash ^ value) * SECOND;
    return Integer.rotateLeft(mixed, 15) * FIRST;
  }

  /** The last rounds of MurmurHash3; never 0, which marks an empty slot. */
  private static int finish(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    h ^= h >>> 16;
    return h == 0 ? 1 : h;
  }
}
