package org.dateline.parse.network;

import java.util.Arrays;

/**
 * The best tree with one child of the root: the best head of every word, and where that makes
 * cycles, they are broken where it costs least.
 *
 * @see "Chu and Liu 1965; Edmonds 1967; Gabow and Tarjan 1984 for the single child of the root"
 */
final class TreeDecoder {
  private static final int ROOTS_TRIED = 4;

  private TreeDecoder() {}

  /**
   * @param scores for each of {@code size} words how well each word, and the root after the last,
   *     suits as its head
   * @param heads filled; {@code size} stands for the root
   */
  static void decode(float[][] scores, int size, int[] heads) {
    int roots = 0;
    for (int t = 0; t < size; t++) {
      heads[t] = best(scores[t], size, t);
      roots += heads[t] == size ? 1 : 0;
    }
    if (roots == 1 && isTree(heads, size)) {
      return;
    }
    double best = Double.NEGATIVE_INFINITY;
    int[] candidate = new int[size];
    int[] order = likelyRoots(scores, size);
    for (int root : order) {
      double sum = tree(scores, size, root, candidate);
      if (sum > best) {
        best = sum;
        System.arraycopy(candidate, 0, heads, 0, size);
      }
    }
  }

  /** The words that lose least as the child of the root. */
  private static int[] likelyRoots(float[][] scores, int size) {
    double[] losses = new double[size];
    Integer[] order = new Integer[size];
    for (int t = 0; t < size; t++) {
      order[t] = t;
      float other = Float.NEGATIVE_INFINITY;
      for (int j = 0; j < size; j++) {
        other = j == t ? other : Math.max(other, scores[t][j]);
      }
      losses[t] = size == 1 ? 0 : other - scores[t][size];
    }
    Arrays.sort(order, (a, b) -> Double.compare(losses[a], losses[b]));
    int[] first = new int[Math.min(ROOTS_TRIED, size)];
    for (int i = 0; i < first.length; i++) {
      first[i] = order[i];
    }
    return first;
  }

  private static int best(float[] scores, int size, int not) {
    int best = not == 0 ? 1 : 0;
    for (int j = best + 1; j <= size; j++) {
      if (j != not && scores[j] > scores[best]) {
        best = j;
      }
    }
    return best;
  }

  private static boolean isTree(int[] heads, int size) {
    int[] seen = new int[size];
    for (int t = 0; t < size; t++) {
      int at = t;
      while (at != size && seen[at] == 0) {
        seen[at] = t + 1;
        at = heads[at];
      }
      if (at != size && seen[at] == t + 1) {
        return false;
      }
    }
    return true;
  }

  /** The best tree under a given child of the root; returns its score. */
  private static double tree(float[][] scores, int size, int root, int[] heads) {
    double[][] weights = new double[size][size];
    for (int t = 0; t < size; t++) {
      for (int j = 0; j < size; j++) {
        weights[t][j] = j == t ? Double.NEGATIVE_INFINITY : scores[t][j];
      }
    }
    int[] found = Arborescence.under(root, weights);
    double sum = scores[root][size];
    for (int t = 0; t < size; t++) {
      heads[t] = t == root ? size : found[t];
      sum += t == root ? 0 : scores[t][found[t]];
    }
    return sum;
  }
}
