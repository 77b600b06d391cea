package org.dateline.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Learnt weights of the three transitions, packed: a hash table whose slots hold the feature and
 * three weights of ten bits on a linear scale.
 */
final class ActionWeights implements Weights {
  private static final int BITS = 10;
  private static final int LARGEST = (1 << (BITS - 1)) - 1;

  /** Bits of one of the three sums in a {@link #sum}: room for more than 2000 features. */
  private static final int SUM_BITS = 21;

  private final float unit;
  private final int features;

  private final KeyTable table;

  private ActionWeights(float unit, long[] slots) {
    this.unit = unit;
    this.features = slots.length;
    this.table = new KeyTable(slots);
  }

  /**
   * Packs weights.
   *
   * @param keys features, none twice
   * @param weights three for each
   */
  static ActionWeights of(int[] keys, float[] weights) {
    float[] sorted = weights.clone();
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = Math.abs(sorted[i]);
    }
    Arrays.sort(sorted);
    float high = sorted.length == 0 ? 1 : sorted[(int) (sorted.length * 0.9999)];
    float unit = Math.max(high, Float.MIN_NORMAL) / LARGEST;
    long[] slots = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      long slot = 0;
      for (int a = State.ACTIONS - 1; a >= 0; a--) {
        int code = Math.round(weights[i * State.ACTIONS + a] / unit);
        int bounded = Math.max(-LARGEST, Math.min(LARGEST, code));
        slot = (slot << BITS) | (bounded & ((1 << BITS) - 1));
      }
      slots[i] = ((long) keys[i] << 32) | slot;
    }
    Arrays.sort(slots);
    return new ActionWeights(unit, slots);
  }

  @Override
  public int classes() {
    return State.ACTIONS;
  }

  @Override
  public float unit() {
    return unit;
  }

  @Override
  public void add(int feature, int[] scores) {
    int packed = table.number(feature);
    for (int a = 0; a < State.ACTIONS; a++) {
      scores[a] += weight(packed, a);
    }
  }

  /**
   * The weights of all features added up, the three sums in one number; such sums may be added.
   *
   * @param features changed: used as room to work
   */
  long sum(int[] features, int count) {
    long sum = 0;
    int kept = table.keep(features, count);
    for (int i = 0; i < kept; i++) {
      int packed = table.number(features[i]);
      sum +=
          weight(packed, 0)
              + ((long) weight(packed, 1) << SUM_BITS)
              + ((long) weight(packed, 2) << (2 * SUM_BITS));
    }
    return sum;
  }

  /** Takes a {@link #sum} apart. */
  static void split(long sum, int[] scores) {
    long rest = sum;
    for (int a = 0; a < State.ACTIONS; a++) {
      long low = (rest << (Long.SIZE - SUM_BITS)) >> (Long.SIZE - SUM_BITS);
      scores[a] = (int) low;
      rest = (rest - low) >> SUM_BITS;
    }
  }

  private static int weight(int packed, int action) {
    return (packed << (Integer.SIZE - (action + 1) * BITS)) >> (Integer.SIZE - BITS);
  }

  int features() {
    return features;
  }

  void write(DataOutput out) throws IOException {
    long[] slots = table.entries();
    out.writeFloat(unit);
    out.writeInt(slots.length);
    int last = Integer.MIN_VALUE;
    for (long slot : slots) {
      int key = (int) (slot >> 32);
      Varint.write(out, key - last);
      out.writeInt((int) slot);
      last = key;
    }
  }

  static ActionWeights read(DataInput in) throws IOException {
    float unit = in.readFloat();
    long[] slots = new long[in.readInt()];
    int key = Integer.MIN_VALUE;
    for (int i = 0; i < slots.length; i++) {
      key += Varint.read(in);
      slots[i] = ((long) key << 32) | (in.readInt() & 0xffffffffL);
    }
    return new ActionWeights(unit, slots);
  }
}
