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

  private final int classes;
  private final float largest;
  private final int[] keys;
  private final int[] starts;
  private final int features;
  private final byte[] labels;
  private final byte[] weights;
  private final float[] values;

  private FixedWeights(
      int classes, float largest, int[] sorted, int[] sortedStarts, byte[] labels, byte[] weights) {
    this.classes = classes;
    this.largest = largest;
    this.labels = labels;
    this.weights = weights;
    this.features = sorted.length;
    int room = Math.max(8, sorted.length + sorted.length / 2);
    int capacity = Integer.highestOneBit(room - 1) * 2;
    keys = new int[capacity];
    starts = new int[capacity];
    for (int i = 0; i < sorted.length; i++) {
      int slot = slot(sorted[i]);
      keys[slot] = sorted[i];
      starts[slot] = sortedStarts[i];
    }
    values = new float[256];
    for (int i = -STEPS; i <= STEPS; i++) {
      values[i & 0xff] = value(i, largest);
    }
  }

  /** The weight that a code stands for: squares, so that small weights are kept apart. */
  private static float value(int code, float largest) {
    float part = (float) code / STEPS;
    return part * Math.abs(part) * largest;
  }

  private static int code(float weight, float largest) {
    double part = Math.sqrt(Math.abs(weight) / largest) * STEPS;
    int code = (int) Math.round(part);
    return weight < 0 ? -code : code;
  }

  private int slot(int feature) {
    int mask = keys.length - 1;
    int slot = feature & mask;
    while (keys[slot] != 0 && keys[slot] != feature) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void add(int feature, float[] scores) {
    int slot = slot(feature);
    if (keys[slot] != feature) {
      return;
    }
    int at = starts[slot];
    int label = labels[at];
    while (label >= 0) {
      scores[label] += values[weights[at] & 0xff];
      label = labels[++at];
    }
    scores[label & STEPS] += values[weights[at] & 0xff];
  }

  /** Number of features that have a weight. */
  int features() {
    return features;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(classes);
    out.writeFloat(largest);
    out.writeInt(features);
    out.writeInt(labels.length);
    long[] order = new long[features];
    int count = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        order[count++] = ((long) keys[slot] << 32) | starts[slot];
      }
    }
    Arrays.sort(order);
    int last = Integer.MIN_VALUE;
    for (long feature : order) {
      int key = (int) (feature >> 32);
      Varint.write(out, key - last);
      last = key;
      int at = (int) feature;
      do {
        out.writeByte(labels[at]);
        out.writeByte(weights[at]);
      } while (labels[at++] >= 0);
    }
  }

  static FixedWeights read(DataInput in) throws IOException {
    int classes = in.readInt();
    float largest = in.readFloat();
    int features = in.readInt();
    int entries = in.readInt();
    if (classes < 1 || classes > STEPS || features < 0 || entries < features) {
      throw new IOException("weights of " + classes + " classes, " + features + " features");
    }
    int[] keys = new int[features];
    int[] starts = new int[features];
    byte[] labels = new byte[entries];
    byte[] weights = new byte[entries];
    int at = 0;
    int key = Integer.MIN_VALUE;
    for (int i = 0; i < features; i++) {
      key += Varint.read(in);
      keys[i] = key;
      starts[i] = at;
      do {
        labels[at] = in.readByte();
        weights[at] = in.readByte();
        if ((labels[at] & STEPS) >= classes) {
          throw new IOException("class " + (labels[at] & STEPS) + " of " + classes);
        }
      } while (labels[at++] >= 0);
    }
    return new FixedWeights(classes, largest, keys, starts, labels, weights);
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
      byte[] packedLabels = new byte[size];
      byte[] packedWeights = new byte[size];
      int[] packedKeys = new int[size];
      int[] starts = new int[size];
      int packed = 0;
      int features = 0;
      for (int i = 0; i < size; i++) {
        int code = code(weights[i], largest);
        if (code == 0) {
          continue;
        }
        if (features == 0 || packedKeys[features - 1] != keys[i]) {
          packedKeys[features] = keys[i];
          starts[features++] = packed;
        } else {
          packedLabels[packed - 1] &= STEPS;
        }
        packedLabels[packed] = (byte) (labels[i] | LAST);
        packedWeights[packed++] = (byte) code;
      }
      return new FixedWeights(
          classes,
          largest,
          Arrays.copyOf(packedKeys, features),
          Arrays.copyOf(starts, features),
          Arrays.copyOf(packedLabels, packed),
          Arrays.copyOf(packedWeights, packed));
    }
  }
}
