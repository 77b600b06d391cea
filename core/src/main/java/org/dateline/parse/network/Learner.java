package org.dateline.parse.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Trains a network. Two threads share the sentences of a batch; the result does not depend on how
 * they are run.
 */
public final class Learner {
  private static final int LANES = 2;
  private static final double LARGEST_STEP = 5;

  private final Network network;
  private final Dropout dropout;
  private final Transposed transposed;
  private final List<Pass> passes = new ArrayList<>();
  private final List<Backward> backwards = new ArrayList<>();
  private final double[] losses = new double[LANES];
  private final Adam adam;

  /**
   * A network with random weights.
   *
   * @param vectors fixed vectors of words
   */
  public Learner(Shape shape, float[][] vectors, Dropout dropout, long seed) {
    this.network = new Network(shape);
    this.dropout = dropout;
    for (int i = 0; i < vectors.length; i++) {
      System.arraycopy(vectors[i], 0, network.vectors[i], 0, vectors[i].length);
    }
    Start.random(network, new Random(seed));
    transposed = new Transposed(network);
    for (int lane = 0; lane < LANES; lane++) {
      Pass pass = new Pass(network);
      passes.add(pass);
      backwards.add(new Backward(pass, transposed));
    }
    adam = new Adam(backwards.get(0).sum.shape);
  }

  /**
   * Learns from some sentences at once.
   *
   * @param rate how far to go
   * @return the loss per word
   */
  public double learn(List<Example> batch, double rate) {
    transposed.update();
    IntStream.range(0, LANES).parallel().forEach(lane -> lane(batch, lane));
    int words = batch.stream().mapToInt(example -> example.inputs().size()).sum();
    Backward all = backwards.get(0);
    for (int lane = 1; lane < LANES; lane++) {
      add(backwards.get(lane), all);
    }
    adam.begin(rate);
    double length = length(all) / words;
    float scale = (float) ((length > LARGEST_STEP ? LARGEST_STEP / length : 1) / words);
    adam.moveDense(network, all.sum, scale);
    for (int i = 0; i < all.words.count(); i++) {
      adam.moveWord(network, all.sum, all.words.row(i), scale);
    }
    for (int i = 0; i < all.affixes.count(); i++) {
      adam.moveAffix(network, all.sum, all.affixes.row(i), scale);
    }
    double loss = 0;
    for (double part : losses) {
      loss += part;
    }
    return loss / words;
  }

  private void lane(List<Example> batch, int lane) {
    Pass pass = passes.get(lane);
    Backward backward = backwards.get(lane);
    backward.clear();
    losses[lane] = 0;
    for (int i = lane; i < batch.size(); i += LANES) {
      Example example = batch.get(i);
      Masks masks =
          new Masks(network.shape, example, dropout, new SplittableRandom(example.seed()));
      pass.describe(masks);
      pass.feed(0, pass.inputs);
      pass.remember(0, masks.memory[0], masks.output[0]);
      pass.chooseTags();
      pass.feed(1, pass.outputs[0]);
      pass.remember(1, masks.memory[1], masks.output[1]);
      pass.chooseHeads(masks.roles);
      pass.chooseLabels(example.right().heads(), masks.label);
      losses[lane] += backward.learn(example, masks);
    }
  }

  private static void add(Backward from, Backward to) {
    List<float[][]> tables = from.sum.dense();
    List<float[][]> sums = to.sum.dense();
    for (int i = 0; i < tables.size(); i++) {
      for (int r = 0; r < tables.get(i).length; r++) {
        Kernels.addRow(1f, tables.get(i)[r], sums.get(i)[r], sums.get(i)[r].length);
      }
    }
    add(from.words, from.sum.words, to.words, to.sum.words);
    add(from.affixes, from.sum.affixes, to.affixes, to.sum.affixes);
  }

  private static void add(Rows from, float[][] table, Rows to, float[][] sums) {
    for (int i = 0; i < from.count(); i++) {
      int row = from.row(i);
      to.touch(row);
      Kernels.addRow(1f, table[row], sums[row], sums[row].length);
    }
  }

  private static double length(Backward of) {
    double squares = 0;
    for (float[][] table : of.sum.dense()) {
      for (float[] row : table) {
        for (float d : row) {
          squares += (double) d * d;
        }
      }
    }
    return StrictMath.sqrt(squares);
  }

  /** The network so far. */
  public Network network() {
    return network;
  }

  /** Random weights to start with. */
  private static final class Start {
    static void random(Network network, Random random) {
      for (int layer = 0; layer < Network.LAYERS; layer++) {
        spread(network.input[layer], random);
        int h = network.shape.hidden();
        for (int d = 0; d < Network.DIRECTIONS; d++) {
          spread(network.recurrent[layer][d], random);
          int from = d * Network.GATES * h + h;
          Arrays.fill(network.gateBias[layer][0], from, from + h, 1f);
        }
      }
      for (float[][] table :
          List.of(network.roles, network.tags, network.labels, network.rootArc)) {
        spread(table, random);
      }
      spread(network.rootLabel, random);
      for (float[][] table : List.of(network.words, network.affixes)) {
        for (float[] row : table) {
          for (int j = 0; j < row.length; j++) {
            row[j] = (float) (random.nextGaussian() * 0.1);
          }
        }
      }
      for (int k = 0; k < network.arcs.length; k++) {
        for (int j = 0; j < network.arcs.length; j++) {
          network.arcs[k][j] = (float) (random.nextGaussian() * 0.02) + (k == j ? 0.1f : 0f);
        }
      }
    }

    /** Uniform, the wider the fewer the numbers that meet. */
    private static void spread(float[][] table, Random random) {
      double width = Math.sqrt(6.0 / Math.max(1, table.length + table[0].length));
      for (float[] row : table) {
        for (int j = 0; j < row.length; j++) {
          row[j] = (float) ((random.nextDouble() * 2 - 1) * width);
        }
      }
    }
  }
}
