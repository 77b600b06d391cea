package org.dateline.parse.network;

import java.util.Arrays;
import org.dateline.parse.network.Network.Role;

/**
 * The derivative of the loss of one sentence, added to a sum. For one thread.
 *
 * @see "Werbos 1990, Backpropagation through time: what it does and how to do it"
 */
final class Backward {
  /** The sum of the derivatives, laid out like the weights. */
  final Network sum;

  /** Rows of the tables of words and affixes whose derivative is not 0. */
  final Rows words;

  final Rows affixes;

  private final Pass pass;
  private final Transposed transposed;
  private final Shape shape;
  private float[][][] outputs = {};
  private float[][][] roles = {};
  private float[][] gates = {};
  private float[][] fed = {};
  private float[][] offers = {};
  private float[][] asked = {};
  private float[][] mixed = {};
  private float[][] inputs = {};
  private int room;

  Backward(Pass pass, Transposed transposed) {
    this.pass = pass;
    this.transposed = transposed;
    Shape full = pass.shape;
    shape =
        new Shape(
            0,
            full.vectorSize(),
            full.words(),
            full.wordSize(),
            full.affixes(),
            full.affixSize(),
            full.hidden(),
            full.arc(),
            full.label(),
            full.tags(),
            full.relations());
    sum = new Network(shape);
    words = new Rows(shape.words());
    affixes = new Rows(shape.affixes());
  }

  /** Forgets the sum. */
  void clear() {
    for (float[][] table : sum.dense()) {
      for (float[] row : table) {
        Arrays.fill(row, 0);
      }
    }
    words.clear(sum.words);
    affixes.clear(sum.affixes);
  }

  private void resize() {
    if (pass.size > room) {
      room = Math.max(pass.size, 2 * room);
      int both = Network.DIRECTIONS * shape.hidden();
      outputs = new float[Network.LAYERS][room][both];
      gates = new float[room][Network.GATES * shape.hidden()];
      fed = new float[room][Network.DIRECTIONS * Network.GATES * shape.hidden()];
      offers = new float[room][sum.roleBias[0].length];
      roles = new float[Role.values().length][][];
      for (Role role : Role.values()) {
        roles[role.index] = new float[room + 1][role.size(shape)];
      }
      asked = new float[room][shape.arc()];
      mixed = new float[room][shape.label()];
      inputs = new float[room][shape.input()];
    }
    for (float[][] layer : outputs) {
      clear(layer, pass.size);
    }
    for (float[][] role : roles) {
      clear(role, pass.size + 1);
    }
    clear(asked, pass.size);
    clear(mixed, pass.size);
    clear(inputs, pass.size);
  }

  private static void clear(float[][] rows, int count) {
    for (int i = 0; i < count; i++) {
      Arrays.fill(rows[i], 0);
    }
  }

  /** Learns from what {@link Pass} computed; returns the loss. */
  double learn(Example example, Masks masks) {
    resize();
    int n = pass.size;
    double loss = 0;
    for (int t = 0; t < n; t++) {
      loss += Loss.choice(pass.tags[t], shape.tags(), example.right().tags()[t], -1);
      loss += Loss.choice(pass.arcs[t], n + 1, example.right().heads()[t], t);
      loss += Loss.choice(pass.labels[t], shape.relations(), example.right().relations()[t], -1);
    }
    labels(example.right().heads(), masks.label);
    arcs(masks);
    layer(1, masks, pass.outputs[0], outputs[0]);
    choice(pass.outputs[0], pass.tags, sum.tags, sum.tagBias[0]);
    back(pass.tags, transposed.tags, outputs[0]);
    layer(0, masks, pass.inputs, inputs);
    describe(masks);
    return loss;
  }

  private void labels(int[] heads, float[] mask) {
    choice(pass.mixed, pass.labels, sum.labels, sum.labelBias[0]);
    back(pass.labels, transposed.labels, mixed);
    float[][] children = roles[Role.LABEL_CHILD.index];
    float[][] above = roles[Role.LABEL_HEAD.index];
    for (int t = 0; t < pass.size; t++) {
      for (int j = 0; j < mask.length; j++) {
        float d = pass.mixed[t][j] > 0 ? mixed[t][j] * mask[j] : 0f;
        children[t][j] += d;
        above[heads[t]][j] += d;
      }
    }
    Kernels.addRow(1f, above[pass.size], sum.rootLabel[0], shape.label());
  }

