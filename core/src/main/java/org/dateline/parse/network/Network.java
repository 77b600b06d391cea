package org.dateline.parse.network;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weights: tables of vectors for words and affixes; two layers that read the sentence in both
 * directions; on the first a choice of tags; on the second a choice of heads and relations. Weights
 * belong to rows that stand for inputs. Not to be changed once trained.
 *
 * @see "Kiperwasser and Goldberg 2016, Simple and accurate dependency parsing using bidirectional
 *     LSTM feature representations"
 * @see "Dozat and Manning 2017, Deep biaffine attention for neural dependency parsing"
 */
public final class Network {
  static final int GATES = 4;
  static final int DIRECTIONS = 2;
  static final int LAYERS = 2;

  final Shape shape;

  /** Fixed vectors of words, learnt from text without analyses. */
  final float[][] vectors;

  final float[][] words;
  final float[][] affixes;

  /** By layer: from what comes in to the gates of both directions, side by side. */
  final float[][][] input = new float[LAYERS][][];

  final float[][][] gateBias = new float[LAYERS][][];

  /** By layer and direction. */
  final float[][][][] recurrent = new float[LAYERS][DIRECTIONS][][];

  final float[][] tags;
  final float[][] tagBias;

  /** What a word offers in each {@link Role}, side by side. */
  final float[][] roles;

  final float[][] roleBias;

  /** The root as a head, for arcs and for relations. */
  final float[][] rootArc;

  final float[][] rootLabel;

  final float[][] arcs;
  final float[][] arcBias;
  final float[][] labels;
  final float[][] labelBias;

  /** As what a word can take part: in an arc, or in the choice of its relation. */
  enum Role {
    ARC_CHILD(0),
    ARC_HEAD(1),
    LABEL_CHILD(2),
    LABEL_HEAD(3);

    /** Position in arrays by role. */
    final int index;

    Role(int index) {
      this.index = index;
    }

    boolean arc() {
      return this == ARC_CHILD || this == ARC_HEAD;
    }

    int size(Shape shape) {
      return arc() ? shape.arc() : shape.label();
    }
  }

  /** All weights 0. */
  Network(Shape shape) {
    this.shape = shape;
    int hidden = shape.hidden();
    int both = DIRECTIONS * hidden;
    vectors = new float[shape.vectors()][shape.vectorSize()];
    words = new float[shape.words()][shape.wordSize()];
    affixes = new float[shape.affixes()][shape.affixSize()];
    for (int layer = 0; layer < LAYERS; layer++) {
      input[layer] = new float[layer == 0 ? shape.input() : both][DIRECTIONS * GATES * hidden];
      gateBias[layer] = new float[1][DIRECTIONS * GATES * hidden];
      for (int d = 0; d < DIRECTIONS; d++) {
        recurrent[layer][d] = new float[hidden][GATES * hidden];
      }
    }
    tags = new float[both][shape.tags()];
    tagBias = new float[1][shape.tags()];
    int offers = 0;
    for (Role role : Role.values()) {
      offers += role.size(shape);
    }
    roles = new float[both][offers];
    roleBias = new float[1][offers];
    rootArc = new float[1][shape.arc()];
    rootLabel = new float[1][shape.label()];
    arcs = new float[shape.arc()][shape.arc()];
    arcBias = new float[1][shape.arc()];
    labels = new float[shape.label()][shape.relations()];
    labelBias = new float[1][shape.relations()];
  }

  public Shape shape() {
    return shape;
  }

  /** Every table that training may change, always in the same order. */
  List<float[][]> learnt() {
    List<float[][]> all = new ArrayList<>(List.of(words, affixes));
    all.addAll(dense());
    return all;
  }

  /** What is learnt besides the tables of words and affixes. */
  List<float[][]> dense() {
    List<float[][]> all = new ArrayList<>();
    for (int layer = 0; layer < LAYERS; layer++) {
      all.add(input[layer]);
      all.add(gateBias[layer]);
      all.addAll(Arrays.asList(recurrent[layer]));
    }
    all.addAll(List.of(roles, roleBias, tags, tagBias, rootArc, rootLabel));
    all.addAll(List.of(arcs, arcBias, labels, labelBias));
    return all;
  }

  /** Writes the weights, rounded: vectors to 8 bits, all else to 16. */
  public void write(DataOutput out) throws IOException {
    shape.write(out);
    Rounded.write(out, vectors, Byte.SIZE);
    Rounded.write(out, words, Byte.SIZE);
    Rounded.write(out, affixes, Byte.SIZE);
    for (float[][] table : dense()) {
      Rounded.write(out, table, Short.SIZE);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the numbers end early or make no sense
   */
  public static Network read(DataInput in) throws IOException {
    Network network;
    try {
      network = new Network(Shape.read(in));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    Rounded.read(in, network.vectors, Byte.SIZE);
    Rounded.read(in, network.words, Byte.SIZE);
    Rounded.read(in, network.affixes, Byte.SIZE);
    for (float[][] table : network.dense()) {
      Rounded.read(in, table, Short.SIZE);
    }
    return network;
  }
}
