package org.dateline.parse.network;

import java.util.Arrays;

/**
 * Marks in a row, of which each depends on the one before.
 *
 * @see "Lafferty, McCallum and Pereira 2001, Conditional random fields"
 */
final class Chain {
  private final float[][] follow;
  private final int marks;

  /**
   * @param follow how well a mark follows another; in the last row how well it comes first
   */
  Chain(float[][] follow) {
    this.follow = follow;
    this.marks = follow[0].length;
  }

  /**
   * The best marks of a stretch of words.
   *
   * @param scores by word and mark
   * @param to behind the last word of the stretch
   * @param best where they are put; by word
   */
  void best(float[][] scores, int from, int to, int[] best) {
    int[][] previous = new int[to - from][marks];
    float[] before = new float[marks];
    float[] now = new float[marks];
    for (int t = from; t < to; t++) {
      for (int j = 0; j < marks; j++) {
        int by = marks;
        float most = follow[marks][j];
        for (int i = 0; t > from && i < marks; i++) {
          float score = before[i] + follow[i][j];
          if (i == 0 || score > most) {
            by = i;
            most = score;
          }
        }
        previous[t - from][j] = by;
        now[j] = most + scores[t][j];
      }
      float[] other = before;
      before = now;
      now = other;
    }
    int mark = Kernels.largest(before, marks);
    for (int t = to - 1; t >= from; t--) {
      best[t] = mark;
      mark = previous[t - from][mark];
    }
  }

  /**
   * Turns the scores of a stretch into derivatives of the loss.
   *
   * @param right the right marks, by word
   * @param sum what the derivatives of {@code follow} are added to
   * @return minus the logarithm of the probability of the right marks together
   */
  double learn(float[][] scores, int from, int to, int[] right, float[][] sum) {
    double[][] ahead = new double[to - from][marks];
    double[][] behind = new double[to - from][marks];
    double all = sums(scores, from, to, ahead, behind);
    double gold = 0;
    for (int t = from; t < to; t++) {
      int before = t == from ? marks : right[t - 1];
      gold += scores[t][right[t]] + follow[before][right[t]];
      for (int j = 0; j < marks; j++) {
        double rest = scores[t][j] + behind[t - from][j] - all;
        for (int i = 0; t > from && i < marks; i++) {
          sum[i][j] += (float) StrictMath.exp(ahead[t - from - 1][i] + follow[i][j] + rest);
        }
        if (t == from) {
          sum[marks][j] += (float) StrictMath.exp(follow[marks][j] + rest);
        }
      }
      sum[before][right[t]] -= 1f;
    }
    for (int t = from; t < to; t++) {
      for (int j = 0; j < marks; j++) {
        double log = ahead[t - from][j] + behind[t - from][j] - all;
        scores[t][j] = (float) StrictMath.exp(log);
      }
      scores[t][right[t]] -= 1f;
    }
    return all - gold;
  }

  /** Logarithms of the sums of all ways to each mark and from it on; returns that of all ways. */
  private double sums(float[][] scores, int from, int to, double[][] ahead, double[][] behind) {
    double[] ways = new double[marks];
    for (int t = from; t < to; t++) {
      for (int j = 0; j < marks; j++) {
        for (int i = 0; i < marks; i++) {
          ways[i] = t == from ? 0 : ahead[t - from - 1][i] + follow[i][j];
        }
        ahead[t - from][j] = scores[t][j] + (t == from ? follow[marks][j] : sum(ways));
      }
    }
    for (int t = to - 2; t >= from; t--) {
      for (int i = 0; i < marks; i++) {
        for (int j = 0; j < marks; j++) {
          ways[j] = follow[i][j] + scores[t + 1][j] + behind[t + 1 - from][j];
        }
        behind[t - from][i] = sum(ways);
      }
    }
    return sum(ahead[to - from - 1]);
  }

  /** The logarithm of the sum of the numbers that the given ones are logarithms of. */
  private static double sum(double[] logs) {
    double most = Arrays.stream(logs).max().orElseThrow();
    double sum = 0;
    for (double log : logs) {
      sum += StrictMath.exp(log - most);
    }
    return most + StrictMath.log(sum);
  }
}
