package org.dateline.parse.network;

import java.util.Arrays;

/** Cross entropy of a choice. */
final class Loss {
  private Loss() {}

  /** The probabilities that scores stand for. */
  static float[] probabilities(float[] scores, int size) {
    double largest = scores[Kernels.largest(scores, size)];
    double[] powers = new double[size];
    double sum = 0;
    for (int j = 0; j < size; j++) {
      powers[j] = StrictMath.exp(scores[j] - largest);
      sum += powers[j];
    }
    float[] probabilities = new float[size];
    for (int j = 0; j < size; j++) {
      probabilities[j] = (float) (powers[j] / sum);
    }
    return probabilities;
  }

  /**
   * Turns scores into derivatives of the loss.
   *
   * @param right the right choice; if it is -1 the loss and all derivatives are 0
   * @param not a choice that cannot be made, -1 for none
   * @return minus the logarithm of the probability of the right choice
   */
  static double choice(float[] scores, int size, int right, int not) {
    if (right < 0) {
      Arrays.fill(scores, 0, size, 0f);
      return 0;
    }
    double largest = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < size; j++) {
      if (j != not) {
        largest = Math.max(largest, scores[j]);
      }
    }
    double[] powers = new double[size];
    double sum = 0;
    for (int j = 0; j < size; j++) {
      powers[j] = j == not ? 0 : StrictMath.exp(scores[j] - largest);
      sum += powers[j];
    }
    double loss = StrictMath.log(sum) - (scores[right] - largest);
    for (int j = 0; j < size; j++) {
      scores[j] = (float) (powers[j] / sum);
    }
    scores[right] -= 1f;
    return loss;
  }
}
