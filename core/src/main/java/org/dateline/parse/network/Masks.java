package org.dateline.parse.network;

import java.util.SplittableRandom;

/**
 * What is left out of one sentence while learning, at random, so that nothing relies on a single
 * number. Within a sentence the layers leave out the same numbers at every word.
 *
 * @see "Gal and Ghahramani 2016, A theoretically grounded application of dropout in recurrent
 *     neural networks"
 */
final class Masks {
  /** A word seen c times is taken for unknown with the chance of this part of this part plus c. */
  private static final double UNKNOWN = 0.25;

  final Inputs inputs;

  /** Rows of the words, 0 where a word is taken for unknown. */
  final int[] words;

  /** Rows of their fixed vectors, -1 where they are left out. */
  final int[] vectors;

  final float[][] input;
  final float[][][] memory = new float[Network.LAYERS][Network.DIRECTIONS][];
  final float[][] output = new float[Network.LAYERS][];
  final float[][] roles = new float[Network.Role.values().length][];
  final float[] label;

  Masks(Shape shape, Example example, Dropout dropout, SplittableRandom random) {
    inputs = example.inputs();
    int size = inputs.size();
    words = new int[size];
    vectors = new int[size];
    input = new float[size][];
    for (int t = 0; t < size; t++) {
      boolean known = random.nextDouble() >= UNKNOWN / (UNKNOWN + example.counts()[t]);
      words[t] = known ? inputs.word(t) : 0;
      vectors[t] = known || random.nextBoolean() ? inputs.vector(t) : -1;
      input[t] = mask(shape.input(), dropout.input(), random);
    }
    for (int layer = 0; layer < Network.LAYERS; layer++) {
      for (int d = 0; d < Network.DIRECTIONS; d++) {
        memory[layer][d] = mask(shape.hidden(), dropout.memory(), random);
      }
      output[layer] = mask(Network.DIRECTIONS * shape.hidden(), dropout.output(), random);
    }
    for (int r = 0; r < roles.length; r++) {
      roles[r] = mask(shape.arc(), dropout.role(), random);
    }
    label = mask(shape.label(), dropout.role(), random);
  }

  private static float[] mask(int size, double part, SplittableRandom random) {
    float[] mask = new float[size];
    float kept = (float) (1 / (1 - part));
    for (int j = 0; j < size; j++) {
      mask[j] = random.nextDouble() < part ? 0f : kept;
    }
    return mask;
  }
}