  private void arcs(Masks masks) {
    int n = pass.size;
    float[][] heads = roles[Role.ARC_HEAD.index];
    float[][] offered = pass.roles[Role.ARC_HEAD.index];
    for (int t = 0; t < n; t++) {
      for (int j = 0; j <= n; j++) {
        float d = pass.arcs[t][j];
        if (d != 0) {
          Kernels.addRow(d, offered[j], asked[t], shape.arc());
          Kernels.addRow(d, pass.asked[t], heads[j], shape.arc());
        }
      }
    }
    Kernels.addRow(1f, heads[n], sum.rootArc[0], shape.arc());
    choice(pass.roles[Role.ARC_CHILD.index], asked, sum.arcs, sum.arcBias[0]);
    back(asked, transposed.arcs, roles[Role.ARC_CHILD.index]);
    int from = 0;
    for (Role role : Role.values()) {
      int r = role.index;
      for (int t = 0; role.arc() && t < n; t++) {
        for (int j = 0; j < shape.arc(); j++) {
          roles[r][t][j] = pass.roles[r][t][j] > 0 ? roles[r][t][j] * masks.roles[r][j] : 0f;
        }
      }
      for (int t = 0; t < n; t++) {
        System.arraycopy(roles[r][t], 0, offers[t], from, role.size(shape));
      }
      from += role.size(shape);
    }
    choice(pass.outputs[1], offers, sum.roles, sum.roleBias[0]);
    back(offers, transposed.roles, outputs[1]);
  }

  /** Through a layer: from its outputs to what came in. */
  private void layer(int layer, Masks masks, float[][] in, float[][] intoIn) {
    int n = pass.size;
    for (int t = 0; t < n; t++) {
      Kernels.scale(outputs[layer][t], masks.output[layer]);
    }
    for (int d = 0; d < Network.DIRECTIONS; d++) {
      remember(layer, d, masks.memory[layer][d]);
      outer(pass.before[layer][d], gates, sum.recurrent[layer][d]);
      for (int t = 0; t < n; t++) {
        System.arraycopy(gates[t], 0, fed[t], d * gates[t].length, gates[t].length);
      }
    }
    choice(in, fed, sum.input[layer], sum.gateBias[layer][0]);
    back(fed, transposed.input[layer], intoIn);
  }

  private void remember(int layer, int d, float[] memory) {
    int n = pass.size;
    int h = shape.hidden();
    float[] handed = new float[h];
    float[] carried = new float[h];
    float[] none = new float[h];
    for (int step = n - 1; step >= 0; step--) {
      int t = d == 0 ? step : n - 1 - step;
      int previous = d == 0 ? t - 1 : t + 1;
      float[] last = step == 0 ? none : pass.cells[layer][d][previous];
      cell(
          pass.gates[layer][d][t],
          pass.squashed[layer][d][t],
          last,
          outputs[layer][t],
          d * h,
          handed,
          carried,
          gates[t]);
      Arrays.fill(handed, 0);
      Kernels.addProduct(gates[t], transposed.recurrent[layer][d], handed);
      Kernels.scale(handed, memory);
    }
  }

  private static void cell(
      float[] gate,
      float[] squashed,
      float[] last,
      float[] output,
      int from,
      float[] handed,
      float[] carried,
      float[] to) {
    int h = squashed.length;
    for (int j = 0; j < h; j++) {
      float in = gate[j];
      float keep = gate[h + j];
      float out = gate[2 * h + j];
      float fresh = gate[3 * h + j];
      float hidden = output[from + j] + handed[j];
      float cell = hidden * out * (1 - squashed[j] * squashed[j]) + carried[j];
      to[j] = cell * fresh * in * (1 - in);
      to[h + j] = cell * last[j] * keep * (1 - keep);
      to[2 * h + j] = hidden * squashed[j] * out * (1 - out);
      to[3 * h + j] = cell * in * (1 - fresh * fresh);
      carried[j] = cell * keep;
    }
  }

  private void describe(Masks masks) {
    int fixed = shape.vectorSize();
    int start = fixed + shape.wordSize();
    for (int t = 0; t < pass.size; t++) {
      Kernels.scale(inputs[t], masks.input[t]);
      int word = masks.words[t];
      words.touch(word);
      add(inputs[t], fixed, sum.words[word]);
      for (int affix : masks.inputs.affixes(t)) {
        affixes.touch(affix);
        add(inputs[t], start, sum.affixes[affix]);
      }
    }
  }

  private static void add(float[] from, int at, float[] to) {
    for (int j = 0; j < to.length; j++) {
      to[j] += from[at + j];
    }
  }

  /** Adds the derivatives of weights and bias: x and the derivatives of y = x · w + bias. */
  private void choice(float[][] x, float[][] y, float[][] weights, float[] bias) {
    outer(x, y, weights);
    for (int t = 0; t < pass.size; t++) {
      Kernels.addRow(1f, y[t], bias, bias.length);
    }
  }

  private void outer(float[][] x, float[][] y, float[][] weights) {
    int n = pass.size;
    int t = 0;
    for (; t + 4 <= n; t += 4) {
      for (int k = 0; k < weights.length; k++) {
        Kernels.addRows(
            x[t][k],
            x[t + 1][k],
            x[t + 2][k],
            x[t + 3][k],
            y[t],
            y[t + 1],
            y[t + 2],
            y[t + 3],
            weights[k],
            weights[k].length);
      }
    }
    for (; t < n; t++) {
      for (int k = 0; k < weights.length; k++) {
        Kernels.addRow(x[t][k], y[t], weights[k], weights[k].length);
      }
    }
  }

  /** Adds the derivatives of x: those of y times the weights transposed. */
  private void back(float[][] y, float[][] weights, float[][] x) {
    Kernels.addProducts(y, pass.size, weights, x);
  }
}
