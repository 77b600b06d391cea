package org.dateline.parse.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {
  /** The best score of all trees with one child of the root, by trying every choice of heads. */
  private static double bestOfAll(float[][] scores, int size, int[] heads, int at) {
    if (at == size) {
      return sum(scores, size, heads);
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = 0; head <= size; head++) {
      heads[at] = head;
      best = Math.max(best, bestOfAll(scores, size, heads, at + 1));
    }
    return best;
  }

  /** Sum of the scores, minus infinity for what is no tree with one child of the root. */
  private static double sum(float[][] scores, int size, int[] heads) {
    double sum = 0;
    int roots = 0;
    for (int t = 0; t < size; t++) {
      sum += scores[t][heads[t]];
      roots += heads[t] == size ? 1 : 0;
      int at = t;
      for (int steps = 0; at != size; steps++) {
        if (steps > size) {
          return Double.NEGATIVE_INFINITY;
        }
        at = heads[at];
      }
    }
    return roots == 1 ? sum : Double.NEGATIVE_INFINITY;
  }

  @Test
  void theTreeIsTheBestOfAllTrees() {
    Random random = new Random(3);
    for (int round = 0; round < 600; round++) {
      int size = 1 + random.nextInt(4);
      float[][] scores = new float[size][size + 1];
      for (float[] row : scores) {
        for (int j = 0; j <= size; j++) {
          row[j] = (float) random.nextGaussian();
        }
      }
      int[] heads = new int[size];
      TreeDecoder.decode(scores, size, heads);
      assertThat(sum(scores, size, heads))
          .isCloseTo(bestOfAll(scores, size, new int[size], 0), within(1e-4));
    }
  }

  @Test
  void longSentencesOfNoiseBecomeTrees() {
    Random random = new Random(4);
    for (int size : new int[] {1, 2, 50, 160}) {
      float[][] scores = new float[size][size + 1];
      for (float[] row : scores) {
        for (int j = 0; j <= size; j++) {
          row[j] = random.nextFloat();
        }
      }
      int[] heads = new int[size];
      TreeDecoder.decode(scores, size, heads);
      assertThat(sum(scores, size, heads)).isPositive();
    }
  }
}
