package org.dateline.parse;

/** Scores classes by adding up the weights of features; either being learnt or fixed. */
interface Weights {
  /**
   * Adds to {@code scores} what the feature says for every class. Weights are whole numbers, so
   * that the sum does not depend on the order of the features.
   *
   * @param feature key made by {@link Mix}
   * @param scores one for each class, in parts of which {@link #unit()} is the size
   */
  void add(int feature, int[] scores);

  /** Number of classes. */
  int classes();

  /** What 1 in the scores stands for. */
  float unit();

  /**
   * Adds what all features say.
   *
   * @param features the first {@code count} count; weights that are fixed use the array as room to
   *     work and leave anything in it
   */
  default void addAll(int[] features, int count, int[] scores) {
    for (int i = 0; i < count; i++) {
      add(features[i], scores);
    }
  }
}
