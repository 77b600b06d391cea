package org.dateline.parse.network;

import java.util.Arrays;
import org.dateline.parse.network.Network.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a network computes of one sentence; kept from one sentence to the next, to be used again.
 * For one thread.
 */
final class Pass {
  final Network network;
  final Shape shape;
  int size;

  /** By word: what is known of it before its neighbours are seen. */
  float[][] inputs = {};

  /** By layer, direction, word. */
  final float[][][][] gates = new float[Network.LAYERS][Network.DIRECTIONS][][];

  final float[][][][] cells = new float[Network.LAYERS][Network.DIRECTIONS][][];
  final float[][][][] squashed = new float[Network.LAYERS][Network.DIRECTIONS][][];
  final float[][][][] hidden = new float[Network.LAYERS][Network.DIRECTIONS][][];

  /** By layer, direction, word: what the word before hands on. */
  final float[][][][] before = new float[Network.LAYERS][Network.DIRECTIONS][][];

  /** By layer and word: both directions together. */
  final float[][][] outputs = new float[Network.LAYERS][][];

  float[][] tags = {};

  /** By {@link Role} and word; heads have the root after the last word. */
  final float[][][] roles = new float[Role.values().length][][];

  /** By word: what it asks of a head. */
  float[][] asked = {};

  /** By word: how well each word, and the root after the last, suits as its head. */
  float[][] arcs = {};

  /** By word: what its relation is chosen from. */
  float[][] mixed = {};

  float[][] labels = {};

  private final float[] zero;
  private final float[] gateScale;
  private float[][] fed = {};
  private float[][] offers = {};
  private float[][] offered = {};
  private int room;

  Pass(Network network) {
    this.network = network;
    this.shape = network.shape;
    int h = shape.hidden();
    zero = new float[h];
    gateScale = new float[Network.GATES * h];
    Arrays.fill(gateScale, 0, (Network.GATES - 1) * h, 0.5f);
    Arrays.fill(gateScale, (Network.GATES - 1) * h, Network.GATES * h, 1f);
  }

  /** Makes room for a sentence. */
  void resize(int words) {
    size = words;
    if (words <= room) {
      return;
    }
    room = Math.max(words, room * 2);
    int h = shape.hidden();
    inputs = new float[room][shape.input()];
    for (int layer = 0; layer < Network.LAYERS; layer++) {
      for (int d = 0; d < Network.DIRECTIONS; d++) {
        gates[layer][d] = new float[room][Network.GATES * h];
        cells[layer][d] = new float[room][h];
        squashed[layer][d] = new float[room][h];
        hidden[layer][d] = new float[room][h];
        before[layer][d] = new float[room][h];
      }
      outputs[layer] = new float[room][Network.DIRECTIONS * h];
    }
    tags = new float[room][shape.tags()];
    fed = new float[room][Network.DIRECTIONS * Network.GATES * h];
    offers = new float[room][network.roleBias[0].length];
    for (Role role : Role.values()) {
      roles[role.index] = new float[room + 1][role.size(shape)];
    }
    asked = new float[room][shape.arc()];
    arcs = new float[room][room + 1];
    offered = new float[shape.arc()][room + 1];
    mixed = new float[room][shape.label()];
    labels = new float[room][shape.relations()];
  }

  /** Puts together what is known of each word, with parts left out. */
  void describe(Masks masks) {
    resize(masks.words.length);
    for (int t = 0; t < size; t++) {
      describe(masks.vectors[t], masks.words[t], masks.inputs.affixes(t), inputs[t]);
      Kernels.scale(inputs[t], masks.input[t]);
    }
  }

  /** Puts together what is known of one word. */
  void describe(int vector, int word, int[] affixRows, float[] to) {
    if (vector < 0) {
      Arrays.fill(to, 0, shape.vectorSize(), 0f);
    } else {
      System.arraycopy(network.vectors[vector], 0, to, 0, shape.vectorSize());
    }
    System.arraycopy(network.words[word], 0, to, shape.vectorSize(), shape.wordSize());
    int start = shape.vectorSize() + shape.wordSize();
    Arrays.fill(to, start, to.length, 0f);
    for (int affix : affixRows) {
      float[] row = network.affixes[affix];
      for (int j = 0; j < row.length; j++) {
        to[start + j] += row[j];
      }
    }
  }

  /** Starts the gates of a layer: its bias and what comes in. */
  void feed(int layer, float[][] from) {
    choose(from, network.input[layer], network.gateBias[layer][0], fed);
    for (int t = 0; t < size; t++) {
      open(layer, t, fed[t]);
    }
  }

  /** Starts the gates of a layer at one word. */
  void open(int layer, int at, float[] both) {
    for (int d = 0; d < Network.DIRECTIONS; d++) {
      float[] gate = gates[layer][d][at];
      System.arraycopy(both, d * gate.length, gate, 0, gate.length);
    }
  }

