package org.dateline.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Learns tags; also tags the treebank itself, each part by a tagger that did not see it. */
final class TaggerTrainer {
  private static final double LEAST_WEIGHT = 0.1;

  private final TrainingSet set;
  private final Consumer<String> progress;
  private final WordTags wordTags;

  TaggerTrainer(TrainingSet set, Consumer<String> progress) {
    this.set = set;
    this.progress = progress;
    this.wordTags = WordTags.of(set.words(), set.gold(), set.tags().size());
  }

  WordTags wordTags() {
    return wordTags;
  }

  /** Weights learnt from some of the sentences. */
  FixedWeights train(List<Integer> sentences, String name, int rounds) {
    PerceptronWeights weights = new PerceptronWeights(set.tags().size(), new FeatureCounts(1), 0);
    Tagger tagger = new Tagger(weights, wordTags);
    for (int round = 1; round <= rounds; round++) {
      int right = 0;
      int all = 0;
      for (int s : set.weighed(sentences, round)) {
        right += learn(tagger, weights, set.words().get(s), set.gold().get(s));
        all += set.words().get(s).size;
      }
      progress.accept(name + " round " + round + ": " + right + " of " + all);
    }
    return weights.averaged(LEAST_WEIGHT);
  }

  private static int learn(Tagger tagger, PerceptronWeights weights, Words words, int[] gold) {
    int[] usual = tagger.usual(words);
    int[] chosen = new int[words.size];
    int right = 0;
    for (int i = 0; i < words.size; i++) {
      weights.tick();
      int best = tagger.tag(words, usual, chosen, i);
      chosen[i] = best;
      if (best == gold[i]) {
        right++;
      } else if (gold[i] >= 0) {
        weights.update(tagger.features(), tagger.featureCount(), gold[i], 1);
        weights.update(tagger.features(), tagger.featureCount(), best, -1);
      }
    }
    return right;
  }

  /** Tags of all sentences as they will be predicted: as many taggers as folds, gold for one. */
  List<int[]> predicted(int folds, int rounds) {
    if (folds == 1) {
      return set.gold();
    }
    List<int[]> predicted = new ArrayList<>(set.gold());
    for (int fold = 0; fold < folds; fold++) {
      List<Integer> others = new ArrayList<>();
      for (int s = 0; s < predicted.size(); s++) {
        if (s % folds != fold) {
          others.add(s);
        }
      }
      Tagger tagger = new Tagger(train(others, "fold " + fold, rounds), wordTags);
      for (int s = fold; s < predicted.size(); s += folds) {
        predicted.set(s, tagger.tag(set.words().get(s)));
      }
    }
    return predicted;
  }
}
