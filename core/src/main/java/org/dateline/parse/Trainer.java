package org.dateline.parse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.document.Span;
import org.dateline.parse.network.Ensemble;
import org.dateline.parse.network.Example;
import org.dateline.parse.network.Network;

/** Makes a model from treebanks. The same input and options give the same bytes. */
public final class Trainer {
  /** Words of the texts without analyses that occur less often get no vector. */
  private static final int LEAST_COUNT = 5;

  /** Sentences of other lengths are not parsed to learn from. */
  private static final int SHORTEST = 4;

  private static final int LONGEST = 60;

  private final TrainingOptions options;
  private final Consumer<String> progress;
  private final List<String[]> sentences = new ArrayList<>();

  private Trainer(TrainingOptions options, Consumer<String> progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Trains a model and writes it.
   *
   * @param treebanks CoNLL-U files, gzipped where the name ends in .gz
   * @param unlabelled texts without analyses, for vectors of words and, parsed by networks that
   *     were trained before, as further examples; may be empty
   * @param names sentences with marked names; if there are none the model finds no names
   * @param out the model file
   * @param progress told a line of text now and then
   * @throws ConlluException if a line of a treebank is broken, with every file and line
   */
  public static void train(
      List<Path> treebanks,
      List<Path> unlabelled,
      MarkedNames names,
      Path out,
      TrainingOptions options,
      Consumer<String> progress)
      throws IOException {
    NameMaterial material = NameMaterial.read(names);
    List<Tree> trees = Treebank.read(treebanks);
    if (trees.isEmpty()) {
      throw new ConlluException(List.of(treebanks + ": expected sentences, found none"));
    }
    Trainer trainer = new Trainer(options, progress);
    for (Path file : unlabelled) {
      Corpus.lines(file, trainer::split);
    }
    Model model = trainer.model(trees, provenance(treebanks, unlabelled, trees, options));
    material.into(model, options, progress).write(out);
  }

  /**
   * Trains what a model knows of names and leaves all else as it is.
   *
   * @param model to start from; what it knows of names is forgotten
   * @param names sentences with marked names
   * @param out the new model file
   * @throws ConlluException if a line is broken, with every file and line, or nothing is marked
   * @throws ModelException if the model is missing, broken, or of another version
   */
  public static void trainNames(
      Path model, MarkedNames names, Path out, TrainingOptions options, Consumer<String> progress)
      throws IOException {
    NameMaterial material = NameMaterial.read(names);
    if (material.sentences().isEmpty()) {
      throw new ConlluException(
          List.of(names.marked() + ": expected sentences with marked names, found none"));
    }
    material.into(Model.load(model), options, progress).write(out);
  }

  private Model model(List<Tree> trees, String provenance) {
    WordVectors words = new WordVectors(LEAST_COUNT, options.seed());
    sentences.forEach(sentence -> words.add(lower(sentence)));
    List<String> withVectors = sentences.isEmpty() ? List.of() : words.vocabulary();
    float[][] vectors = sentences.isEmpty() ? new float[0][] : words.vectors();
    progress.accept("vectors of " + withVectors.size() + " words");
    Vocabulary vocabulary = Vocabulary.of(withVectors, trees);
    TrainingSet set = new TrainingSet(trees, vocabulary);
    NetworkTrainer networks = new NetworkTrainer(set, vocabulary, vectors, options, progress);
    List<Example> silver = silver(set, networks);
    for (Tree tree : trees) {
      words.add(lower(tree.forms));
    }
    return new Model(
        provenance,
        set.tags(),
        set.relations(),
        vocabulary,
        networks.train("network", options.seed(), set.examples(), silver),
        Lemmatizer.learn(trees, words.vocabulary()),
        Names.NONE);
  }

  /** Sentences of the texts as networks trained on the treebanks alone read them together. */
  private List<Example> silver(TrainingSet set, NetworkTrainer networks) {
    List<String[]> chosen = chosen();
    if (options.teachers() == 0 || chosen.isEmpty()) {
      return List.of();
    }
    List<Network> teachers = new ArrayList<>();
    for (int k = 1; k <= options.teachers(); k++) {
      long seed = options.seed() + 100L * k;
      teachers.add(networks.train("teacher " + k, seed, set.examples(), List.of()));
    }
    int[] once = set.relations().groups(Parser.ONCE);
    ThreadLocal<Ensemble> ensemble = ThreadLocal.withInitial(() -> new Ensemble(teachers, once));
    List<Example> silver =
        chosen.parallelStream()
            .map(forms -> set.example(forms, ensemble.get().read(set.words(forms))))
            .toList();
    progress.accept("teachers parsed " + silver.size() + " sentences");
    return silver;
  }

  /** As many sentences as all passes need, drawn at random. */
  private List<String[]> chosen() {
    List<String[]> all = new ArrayList<>();
    for (String[] sentence : sentences) {
      if (sentence.length >= SHORTEST && sentence.length <= LONGEST) {
        all.add(sentence);
      }
    }
    Collections.shuffle(all, new Random(options.seed()));
    long needed = (long) options.silverWords() * options.epochs();
    int count = 0;
    for (long words = 0; count < all.size() && words < needed; count++) {
      words += all.get(count).length;
    }
    return all.subList(0, count);
  }

  private void split(String line) {
    List<Span> tokens = Tokenizer.tokens(line);
    int start = 0;
    for (int end : SentenceSplitter.ends(line, tokens)) {
      String[] forms = new String[end - start];
      for (int i = start; i < end; i++) {
        forms[i - start] = line.substring(tokens.get(i).start(), tokens.get(i).end());
      }
      sentences.add(forms);
      start = end;
    }
  }

  private static String[] lower(String[] forms) {
    String[] lower = new String[forms.length];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Words.lower(forms[i]);
    }
    return lower;
  }

  private static String provenance(
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