  /**
   * Reads the sentence in both directions.
   *
   * @param memory for each direction what of the memory is kept from word to word
   * @param mask what of the output is kept
   */
  void remember(int layer, float @Nullable [][] memory, float @Nullable [] mask) {
    int h = shape.hidden();
    for (int d = 0; d < Network.DIRECTIONS; d++) {
      float[] lastHidden = zero;
      float[] lastCell = zero;
      for (int step = 0; step < size; step++) {
        int t = d == 0 ? step : size - 1 - step;
        float[] handed = before[layer][d][t];
        System.arraycopy(lastHidden, 0, handed, 0, h);
        if (memory != null) {
          Kernels.scale(handed, memory[d]);
        }
        float[] gate = gates[layer][d][t];
        if (step > 0) {
          Kernels.addProduct(handed, network.recurrent[layer][d], gate);
        }
        Kernels.tanh(gate, gateScale);
        cell(gate, lastCell, cells[layer][d][t]);
        Kernels.tanhTo(cells[layer][d][t], squashed[layer][d][t]);
        lastCell = cells[layer][d][t];
        lastHidden = hidden[layer][d][t];
        output(gate, squashed[layer][d][t], lastHidden);
        System.arraycopy(lastHidden, 0, outputs[layer][t], d * h, h);
      }
    }
    for (int t = 0; mask != null && t < size; t++) {
      Kernels.scale(outputs[layer][t], mask);
    }
  }

  /** Turns the first three gates, so far between -1 and 1, into shares, and mixes the cell. */
  private static void cell(float[] gate, float[] last, float[] cell) {
    int h = cell.length;
    for (int j = 0; j < 3 * h; j++) {
      gate[j] = 0.5f + 0.5f * gate[j];
    }
    for (int j = 0; j < h; j++) {
      cell[j] = gate[h + j] * last[j] + gate[j] * gate[3 * h + j];
    }
  }

  private static void output(float[] gate, float[] squashed, float[] hidden) {
    int h = hidden.length;
    for (int j = 0; j < h; j++) {
      hidden[j] = gate[2 * h + j] * squashed[j];
    }
  }

  /** Scores of the tags, from the first layer. */
  void chooseTags() {
    choose(outputs[0], network.tags, network.tagBias[0], tags);
  }

  private void choose(float[][] from, float[][] weights, float[] bias, float[][] to) {
    for (int t = 0; t < size; t++) {
      System.arraycopy(bias, 0, to[t], 0, bias.length);
    }
    Kernels.addProducts(from, size, weights, to);
  }

  /**
   * Scores of all arcs.
   *
   * @param masks for each {@link Role} of arcs what is kept
   */
  void chooseHeads(float @Nullable [][] masks) {
    choose(outputs[1], network.roles, network.roleBias[0], offers);
    int from = 0;
    for (Role role : Role.values()) {
      int r = role.index;
      int width = role.size(shape);
      for (int t = 0; t < size; t++) {
        System.arraycopy(offers[t], from, roles[r][t], 0, width);
        if (role.arc()) {
          Kernels.relu(roles[r][t]);
          if (masks != null) {
            Kernels.scale(roles[r][t], masks[r]);
          }
        }
      }
      from += width;
    }
    float[][] heads = roles[Role.ARC_HEAD.index];
    System.arraycopy(network.rootArc[0], 0, heads[size], 0, shape.arc());
    System.arraycopy(network.rootLabel[0], 0, roles[Role.LABEL_HEAD.index][size], 0, shape.label());
    for (int k = 0; k < shape.arc(); k++) {
      for (int j = 0; j <= size; j++) {
        offered[k][j] = heads[j][k];
      }
    }
    float[][] children = roles[Role.ARC_CHILD.index];
    for (int t = 0; t < size; t++) {
      System.arraycopy(network.arcBias[0], 0, asked[t], 0, shape.arc());
    }
    Kernels.addProducts(children, size, network.arcs, asked);
    for (int t = 0; t < size; t++) {
      Arrays.fill(arcs[t], 0, size + 1, 0f);
      scoreHeads(asked[t], arcs[t]);
    }
  }

  private void scoreHeads(float[] asks, float[] scores) {
    int k = 0;
    for (; k + 4 <= asks.length; k += 4) {
      Kernels.addRows(
          asks[k],
          asks[k + 1],
          asks[k + 2],
          asks[k + 3],
          offered[k],
          offered[k + 1],
          offered[k + 2],
          offered[k + 3],
          scores,
          size + 1);
    }
    for (; k < asks.length; k++) {
      Kernels.addRow(asks[k], offered[k], scores, size + 1);
    }
  }

  /**
   * Scores of the relations of given arcs.
   *
   * @param heads of each word; the number of words stands for the root
   * @param mask what is kept
   */
  void chooseLabels(int[] heads, float @Nullable [] mask) {
    float[][] children = roles[Role.LABEL_CHILD.index];
    float[][] above = roles[Role.LABEL_HEAD.index];
    for (int t = 0; t < size; t++) {
      float[] mix = mixed[t];
      float[] child = children[t];
      float[] head = above[heads[t]];
      for (int j = 0; j < mix.length; j++) {
        mix[j] = Math.max(0f, child[j] + head[j]);
      }
      if (mask != null) {
        Kernels.scale(mix, mask);
      }
      System.arraycopy(network.labelBias[0], 0, labels[t], 0, shape.relations());
    }
    Kernels.addProducts(mixed, size, network.labels, labels);
  }
}
