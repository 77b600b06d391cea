package org.dateline.parse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Makes a model from treebanks. The same input and options give the same bytes. */
public final class Trainer {
  private final TrainingOptions options;
  private final Consumer<String> progress;
  private final List<Tree> trees;
  private final Clusters clusters;
  private final List<Words> words = new ArrayList<>();
  private final List<int[]> gold = new ArrayList<>();
  private final TagSet tags;
  private final TagSet relations;

  private Trainer(
      List<Tree> trees, Clusters clusters, TrainingOptions options, Consumer<String> progress) {
    this.trees = trees;
    this.clusters = clusters;
    this.options = options;
    this.progress = progress;
    Map<String, Integer> tagCounts = new HashMap<>();
    Map<String, Integer> relationCounts = new HashMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        tagCounts.merge(tree.upos[i] + "|" + tree.xpos[i], 1, Integer::sum);
        relationCounts.merge(tree.relations[i], 1, Integer::sum);
      }
    }
    tags = TagSet.of(tagCounts, 1, Byte.MAX_VALUE);
    relations = TagSet.of(relationCounts, 1, Long.SIZE - 1);
    for (Tree tree : trees) {
      words.add(new Words(tree.forms, clusters));
      int[] numbers = new int[tree.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = tags.number(tree.upos[i] + "|" + tree.xpos[i]);
      }
      gold.add(numbers);
    }
  }

  /**
   * Trains a model and writes it.
   *
   * @param treebanks CoNLL-U files, gzipped where the name ends in .gz
   * @param unlabelled texts without analyses, for word clusters; may be empty
   * @param out the model file
   * @param progress told a line of text now and then
   * @throws ConlluException if a line of a treebank is broken, with every file and line
   */
  public static void train(
      List<Path> treebanks,
      List<Path> unlabelled,
      Path out,
      TrainingOptions options,
      Consumer<String> progress)
      throws IOException {
    List<Tree> trees = Treebank.read(treebanks);
    if (trees.isEmpty()) {
      throw new ConlluException(List.of(treebanks + ": expected sentences, found none"));
    }
    new Trainer(trees, Clusters.NONE, options, progress).run().write(out);
  }

  private Model run() {
    WordTags wordTags = WordTags.of(words, gold, tags.size());
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      all.add(i);
    }
    Weights tagger = tagger(all, wordTags, "tagger");
    ArcTrainer arcs = new ArcTrainer(relations, trees, words, predicted(wordTags));
    for (int round = 1; round <= options.parserRounds(); round++) {
      progress.accept("parser round " + round + ": " + arcs.round(shuffled(all, round), round));
    }
    return new Model(
        "trained on " + trees.size() + " sentences",
        clusters,
        tags,
        wordTags,
        tagger,
        arcs.actions(),
        relations,
        arcs.labels(),
        Lemmatizer.learn(trees, new TreeSet<>()));
  }

  private List<Integer> shuffled(List<Integer> of, int round) {
    List<Integer> order = new ArrayList<>(of);
    Collections.shuffle(order, new Random(options.seed() * 1000 + round));
    return order;
  }

  private FixedWeights tagger(List<Integer> sentences, WordTags wordTags, String name) {
    PerceptronWeights weights = new PerceptronWeights(tags.size());
    Tagger tagger = new Tagger(weights, wordTags);
    for (int round = 1; round <= options.taggerRounds(); round++) {
      int right = 0;
      int all = 0;
      for (int s : shuffled(sentences, round)) {
        Words sentence = words.get(s);
        int[] usual = tagger.usual(sentence);
        int[] chosen = new int[sentence.size];
        for (int i = 0; i < sentence.size; i++) {
          weights.tick();
          int best = tagger.tag(sentence, usual, chosen, i);
          int want = gold.get(s)[i];
          chosen[i] = best;
          all++;
          right += best == want ? 1 : 0;
          if (best != want && want >= 0) {
            weights.update(tagger.features(), tagger.featureCount(), want, 1);
            weights.update(tagger.features(), tagger.featureCount(), best, -1);
          }
        }
      }
      progress.accept(name + " round " + round + ": " + right + " of " + all);
    }
    return weights.averaged(0.1);
  }

  /** Tags of all sentences, each by a tagger that did not learn from it. */
  private List<int[]> predicted(WordTags wordTags) {
    if (options.folds() == 1) {
      return gold;
    }
    int[][] predicted = new int[trees.size()][];
    for (int fold = 0; fold < options.folds(); fold++) {
      List<Integer> others = new ArrayList<>();
      for (int s = 0; s < trees.size(); s++) {
        if (s % options.folds() != fold) {
          others.add(s);
        }
      }
      Tagger tagger = new Tagger(tagger(others, wordTags, "fold " + fold), wordTags);
      for (int s = fold; s < trees.size(); s += options.folds()) {
        predicted[s] = tagger.tag(words.get(s));
      }
    }
    return List.of(predicted);
  }
}
