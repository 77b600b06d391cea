package org.dateline.parse.network;

/**
 * Applies a network to one sentence after the other. What a word says before its neighbours are
 * seen is kept for the words that come again. For one thread.
 */
public final class Analyzer {
  private static final int TYPES = 1 << 12;

  private final Network network;
  private final Pass pass;
  private final int[] once;
  private final float[] description;
  private final long[] types = new long[TYPES];
  private final float[][] kept = new float[TYPES][0];

  /**
   * @param once for each relation the group of which a head has one at most, 0 for none
   */
  public Analyzer(Network network, int[] once) {
    this.network = network;
    this.once = once.clone();
    this.pass = new Pass(network);
    this.description = new float[network.shape.input()];
  }

  /** Computes all scores of a sentence of at least one word but those of relations. */
  void read(Inputs in) {
    pass.resize(in.size());
    for (int t = 0; t < in.size(); t++) {
      feed(in, t);
    }
    pass.remember(0, null, null);
    pass.chooseTags();
    pass.feed(1, pass.outputs[0]);
    pass.remember(1, null, null);
    pass.chooseHeads(null);
  }

  /** Arrays of forgotten words are used again, so that reading makes no garbage. */
  private void feed(Inputs in, int at) {
    long type = in.type(at);
    int slot = (int) (type ^ (type >>> 32)) & (TYPES - 1);
    float[] bias = network.gateBias[0][0];
    float[] gates = kept[slot];
    boolean known = gates.length > 0 && types[slot] == type;
    if (!known) {
      types[slot] = type;
      gates = gates.length == 0 ? new float[bias.length] : gates;
      System.arraycopy(bias, 0, gates, 0, bias.length);
      pass.describe(in.vector(at), in.word(at), in.affixes(at), description);
      Kernels.addProduct(description, network.input[0], gates);
      kept[slot] = gates;
    }
    pass.open(0, at, gates);
  }

  /** Decides for a sentence of at least one word. */
  public Analysis analyze(Inputs in) {
    read(in);
    int[] heads = new int[pass.size];
    TreeDecoder.decode(pass.arcs, pass.size, heads);
    relations(heads);
    int[] relations = largest(pass.labels, pass.size);
    Once.enforce(once, heads, pass.labels, relations);
    return new Analysis(largest(pass.tags, pass.size), heads, relations);
  }

  /** Computes the scores of relations to given heads. */
  void relations(int[] heads) {
    pass.chooseLabels(heads, null);
  }

  /** For each of the first rows the position of its largest number. */
  static int[] largest(float[][] scores, int count) {
    int[] best = new int[count];
    for (int t = 0; t < count; t++) {
      best[t] = Kernels.largest(scores[t], scores[t].length);
    }
    return best;
  }

  /** What was computed of the last sentence. */
  Pass pass() {
    return pass;
  }

  Shape shape() {
    return network.shape;
  }

  /** Scores of tags by word; used again by the next sentence. */
  float[][] tagScores() {
    return pass.tags;
  }

  /** Scores of heads by word; used again by the next sentence. */
  float[][] headScores() {
    return pass.arcs;
  }

  /** Scores of relations by word, after {@link #relations}. */
  float[][] relationScores() {
    return pass.labels;
  }
}
