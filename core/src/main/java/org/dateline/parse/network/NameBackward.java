package org.dateline.parse.network;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The derivative of the loss of marks for names, added to a sum. For one thread. */
final class NameBackward {
  /** Part of the words that is taken for unknown, and of the numbers that are left out. */
  private static final double UNKNOWN = 0.1;

  private static final double LEFT_OUT = 0.25;
  private static final float KEPT = (float) (1 / (1 - LEFT_OUT));

  /** The sum of the derivatives, laid out like the weights. */
  final NameNetwork sum;

  private final NameNetwork names;
  private final Chain chain;
  private final Pass pass;
  private float[][] scores = {};
  private float[][] hidden = {};
  private final float[] back;

  NameBackward(Network network, NameNetwork names) {
    this.names = names;
    this.chain = new Chain(names.follow);
    this.pass = new Pass(network);
    this.sum = new NameNetwork(network.shape(), names.lists, names.hidden, names.marks);
    this.back = new float[names.hidden];
  }

  /** Forgets the sum. */
  void clear() {
    for (float[][] table : sum.tables()) {
      for (float[] row : table) {
        Arrays.fill(row, 0);
      }
    }
  }

  /** Learns from a sentence; returns the loss. */
  double learn(NameExample example) {
    SplittableRandom random = new SplittableRandom(example.seed());
    int size = example.inputs().size();
    read(example.inputs(), random);
    if (scores.length < size) {
      scores = new float[2 * size][names.marks];
      hidden = new float[2 * size][names.hidden];
    }
    int[] lists = example.lists().clone();
    double loss = 0;
    int from = 0;
    while (from < size) {
      int to = from;
      while (to < size && example.open()[to]) {
        lists[to] = kept(lists[to], random);
        to++;
      }
      if (to > from) {
        loss += stretch(example.marks(), lists, from, to, random);
      }
      from = to + 1;
    }
    return loss;
  }

  private double stretch(int[] right, int[] lists, int from, int to, SplittableRandom random) {
    for (int t = from; t < to; t++) {
      score(lists, t, random);
    }
    double loss = chain.learn(scores, from, to, right, sum.follow);
    for (int t = from; t < to; t++) {
      back(lists, t);
    }
    return loss;
  }

  private void read(Inputs in, SplittableRandom random) {
    pass.resize(in.size());
    for (int t = 0; t < in.size(); t++) {
      boolean known = random.nextDouble() >= UNKNOWN;
      int vector = known || random.nextBoolean() ? in.vector(t) : -1;
      pass.describe(vector, known ? in.word(t) : 0, in.affixes(t), pass.inputs[t]);
    }
    pass.feed(0, pass.inputs);
    pass.remember(0, null, null);
    pass.feed(1, pass.outputs[0]);
    pass.remember(1, null, null);
  }

  private static int kept(int bits, SplittableRandom random) {
    int kept = bits;
    for (int left = bits; left != 0; left &= left - 1) {
      if (random.nextDouble() < LEFT_OUT) {
        kept &= ~Integer.lowestOneBit(left);
      }
    }
    return kept;
  }

  /** Leaves parts out of all that is known of a word, and scores its marks. */
  private void score(int[] lists, int at, SplittableRandom random) {
    leaveOut(pass.inputs[at], random);
    System.arraycopy(names.bias[0], 0, hidden[at], 0, names.hidden);
    Kernels.addProduct(pass.inputs[at], names.words, hidden[at]);
    for (int layer = 0; layer < Network.LAYERS; layer++) {
      leaveOut(pass.outputs[layer][at], random);
      Kernels.addProduct(pass.outputs[layer][at], names.layers[layer], hidden[at]);
    }
    names.addLists(lists, at, KEPT, hidden[at]);
    Kernels.relu(hidden[at]);
    leaveOut(hidden[at], random);
    System.arraycopy(names.choiceBias[0], 0, scores[at], 0, names.marks);
    Kernels.addProduct(hidden[at], names.choices, scores[at]);
  }

  private static void leaveOut(float[] x, SplittableRandom random) {
    for (int j = 0; j < x.length; j++) {
      x[j] = random.nextDouble() < LEFT_OUT ? 0f : x[j] * KEPT;
    }
  }

  /** From the derivatives of the scores of a word to those of the weights. */
  private void back(int[] lists, int at) {
    Kernels.addRow(1f, scores[at], sum.choiceBias[0], names.marks);
    for (int k = 0; k < names.hidden; k++) {
      back[k] = 0;
      if (hidden[at][k] > 0) {
        Kernels.addRow(hidden[at][k], scores[at], sum.choices[k], names.marks);
        for (int j = 0; j < names.marks; j++) {
          back[k] += scores[at][j] * names.choices[k][j] * KEPT;
        }
      }
    }
    Kernels.addRow(1f, back, sum.bias[0], names.hidden);
    outer(pass.inputs[at], sum.words);
    for (int layer = 0; layer < Network.LAYERS; layer++) {
      outer(pass.outputs[layer][at], sum.layers[layer]);
    }
    for (int place = 0; place < NameNetwork.PLACES; place++) {
      for (int set = NameNetwork.bits(lists, at, place); set != 0; set &= set - 1) {
        int row = place * names.lists + Integer.numberOfTrailingZeros(set);
        Kernels.addRow(KEPT, back, sum.listed[row], names.hidden);
      }
    }
  }

  private void outer(float[] x, float[][] weights) {
    for (int k = 0; k < weights.length; k++) {
      if (x[k] != 0) {
        Kernels.addRow(x[k], back, weights[k], names.hidden);
      }
    }
  }
}
