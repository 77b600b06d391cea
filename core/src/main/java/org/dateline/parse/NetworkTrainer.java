package org.dateline.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.dateline.parse.network.Dropout;
import org.dateline.parse.network.Example;
import org.dateline.parse.network.Learner;
import org.dateline.parse.network.Network;
import org.dateline.parse.network.Shape;

/** Goes through examples pass by pass and batch by batch. */
final class NetworkTrainer {
  private static final int WORD_SIZE = 64;
  private static final int AFFIX_SIZE = 64;
  private static final int LABEL_SIZE = 64;
  private static final Dropout DROPOUT = new Dropout(0.3, 0.2, 0.33, 0.33);

  /** Longer sentences are left out. */
  private static final int LONGEST = 120;

  /** Batches in which the rate rises to its full height. */
  private static final int WARM_UP = 200;

  /** Part of the rate that is left at the end. */
  private static final double LEAST_RATE = 0.02;

  private final Shape shape;
  private final float[][] vectors;
  private final TrainingOptions options;
  private final Consumer<String> progress;

  /**
   * @param vectors fixed vectors of the first words of the vocabulary
   */
  NetworkTrainer(
      TrainingSet set,
      Vocabulary vocabulary,
      float[][] vectors,
      TrainingOptions options,
      Consumer<String> progress) {
    this.vectors = vectors;
    this.options = options;
    this.progress = progress;
    shape =
        new Shape(
            vectors.length,
            vectors.length == 0 ? 0 : vectors[0].length,
            vocabulary.wordRows(),
            WORD_SIZE,
            Words.AFFIX_ROWS,
            AFFIX_SIZE,
            options.hidden(),
            options.hidden(),
            LABEL_SIZE,
            set.tags().size(),
            set.relations().size());
  }

  /**
   * Trains a network.
   *
   * @param gold learnt from in every pass
   * @param silver of these every pass takes others, as many words as the options say
   */
  Network train(String name, long seed, List<Example> gold, List<Example> silver) {
    Learner learner = new Learner(shape, vectors, DROPOUT, seed);
    List<List<Example>> passes = passes(gold, silver, seed);
    long words = 0;
    for (List<Example> pass : passes) {
      words += words(pass);
    }
    double batches = words / (double) options.batchWords();
    int steps = 0;
    for (int p = 0; p < passes.size(); p++) {
      double loss = 0;
      int before = steps;
      for (List<Example> batch : batches(passes.get(p), seed * 1_000_003 + p)) {
        double warm = Math.min(1, (steps + 1) / Math.min(WARM_UP, batches / 20));
        double left = Math.max(LEAST_RATE, 1 - steps / batches);
        loss += learner.learn(batch, options.rate() * warm * left);
        steps++;
      }
      String mean = String.format(Locale.ROOT, "%.4f", loss / Math.max(1, steps - before));
      progress.accept(name + " pass " + (p + 1) + " of " + passes.size() + ": loss " + mean);
    }
    return learner.network();
  }

  private List<List<Example>> passes(List<Example> gold, List<Example> silver, long seed) {
    List<List<Example>> passes = new ArrayList<>();
    int next = 0;
    for (int p = 1; p <= options.epochs(); p++) {
      List<Example> pass = new ArrayList<>();
      for (Example example : gold) {
        if (example.inputs().size() <= LONGEST) {
          pass.add(example);
        }
      }
      int taken = 0;
      while (taken < options.silverWords() && !silver.isEmpty()) {
        Example example = silver.get(next++ % silver.size());
        pass.add(example);
        taken += example.inputs().size();
      }
      Collections.shuffle(pass, new Random(seed * 1000 + p));
      passes.add(pass);
    }
    return passes;
  }

  private static long words(List<Example> examples) {
    return examples.stream().mapToLong(example -> example.inputs().size()).sum();
  }

  private List<List<Example>> batches(List<Example> pass, long seed) {
    List<List<Example>> batches = new ArrayList<>();
    List<Example> batch = new ArrayList<>();
    int words = 0;
    for (int i = 0; i < pass.size(); i++) {
      batch.add(pass.get(i).withSeed(Mix.of(seed, i)));
      words += pass.get(i).inputs().size();
      if (words >= options.batchWords() || i + 1 == pass.size()) {
        batches.add(batch);
        batch = new ArrayList<>();
        words = 0;
      }
    }
    return batches;
  }
}
