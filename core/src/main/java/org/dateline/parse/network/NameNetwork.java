package org.dateline.parse.network;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weights that choose marks for names. They look at what a {@link Network} makes of a word and
 * of its neighbours, and at the lists of names that it and the words next to it stand in. Not to be
 * changed once trained.
 *
 * @see "Collobert et al. 2011, Natural language processing (almost) from scratch"
 */
public final class NameNetwork {
  /** The word itself, the one before, the one after. */
  static final int PLACES = 3;

  private static final int MOST = 1 << 16;

  final int hidden;
  final int marks;
  final int lists;

  /** From the description of a word. */
  final float[][] words;

  /** By layer: from what the network makes of the sentence. */
  final float[][][] layers = new float[Network.LAYERS][][];

  /** By list, and by list of the word before and after. */
  final float[][] listed;

  final float[][] bias;
  final float[][] choices;
  final float[][] choiceBias;

  /** How well a mark follows another; in the last row how well it comes first. */
  final float[][] follow;

  /** All weights 0. */
  NameNetwork(Shape shape, int lists, int hidden, int marks) {
    this.hidden = hidden;
    this.marks = marks;
    this.lists = lists;
    words = new float[shape.input()][hidden];
    for (int layer = 0; layer < Network.LAYERS; layer++) {
      layers[layer] = new float[Network.DIRECTIONS * shape.hidden()][hidden];
    }
    listed = new float[PLACES * lists][hidden];
    bias = new float[1][hidden];
    choices = new float[hidden][marks];
    choiceBias = new float[1][marks];
    follow = new float[marks + 1][marks];
  }

  /** Number of lists of names. */
  public int lists() {
    return lists;
  }

  /** Every table, always in the same order. */
  List<float[][]> tables() {
    List<float[][]> all = new ArrayList<>();
    all.add(words);
    all.addAll(Arrays.asList(layers));
    all.addAll(List.of(listed, bias, choices, choiceBias, follow));
    return all;
  }

  /** Adds the weights of the lists in which a word and its neighbours stand, times a factor. */
  void addLists(int[] bits, int at, float factor, float[] sum) {
    for (int place = 0; place < PLACES; place++) {
      int set = bits(bits, at, place);
      while (set != 0) {
        int list = Integer.numberOfTrailingZeros(set);
        Kernels.addRow(factor, listed[place * lists + list], sum, hidden);
        set &= set - 1;
      }
    }
  }

  /** The lists of a word, of the one before it, or of the one after it; one bit for each. */
  static int bits(int[] bits, int at, int place) {
    int word = place == 0 ? at : place == 1 ? at - 1 : at + 1;
    return word < 0 || word >= bits.length ? 0 : bits[word];
  }

  /** Writes the weights, rounded to 16 bits. */
  public void write(DataOutput out) throws IOException {
    for (int size : List.of(lists, hidden, marks)) {
      out.writeInt(size);
    }
    for (float[][] table : tables()) {
      Rounded.write(out, table, Short.SIZE);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param of the network that the weights look at
   * @throws IOException if the numbers end early or make no sense
   */
  public static NameNetwork read(DataInput in, Network of) throws IOException {
    int[] sizes = {in.readInt(), in.readInt(), in.readInt()};
    for (int size : sizes) {
      if (size < 1 || size > MOST) {
        throw new IOException("names: a size of " + size);
      }
    }
    NameNetwork network = new NameNetwork(of.shape(), sizes[0], sizes[1], sizes[2]);
    for (float[][] table : network.tables()) {
      Rounded.read(in, table, Short.SIZE);
    }
    return network;
  }
}
