package org.dateline.parse;

/** Scores classes by adding up the weights of features; either being learnt or fixed. */
interface Weights {
  /**
   * Adds to {@code scores} what the feature says for every class.
   *
   * @param feature key made by {@link Mix}
   * @param scores one for each class
   */
  void add(int feature, float[] scores);

  /** Number of classes. */
  int classes();

  /** Adds what all features say. */
  default void addAll(int[] features, int count, float[] scores) {
    for (int i = 0; i < count; i++) {
      add(features[i], scores);
    }
  }
}
