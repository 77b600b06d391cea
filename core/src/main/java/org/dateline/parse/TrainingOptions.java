package org.dateline.parse;

/**
 * Settings of a training run.
 *
 * @param seed of everything random; the same seed gives the same model
 * @param epochs passes over the treebanks
 * @param teachers networks that parse the texts without analyses together, for the last network to
 *     learn from; 0 for none
 * @param silverWords words of those texts that a pass learns from besides the treebanks, other
 *     words in every pass
 * @param batchWords words after which the weights are changed
 * @param rate how far the weights are changed at first; falls to nothing
 * @param hidden numbers that a layer of the network remembers in each direction
 * @param nameWords words of sentences with marked names that are learnt from in all
 */
public record TrainingOptions(
    long seed,
    int epochs,
    int teachers,
    int silverWords,
    int batchWords,
    double rate,
    int hidden,
    int nameWords) {
  /** What the shipped model is trained with. */
  public static final TrainingOptions USUAL =
      new TrainingOptions(1, 12, 3, 250_000, 500, 0.002, 96, 4_800_000);

  public TrainingOptions {
    if (epochs < 1
        || teachers < 0
        || silverWords < 0
        || batchWords < 1
        || !(rate > 0)
        || hidden < 1
        || nameWords < 1) {
      throw new IllegalArgumentException("epochs, words, rate and hidden must be positive");
    }
  }

  /** The same settings with another seed. */
  public TrainingOptions withSeed(long other) {
    return new TrainingOptions(
        other, epochs, teachers, silverWords, batchWords, rate, hidden, nameWords);
  }
}
