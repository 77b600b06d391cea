package org.dateline.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Learnt weights, packed: a hash table from feature to its entries, each a class and a weight of
 * eight bits on a scale with finer steps near 0.
 */
final class FixedWeights implements Weights {
  private static final int LAST = 0x80;
  private static final int STEPS = 127;
  private static final int COUNT_BITS = 7;
  private static final int MOST = (1 << COUNT_BITS) - 1;

  private final int classes;
  private final float largest;
  private final int features;

  /** For each feature where its entries start, above {@link #COUNT_BITS} bits of their number. */
  private final KeyTable table;

  /** The class in the lower byte, the code of the weight in the upper; none is at 0. */
  private final short[] entries;

  /**
   * @param starts for each feature of {@code keys} where its entries start; their end follows
   */
  private FixedWeights(int classes, float largest, int[] keys, int[] starts, short[] entries) {
    this.classes = classes;
    this.largest = largest;
    this.entries = entries;
    this.features = keys.length;
    long[] rows = new long[keys.length];
    for (int i = 0; i < rows.length; i++) {
      int row = (starts[i] << COUNT_BITS) | (starts[i + 1] - starts[i]);
      rows[i] = ((long) keys[i] << Integer.SIZE) | (row & 0xffffffffL);
    }
    table = new KeyTable(rows);
  }

  private static int code(float weight, float largest) {
    double part = Math.sqrt(Math.abs(weight) / largest) * STEPS;
    int code = (int) Math.round(part);
    return weight < 0 ? -code : code;
  }

  private static short entry(int label, int code) {
    return (short) ((code << Byte.SIZE) | label);
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public float unit() {
    return largest / (STEPS * STEPS);
  }

  @Override
  public void add(int feature, int[] scores) {
    int row = table.number(feature);
    if (row != 0) {
      add(row, 0, scores);
    }
  }

  private void add(int row, int from, int[] scores) {
    int start = row >>> COUNT_BITS;
    int end = start + (row & MOST);
    for (int at = start + from; at < end; at++) {
      addEntry(entries[at], scores);
    }
  }

  /** Codes stand for squares, so that small weights are kept apart. */
  private static void addEntry(int entry, int[] scores) {
    int code = entry >> Byte.SIZE;
    scores[entry & STEPS] += code * Math.abs(code);
  }

  /** Adds the first entry of every feature before the others, so that waits for memory overlap. */
  @Override
  public void addAll(int[] features, int count, int[] scores) {
    int kept = table.keep(features, count);
    for (int i = 0; i < kept; i++) {
      int row = table.number(features[i]);
      features[i] = row;
      addEntry(entries[row >>> COUNT_BITS], scores);
    }
    for (int i = 0; i < kept; i++) {
      add(features[i], 1, scores);
    }
  }

  /** Number of features that have a weight. */
  int features() {
    return features;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(classes);
    out.writeFloat(largest);
    out.writeInt(features);
    out.writeInt(entries.length - 1);
    int last = Integer.MIN_VALUE;
    for (long entry : table.entries()) {
      int key = (int) (entry >> Integer.SIZE);
      Varint.write(out, key - last);
      last = key;
      int at = (int) entry >>> COUNT_BITS;
      int end = at + ((int) entry & MOST);
      while (at < end) {
        out.writeByte(at + 1 == end ? entries[at] | LAST : entries[at]);
        out.writeByte(entries[at++] >> Byte.SIZE);
      }
    }
  }

  static FixedWeights read(DataInput in) throws IOException {
    int classes = in.readInt();
    float largest = in.readFloat();
    int features = in.readInt();
    int size = in.readInt();
    if (classes < 1 || classes > STEPS || features < 0 || size < features) {
      throw new IOException("weights of " + classes + " classes, " + features + " features");
    }
    int[] keys = new int[features];
    int[] starts = new int[features + 1];
    short[] entries = new short[size + 1];
    int at = 1;
    int key = Integer.MIN_VALUE;
    for (int i = 0; i < features; i++) {
      key += Varint.read(in);
      keys[i] = key;
      starts[i] = at;
      int label;
      do {
        label = in.readByte();
        entries[at++] = entry(label & STEPS, in.readByte());
        if ((label & STEPS) >= classes) {
          throw new IOException("class " + (label & STEPS) + " of " + classes);
        }
      } while ((label & LAST) == 0);
    }
    starts[features] = at;
    return new FixedWeights(classes, largest, keys, starts, entries);
  }

  /** Collects weights; the entries of one feature must be put one after another. */
  static final class Builder {
    private final int classes;
    private int[] keys = new int[1024];
    private byte[] labels = new byte[1024];
    private float[] weights = new float[1024];
    private int size;

    Builder(int classes) {
      this.classes = classes;
    }

    void put(int feature, int label, float weight) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        labels = Arrays.copyOf(labels, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
      }
      keys[size] = feature;
      labels[size] = (byte) label;
      weights[size++] = weight;
    }

    FixedWeights build() {
      float largest = Float.MIN_NORMAL;
      for (int i = 0; i < size; i++) {
        largest = Math.max(largest, Math.abs(weights[i]));
      }
      short[] entries = new short[size + 1];
      int[] packedKeys = new int[size];
      int[] starts = new int[size + 1];
      int packed = 1;
      int features = 0;
      for (int i = 0; i < size; i++) {
        int code = code(weights[i], largest);
        if (code == 0) {
          continue;
        }
        if (features == 0 || packedKeys[features - 1] != keys[i]) {
          packedKeys[features] = keys[i];
          starts[features++] = packed;
        }
        entries[packed++] = entry(labels[i], code);
      }
      starts[features] = packed;
      return new FixedWeights(
          classes,
          largest,
          Arrays.copyOf(packedKeys, features),
          Arrays.copyOf(starts, features + 1),
          Arrays.copyOf(entries, packed));
    }
  }
}
