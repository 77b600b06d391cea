package org.dateline.parse.network;

/** A sentence with its right analysis, to learn from. */
public final class Example {
  private final Inputs inputs;
  private final int[] counts;
  private final Analysis right;
  private final long seed;

  /**
   * @param counts how often each word occurs in the examples
   * @param right tags and relations are -1 where there is none to learn
   * @param seed of what is left out at random
   */
  public Example(Inputs inputs, int[] counts, Analysis right, long seed) {
    this.inputs = inputs;
    this.counts = counts;
    this.right = right;
    this.seed = seed;
  }

  /** The same with another seed. */
  public Example withSeed(long other) {
    return new Example(inputs, counts, right, other);
  }

  public Inputs inputs() {
    return inputs;
  }

  int[] counts() {
    return counts;
  }

  Analysis right() {
    return right;
  }

  long seed() {
    return seed;
  }
}
