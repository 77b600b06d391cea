package org.dateline.parse.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains weights for names on a network that stays as it is. Two threads share the sentences of a
 * batch; the result does not depend on how they are run.
 */
public final class NameLearner {
  private static final int LANES = 2;

  private final NameNetwork names;
  private final NameNetwork means;
  private final NameNetwork squares;
  private final List<NameBackward> lanes = new ArrayList<>();
  private final Adam.Steps steps = new Adam.Steps();

  /**
   * Random weights to start with.
   *
   * @param lists number of lists of names
   * @param hidden numbers that the marks are chosen from
   */
  public NameLearner(Network network, int lists, int hidden, int marks, long seed) {
    Shape shape = network.shape();
    names = new NameNetwork(shape, lists, hidden, marks);
    means = new NameNetwork(shape, lists, hidden, marks);
    squares = new NameNetwork(shape, lists, hidden, marks);
    Random random = new Random(seed);
    int incoming = shape.input() + Network.LAYERS * Network.DIRECTIONS * shape.hidden();
    spread(names.words, incoming, random);
    for (float[][] layer : names.layers) {
      spread(layer, incoming, random);
    }
    spread(names.listed, incoming, random);
    spread(names.choices, hidden, random);
    for (int lane = 0; lane < LANES; lane++) {
      lanes.add(new NameBackward(network, names));
    }
  }

  /** Uniform, the wider the fewer the numbers that meet. */
  private static void spread(float[][] table, int incoming, Random random) {
    double width = Math.sqrt(6.0 / (incoming + table[0].length));
    for (float[] row : table) {
      for (int j = 0; j < row.length; j++) {
        row[j] = (float) ((random.nextDouble() * 2 - 1) * width);
      }
    }
  }

  /**
   * Learns from some sentences at once.
   *
   * @param rate how far to go
   * @return the loss per word
   */
  public double learn(List<NameExample> batch, double rate) {
    double[] losses = new double[LANES];
    IntStream.range(0, LANES)
        .parallel()
        .forEach(
            lane -> {
              lanes.get(lane).clear();
              for (int i = lane; i < batch.size(); i += LANES) {
                losses[lane] += lanes.get(lane).learn(batch.get(i));
              }
            });
    int words = batch.stream().mapToInt(example -> example.inputs().size()).sum();
    steps.begin(rate);
    for (int i = 0; i < names.tables().size(); i++) {
      move(i, 1f / words);
    }
    double loss = 0;
    for (double part : losses) {
      loss += part;
    }
    return loss / words;
  }

  private void move(int table, float scale) {
    float[][] all = lanes.get(0).sum.tables().get(table);
    for (int r = 0; r < all.length; r++) {
      for (int lane = 1; lane < LANES; lane++) {
        Kernels.addRow(1f, lanes.get(lane).sum.tables().get(table)[r], all[r], all[r].length);
      }
      steps.move(
          names.tables().get(table)[r],
          all[r],
          means.tables().get(table)[r],
          squares.tables().get(table)[r],
          scale);
    }
  }

  /** The weights so far. */
  public NameNetwork names() {
    return names;
  }
}
