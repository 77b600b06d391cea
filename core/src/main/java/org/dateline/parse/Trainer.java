package org.dateline.parse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.document.Span;

/** Makes a model from treebanks. The same input and options give the same bytes. */
public final class Trainer {
  private static final int LEAST_COUNT = 5;
  private static final int FINE_CLUSTERS = 320;
  private static final int COARSE_CLUSTERS = 48;

  private Trainer() {}

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
    ClusterTrainer words = new ClusterTrainer(LEAST_COUNT, options.seed());
    Clusters clusters = unlabelled.isEmpty() ? Clusters.NONE : clusters(words, trees, unlabelled);
    progress.accept("word clusters of " + words.vocabulary().size() + " words");
    TrainingSet set = new TrainingSet(trees, clusters, options.seed());
    TaggerTrainer tags = new TaggerTrainer(set, progress);
    FixedWeights tagger = tags.train(set.all(), "tagger", options.taggerRounds());
    List<int[]> predicted = tags.predicted(options.folds(), options.taggerRounds());
    ArcTrainer arcs = arcs(set, predicted, options, progress);
    new Model(
            provenance(treebanks, unlabelled, trees, options),
            options.beam(),
            options.margin(),
            clusters,
            set.tags(),
            tags.wordTags(),
            tagger,
            arcs.actions(options.actionFeatures()),
            set.relations(),
            arcs.labels(),
            Lemmatizer.learn(trees, words.vocabulary()))
        .write(out);
  }

  static Clusters clusters(ClusterTrainer words, List<Tree> trees, List<Path> unlabelled)
      throws IOException {
    for (Path file : unlabelled) {
      Corpus.lines(file, line -> sentences(line, words));
    }
    for (Tree tree : trees) {
      words.add(lower(List.of(tree.forms)));
    }
    return words.clusters(FINE_CLUSTERS, COARSE_CLUSTERS);
  }

  private static void sentences(String line, ClusterTrainer words) {
    List<Span> tokens = Tokenizer.tokens(line);
    int start = 0;
    for (int end : SentenceSplitter.ends(line, tokens)) {
      List<String> forms = new ArrayList<>();
      for (Span token : tokens.subList(start, end)) {
        forms.add(line.substring(token.start(), token.end()));
      }
      words.add(lower(forms));
      start = end;
    }
  }

  private static String[] lower(List<String> forms) {
    return forms.stream()
        .map(form -> Words.normal(form).toLowerCase(Locale.ROOT))
        .toArray(String[]::new);
  }

  static ArcTrainer arcs(
      TrainingSet set, List<int[]> tags, TrainingOptions options, Consumer<String> progress) {
    ArcTrainer arcs = new ArcTrainer(set, tags, options.leastCount());
    for (int round = 1; round <= options.parserRounds(); round++) {
      String result = arcs.round(set.order(round), round);
      progress.accept("parser round " + round + ": " + result);
    }
    for (int round = 1; options.beam() > 1 && round <= options.beamRounds(); round++) {
      List<Integer> order = set.order(options.parserRounds() + round);
      progress.accept("beam round " + round + ": " + arcs.beamRound(order, options.beam(), round));
    }
    return arcs;
  }

  static String provenance(
      List<Path> treebanks, List<Path> unlabelled, List<Tree> trees, TrainingOptions options) {
    int tokens = trees.stream().mapToInt(Tree::size).sum();
    return "treebanks: "
        + names(treebanks)
        + "\nunlabelled: "
        + names(unlabelled)
        + "\nsentences: "
        + trees.size()
        + ", words: "
        + tokens
        + "\n"
        + options;
  }

  private static String names(List<Path> files) {
    return files.stream()
        .map(file -> String.valueOf(file.getFileName()))
        .collect(Collectors.joining(", "));
  }
}
