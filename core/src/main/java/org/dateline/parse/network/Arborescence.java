package org.dateline.parse.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The heaviest tree of a weighted graph under a given root; cycles are contracted. */
final class Arborescence {
  private Arborescence() {}

  /**
   * @param weights of the arc to each node (first) from each other node (second)
   * @return the head of every node; the root's is itself
   */
  static int[] under(int root, double[][] weights) {
    int n = weights.length;
    int[] heads = new int[n];
    for (int t = 0; t < n; t++) {
      heads[t] = t == root ? root : heaviest(weights[t], t);
    }
    List<Integer> cycle = cycle(heads, root);
    if (cycle.isEmpty()) {
      return heads;
    }
    return expanded(root, weights, heads, cycle);
  }

  private static int heaviest(double[] weights, int not) {
    int best = -1;
    for (int j = 0; j < weights.length; j++) {
      if (j != not && (best < 0 || weights[j] > weights[best])) {
        best = j;
      }
    }
    return best;
  }

  private static List<Integer> cycle(int[] heads, int root) {
    int[] seen = new int[heads.length];
    for (int t = 0; t < heads.length; t++) {
      int at = t;
      while (at != root && seen[at] == 0) {
        seen[at] = t + 1;
        at = heads[at];
      }
      if (at != root && seen[at] == t + 1) {
        List<Integer> cycle = new ArrayList<>();
        int member = at;
        do {
          cycle.add(member);
          member = heads[member];
        } while (member != at);
        return cycle;
      }
    }
    return List.of();
  }

  /** Solves the graph in which the cycle is one node, the last, and opens the cycle again. */
  private static int[] expanded(int root, double[][] weights, int[] heads, List<Integer> cycle) {
    int n = weights.length;
    int[] small = new int[n];
    Arrays.fill(small, -1);
    int[] large = new int[n];
    int count = 0;
    for (int t = 0; t < n; t++) {
      if (!cycle.contains(t)) {
        large[count] = t;
        small[t] = count++;
      }
    }
    int node = count;
    double[][] fewer = new double[count + 1][count + 1];
    int[] entered = new int[count];
    int[] left = new int[count];
    for (int t = 0; t < count; t++) {
      for (int j = 0; j < count; j++) {
        fewer[t][j] = weights[large[t]][large[j]];
      }
      int from = cycle.get(0);
      int into = cycle.get(0);
      for (int member : cycle) {
        if (weights[large[t]][member] > weights[large[t]][from]) {
          from = member;
        }
        if (gain(weights, heads, member, large[t]) > gain(weights, heads, into, large[t])) {
          into = member;
        }
      }
      left[t] = from;
      entered[t] = into;
      fewer[t][node] = weights[large[t]][from];
      fewer[node][t] = gain(weights, heads, into, large[t]);
    }
    fewer[node][node] = Double.NEGATIVE_INFINITY;
    int[] found = under(small[root], fewer);
    int[] opened = heads.clone();
    for (int t = 0; t < count; t++) {
      opened[large[t]] = found[t] == node ? left[t] : large[found[t]];
    }
    int from = found[node];
    opened[entered[from]] = large[from];
    return opened;
  }

  private static double gain(double[][] weights, int[] heads, int member, int from) {
    return weights[member][from] - weights[member][heads[member]];
  }
}
