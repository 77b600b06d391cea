package org.dateline.parse;

/**
 * Settings of a training run.
 *
 * @param seed of the order of sentences; the same seed gives the same model
 * @param taggerRounds passes of the tagger over the treebanks
 * @param parserRounds passes of the parser that learn single transitions
 * @param beamRounds further passes that learn whole ways through a beam
 * @param folds parts of the treebanks that are tagged by a tagger of the others, so that the parser
 *     learns from tags as they will be; 1 for none
 * @param beam states that the parser follows at once, in training and after; 1 follows only the
 *     best
 * @param margin states that score worse than the best by more are not followed after training
 * @param leastCount features of the parser that occur less often in the treebanks are not learnt
 * @param actionFeatures most features that the choice of transitions keeps
 */
public record TrainingOptions(
    long seed,
    int taggerRounds,
    int parserRounds,
    int beamRounds,
    int folds,
    int beam,
    float margin,
    int leastCount,
    int actionFeatures) {
  /** What the shipped model is trained with. */
  public static final TrainingOptions USUAL =
      new TrainingOptions(1, 5, 4, 6, 4, 4, 150f, 6, 500_000);

  public TrainingOptions {
    if (taggerRounds < 1
        || parserRounds < 1
        || beamRounds < 0
        || folds < 1
        || beam < 1
        || actionFeatures < 1) {
      throw new IllegalArgumentException("rounds, folds, beam and features must be positive");
    }
  }

  /** The same settings with another seed. */
  public TrainingOptions withSeed(long other) {
    return new TrainingOptions(
        other,
        taggerRounds,
        parserRounds,
        beamRounds,
        folds,
        beam,
        margin,
        leastCount,
        actionFeatures);
  }
}
