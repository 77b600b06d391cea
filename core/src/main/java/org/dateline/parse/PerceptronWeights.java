package org.dateline.parse;

import java.util.Arrays;

/**
 * Weights while they are learnt: an averaged perceptron over hashed features. Weights are whole
 * numbers; only those that were changed at least once take space. The weights of one feature stand
 * side by side, since looking them up is what training spends its time on.
 *
 * @see "Collins 2002, Discriminative training methods for hidden Markov models"
 */
final class PerceptronWeights implements Weights {
  private static final int FIRST_CAPACITY = 1 << 17;
  private static final int LABEL_BITS = 8;
  private static final int LABEL = (1 << LABEL_BITS) - 1;

  private final int classes;

  /** Pairs: feature, start of its row. */
  private int[] table = new int[2 * FIRST_CAPACITY];

  private int features;

  /** Rows: number of entries and room for them in bytes 0 and 1, then weight and label of each. */
  private int[] rows = new int[FIRST_CAPACITY];

  private double[] totals = new double[FIRST_CAPACITY];
  private int[] changed = new int[FIRST_CAPACITY];
  private final FeatureCounts counts;
  private final int leastCount;
  private int used = 1;
  private int time;

  /** Learns only features that occur at least {@code leastCount} times. */
  PerceptronWeights(int classes, FeatureCounts counts, int leastCount) {
    this.counts = counts;
    this.leastCount = leastCount;
    if (classes > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("too many classes: " + classes);
    }
    this.classes = classes;
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public float unit() {
    return 1;
  }

  /** Counts one more example; averages are taken over examples. */
  void tick() {
    time++;
  }

  @Override
  public void add(int feature, int[] scores) {
    int slot = slot(feature);
    if (table[slot] == feature) {
      int row = table[slot + 1];
      int end = row + (rows[row] & LABEL);
      for (int e = row + 1; e <= end; e++) {
        scores[rows[e] & LABEL] += rows[e] >> LABEL_BITS;
      }
    }
  }

  /** Changes the weight of a class for each of the features. */
  void update(int[] of, int count, int to, int by) {
    for (int i = 0; i < count; i++) {
      if (!counts.occurs(of[i], leastCount)) {
        continue;
      }
      int entry = entry(of[i], to);
      int weight = rows[entry] >> LABEL_BITS;
      totals[entry] += (double) weight * (time - changed[entry]);
      changed[entry] = time;
      rows[entry] = ((weight + by) << LABEL_BITS) | to;
    }
  }

  private int slot(int feature) {
    int mask = table.length - 2;
    int slot = (feature << 1) & mask;
    while (table[slot] != 0 && table[slot] != feature) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private int entry(int feature, int to) {
    int slot = slot(feature);
    if (table[slot] == 0) {
      if (features * 4 > table.length) {
        rehash();
        slot = slot(feature);
      }
      table[slot] = feature;
      table[slot + 1] = newRow(1);
      features++;
    }
    int row = table[slot + 1];
    int size = rows[row] & LABEL;
    for (int e = row + 1; e <= row + size; e++) {
      if ((rows[e] & LABEL) == to) {
        return e;
      }
    }
    if (size == rows[row] >> LABEL_BITS) {
      row = moved(row, size);
      table[slot + 1] = row;
    }
    rows[row]++;
    int entry = row + size + 1;
    rows[entry] = to;
    changed[entry] = time;
    return entry;
  }

  private int newRow(int room) {
    if (used + room + 1 > rows.length) {
      int size = rows.length * 2;
      rows = Arrays.copyOf(rows, size);
      totals = Arrays.copyOf(totals, size);
      changed = Arrays.copyOf(changed, size);
    }
    int row = used;
    rows[row] = room << LABEL_BITS;
    used += room + 1;
    return row;
  }

  private int moved(int row, int size) {
    int to = newRow(Math.min(classes, size * 2));
    System.arraycopy(rows, row + 1, rows, to + 1, size);
    System.arraycopy(totals, row + 1, totals, to + 1, size);
    System.arraycopy(changed, row + 1, changed, to + 1, size);
    rows[to] += size;
    return to;
  }

  private void rehash() {
    int[] old = table;
    table = new int[old.length * 2];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        int slot = slot(old[i]);
        table[slot] = old[i];
        table[slot + 1] = old[i + 1];
      }
    }
  }

  private double average(int entry) {
    int weight = rows[entry] >> LABEL_BITS;
    return (totals[entry] + (double) weight * (time - changed[entry])) / Math.max(1, time);
  }

  /**
   * The averaged weights.
   *
   * @param least weights nearer to 0 than this part of the mean of their magnitudes are dropped
   */
  FixedWeights averaged(double least) {
    double threshold = least * meanMagnitude();
    FixedWeights.Builder builder = new FixedWeights.Builder(classes);
    for (int slot = 0; slot < table.length; slot += 2) {
      if (table[slot] != 0) {
        int row = table[slot + 1];
        for (int e = row + 1; e <= row + (rows[row] & LABEL); e++) {
          double average = average(e);
          if (Math.abs(average) > threshold) {
            builder.put(table[slot], rows[e] & LABEL, (float) average);
          }
        }
      }
    }
    return builder.build();
  }

  private double meanMagnitude() {
    double sum = 0;
    int nonzero = 0;
    for (int slot = 0; slot < table.length; slot += 2) {
      int row = table[slot] == 0 ? 0 : table[slot + 1];
      for (int e = row + 1; e <= row + (rows[row] & LABEL); e++) {
        double average = Math.abs(average(e));
        sum += average;
        nonzero += average > 0 ? 1 : 0;
      }
    }
    return sum / Math.max(1, nonzero);
  }
}
