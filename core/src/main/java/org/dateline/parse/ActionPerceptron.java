package org.dateline.parse;

import java.util.Arrays;

/**
 * Weights of the transitions while they are learnt: like {@link PerceptronWeights}, but with room
 * for every transition beside each feature, so that a look-up touches one line of the cache.
 */
final class ActionPerceptron implements Weights {
  private static final int WIDTH = 4;
  private static final int FIRST_CAPACITY = 1 << 18;

  static {
    if (State.ACTIONS != WIDTH - 1) {
      throw new AssertionError("a slot has room for " + (WIDTH - 1) + " transitions");
    }
  }

  /** Slots of four: feature, weights of the three transitions. */
  private int[] table = new int[WIDTH * FIRST_CAPACITY];

  /** Beside each weight the sum of its changes, each times the time when it was made. */
  private double[] sums = new double[WIDTH * FIRST_CAPACITY];

  private final FeatureCounts counts;
  private final int leastCount;
  private int features;
  private int time;

  /** Learns only features that occur at least {@code leastCount} times. */
  ActionPerceptron(FeatureCounts counts, int leastCount) {
    this.counts = counts;
    this.leastCount = leastCount;
  }

  @Override
  public int classes() {
    return State.ACTIONS;
  }

  @Override
  public float unit() {
    return 1;
  }

  /** Counts one more example; averages are taken over examples. */
  void tick() {
    time++;
  }

  /** Forgets the examples so far in averages, but not what was learnt from them. */
  void restart() {
    Arrays.fill(sums, 0);
    time = 0;
  }

  @Override
  public void add(int feature, int[] scores) {
    int slot = slot(feature);
    if (table[slot] == feature) {
      scores[0] += table[slot + 1];
      scores[1] += table[slot + 2];
      scores[2] += table[slot + 3];
    }
  }

  /** Changes the weight of a transition for each of the features. */
  void update(int[] of, int count, int to, int by) {
    for (int i = 0; i < count; i++) {
      int slot = slot(of[i]);
      if (table[slot] == 0) {
        if (!counts.occurs(of[i], leastCount)) {
          continue;
        }
        if (features * 2 * WIDTH > table.length) {
          rehash();
          slot = slot(of[i]);
        }
        table[slot] = of[i];
        features++;
      }
      table[slot + 1 + to] += by;
      sums[slot + 1 + to] += (double) by * time;
    }
  }

  private int slot(int feature) {
    int mask = table.length - WIDTH;
    int slot = (feature * WIDTH) & mask;
    while (table[slot] != 0 && table[slot] != feature) {
      slot = (slot + WIDTH) & mask;
    }
    return slot;
  }

  private void rehash() {
    int[] old = table;
    double[] oldSums = sums;
    table = new int[old.length * 2];
    sums = new double[old.length * 2];
    for (int i = 0; i < old.length; i += WIDTH) {
      if (old[i] != 0) {
        int slot = slot(old[i]);
        System.arraycopy(old, i, table, slot, WIDTH);
        System.arraycopy(oldSums, i, sums, slot, WIDTH);
      }
    }
  }

  private double average(int slot, int action) {
    return table[slot + 1 + action] - sums[slot + 1 + action] / Math.max(1, time);
  }

  /**
   * The averaged weights of the features that say most.
   *
   * @param most number of features to keep
   */
  ActionWeights averaged(int most) {
    double[] strengths = new double[table.length / WIDTH];
    int count = 0;
    for (int slot = 0; slot < table.length; slot += WIDTH) {
      if (table[slot] != 0) {
        strengths[count++] = strength(slot);
      }
    }
    double[] sorted = Arrays.copyOf(strengths, count);
    Arrays.sort(sorted);
    double threshold = count > most ? sorted[count - most] : 0;
    int[] keys = new int[Math.min(count, most)];
    float[] weights = new float[keys.length * State.ACTIONS];
    int kept = 0;
    for (int slot = 0; slot < table.length && kept < keys.length; slot += WIDTH) {
      if (table[slot] != 0 && strength(slot) >= threshold) {
        for (int a = 0; a < State.ACTIONS; a++) {
          weights[kept * State.ACTIONS + a] = (float) average(slot, a);
        }
        keys[kept++] = table[slot];
      }
    }
    return ActionWeights.of(Arrays.copyOf(keys, kept), weights);
  }

  /** How far apart a feature sets the transitions. */
  private double strength(int slot) {
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (int a = 0; a < State.ACTIONS; a++) {
      double average = average(slot, a);
      low = Math.min(low, average);
      high = Math.max(high, average);
    }
    return high - low;
  }
}
