package org.dateline.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.dateline.parse.network.NameExample;
import org.dateline.parse.network.NameLearner;
import org.dateline.parse.network.NameNetwork;
import org.dateline.parse.network.Network;

/** Trains weights for names on a network that stays as it is. */
final class NameTrainer {
  private static final int HIDDEN = 96;

  /** How often progress is told. */
  private static final int PARTS = 10;

  private static final int BATCH_WORDS = 500;
  private static final double RATE = 0.003;
  private static final double LEAST_RATE = 0.02;

  /** Longer sentences are left out. */
  private static final int LONGEST = 120;

  private final Network network;
  private final Vocabulary vocabulary;
  private final NameLists lists;
  private final TrainingOptions options;
  private final Consumer<String> progress;
  private int used;

  NameTrainer(
      Network network,
      Vocabulary vocabulary,
      NameLists lists,
      TrainingOptions options,
      Consumer<String> progress) {
    this.network = network;
    this.vocabulary = vocabulary;
    this.lists = lists;
    this.options = options;
    this.progress = progress;
  }

  /**
   * Trains on sentences in random order.
   *
   * @param marked of which at least one has no more than 120 words
   */
  NameNetwork train(List<MarkedSentence> marked) {
    List<MarkedSentence> usable = new ArrayList<>();
    for (MarkedSentence sentence : marked) {
      if (sentence.forms.length <= LONGEST) {
        usable.add(sentence);
      }
    }
    NameLearner learner =
        new NameLearner(network, lists.size(), HIDDEN, NameMarks.SIZE, options.seed());
    Random random = new Random(options.seed());
    int words = 0;
    int part = 0;
    while (words < options.nameWords()) {
      List<NameExample> batch = new ArrayList<>();
      int size = 0;
      while (size < BATCH_WORDS) {
        MarkedSentence sentence = next(usable, random);
        batch.add(example(sentence, Mix.of(options.seed(), words + size)));
        size += sentence.forms.length;
      }
      double left = Math.max(LEAST_RATE, 1 - words / (double) options.nameWords());
      double loss = learner.learn(batch, RATE * left);
      words += size;
      if (words * (long) PARTS / options.nameWords() > part) {
        part++;
        progress.accept(
            String.format(Locale.ROOT, "names, part %d of %d: loss %.4f", part, PARTS, loss));
      }
    }
    return learner.names();
  }

  /** The next sentence; all in another order when they are used up. */
  private MarkedSentence next(List<MarkedSentence> usable, Random random) {
    if (used == 0) {
      Collections.shuffle(usable, random);
    }
    MarkedSentence sentence = usable.get(used);
    used = (used + 1) % usable.size();
    return sentence;
  }

  private NameExample example(MarkedSentence sentence, long number) {
    String[] forms = sentence.forms;
    boolean[] open = NameMarks.open(forms);
    int[] marks = sentence.marks.clone();
    for (int i = 0; i < marks.length; i++) {
      marks[i] = open[i] ? marks[i] : 0;
    }
    return new NameExample(new Words(forms, vocabulary), lists.bits(forms), open, marks, number);
  }
}
