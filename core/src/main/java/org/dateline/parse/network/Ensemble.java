package org.dateline.parse.network;

import java.util.List;

/** Several networks that decide together: their probabilities are averaged. For one thread. */
public final class Ensemble {
  private final List<Analyzer> members;
  private final int[] once;

  /**
   * @param networks of the same shape
   * @param once for each relation the group of which a head has one at most, 0 for none
   */
  public Ensemble(List<Network> networks, int[] once) {
    this.once = once.clone();
    members = networks.stream().map(network -> new Analyzer(network, once)).toList();
  }

  /** What they decide for a sentence of at least one word. */
  public Analysis read(Inputs in) {
    int n = in.size();
    Shape shape = members.get(0).shape();
    float[][] tags = new float[n][shape.tags()];
    float[][] arcs = new float[n][n + 1];
    float[][] labels = new float[n][shape.relations()];
    for (Analyzer member : members) {
      member.read(in);
      add(member.tagScores(), tags);
      add(member.headScores(), arcs);
    }
    for (int t = 0; t < n; t++) {
      for (int j = 0; j <= n; j++) {
        arcs[t][j] = (float) StrictMath.log(Math.max(arcs[t][j], Float.MIN_NORMAL));
      }
    }
    int[] heads = new int[n];
    TreeDecoder.decode(arcs, n, heads);
    for (Analyzer member : members) {
      member.relations(heads);
      add(member.relationScores(), labels);
    }
    int[] relations = Analyzer.largest(labels, n);
    Once.enforce(once, heads, labels, relations);
    return new Analysis(Analyzer.largest(tags, n), heads, relations);
  }

  private static void add(float[][] scores, float[][] sums) {
    for (int t = 0; t < sums.length; t++) {
      float[] probabilities = Loss.probabilities(scores[t], sums[t].length);
      for (int j = 0; j < probabilities.length; j++) {
        sums[t][j] += probabilities[j];
      }
    }
  }
}
