package org.dateline.parse;

/**
 * Settings of a training run.
 *
 * @param seed of the order of sentences; the same seed gives the same model
 * @param taggerRounds passes of the tagger over the treebanks
 * @param parserRounds passes of the parser
 * @param folds parts of the treebanks that are tagged by a tagger of the others, so that the parser
 *     learns from tags as they will be; 1 for none
 */
public record TrainingOptions(long seed, int taggerRounds, int parserRounds, int folds) {
  /** What the shipped model is trained with. */
  public static final TrainingOptions USUAL = new TrainingOptions(1, 4, 6, 1);

  public TrainingOptions {
    if (taggerRounds < 1 || parserRounds < 1 || folds < 1) {
      throw new IllegalArgumentException("rounds and folds must be positive");
    }
  }
}
