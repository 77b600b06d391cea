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

  private final float unit;
  private final int features;

  /** Slots: the feature in the upper half, three weights in the lower. */
  private final long[] table;

  private ActionWeights(float unit, long[] slots) {
    this.unit = unit;
    this.features = slots.length;
    int room = Math.max(8, slots.length + slots.length / 2);
    table = new long[Integer.highestOneBit(room - 1) * 2];
    int mask = table.length - 1;
    for (long slot : slots) {
      int at = (int) (slot >>> 32) & mask;
      while (table[at] != 0) {
        at = (at + 1) & mask;
      }
      table[at] = slot;
    }
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
  public void add(int feature, float[] scores) {
    int mask = table.length - 1;
    int at = feature & mask;
    long slot = table[at];
    while (slot != 0) {
      if ((int) (slot >>> 32) == feature) {
        int packed = (int) slot;
        scores[0] += unit * ((packed << (32 - BITS)) >> (32 - BITS));
        scores[1] += unit * ((packed << (32 - 2 * BITS)) >> (32 - BITS));
        scores[2] += unit * ((packed << (32 - 3 * BITS)) >> (32 - BITS));
        return;
      }
      at = (at + 1) & mask;
      slot = table[at];
    }
  }

  int features() {
    return features;
  }

  void write(DataOutput out) throws IOException {
    long[] slots = Arrays.stream(table).filter(slot -> slot != 0).sorted().toArray();
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
