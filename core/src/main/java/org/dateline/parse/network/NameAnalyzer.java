package org.dateline.parse.network;

/**
 * Applies the weights for names to the sentence that an analyzer read last. What the description of
 * a word adds is kept for the words that come again. For one thread.
 */
public final class NameAnalyzer {
  private static final int TYPES = 1 << 12;

  private final NameNetwork names;
  private final Chain chain;
  private final Pass pass;
  private final float[] description;
  private final long[] types = new long[TYPES];
  private final float[][] kept = new float[TYPES][0];
  private float[][] scores = {};
  private float[][] hidden = {};

  /** Of the words that can be part of a name, one after the other: what was computed of them. */
  private float[][] sums = {};

  private float[][] chosen = {};
  private final float[][][] outputs = new float[Network.LAYERS][][];

  /**
   * @param analyzer with the network that the weights were trained on
   */
  public NameAnalyzer(Analyzer analyzer, NameNetwork names) {
    this.names = names;
    this.chain = new Chain(names.follow);
    this.pass = analyzer.pass();
    this.description = new float[names.words.length];
  }

  /**
   * Marks the words of the last sentence.
   *
   * @param in the sentence
   * @param lists by word: the lists of names it stands in, a bit for each
   * @param open by word: whether it can be part of a name; all others are marked 0
   */
  public int[] marks(Inputs in, int[] lists, boolean[] open) {
    score(in, lists, open);
    int size = in.size();
    int[] marks = new int[size];
    int from = 0;
    while (from < size) {
      int to = from;
      while (to < size && open[to]) {
        to++;
      }
      if (to > from) {
        chain.best(scores, from, to, marks);
      }
      from = to + 1;
    }
    return marks;
  }

  private void score(Inputs in, int[] lists, boolean[] open) {
    resize(in.size());
    int count = 0;
    for (int t = 0; t < in.size(); t++) {
      if (open[t]) {
        System.arraycopy(described(in, t), 0, hidden[t], 0, names.hidden);
        names.addLists(lists, t, 1f, hidden[t]);
        System.arraycopy(names.choiceBias[0], 0, scores[t], 0, names.marks);
        sums[count] = hidden[t];
        chosen[count] = scores[t];
        for (int layer = 0; layer < Network.LAYERS; layer++) {
          outputs[layer][count] = pass.outputs[layer][t];
        }
        count++;
      }
    }
    for (int layer = 0; layer < Network.LAYERS; layer++) {
      Kernels.addProducts(outputs[layer], count, names.layers[layer], sums);
    }
    for (int k = 0; k < count; k++) {
      Kernels.relu(sums[k]);
    }
    Kernels.addProducts(sums, count, names.choices, chosen);
  }

  private void resize(int size) {
    if (scores.length < size) {
      int room = Math.max(size, 2 * scores.length);
      scores = new float[room][names.marks];
      hidden = new float[room][names.hidden];
      sums = new float[room][];
      chosen = new float[room][];
      for (int layer = 0; layer < Network.LAYERS; layer++) {
        outputs[layer] = new float[room][];
      }
    }
  }

  private float[] described(Inputs in, int at) {
    long type = in.type(at);
    int slot = (int) (type ^ (type >>> 32)) & (TYPES - 1);
    if (kept[slot].length == 0 || types[slot] != type) {
      types[slot] = type;
      kept[slot] = kept[slot].length == 0 ? new float[names.hidden] : kept[slot];
      System.arraycopy(names.bias[0], 0, kept[slot], 0, names.hidden);
      pass.describe(in.vector(at), in.word(at), in.affixes(at), description);
      Kernels.addProduct(description, names.words, kept[slot]);
    }
    return kept[slot];
  }
}
