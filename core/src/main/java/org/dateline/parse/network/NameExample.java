package org.dateline.parse.network;

/** A sentence with its right marks for names, to learn from. */
public final class NameExample {
  private final Inputs inputs;
  private final int[] lists;
  private final boolean[] open;
  private final int[] marks;
  private final long seed;

  /**
   * @param lists by word: the lists of names it stands in, a bit for each
   * @param open by word: whether it can be part of a name
   * @param marks by word: the right mark
   * @param seed of what is left out at random
   */
  public NameExample(Inputs inputs, int[] lists, boolean[] open, int[] marks, long seed) {
    this.inputs = inputs;
    this.lists = lists;
    this.open = open;
    this.marks = marks;
    this.seed = seed;
  }

  Inputs inputs() {
    return inputs;
  }

  int[] lists() {
    return lists;
  }

  boolean[] open() {
    return open;
  }

  int[] marks() {
    return marks;
  }

  long seed() {
    return seed;
  }
}
