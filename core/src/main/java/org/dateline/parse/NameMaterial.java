package org.dateline.parse;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What names are learnt from.
 *
 * @param sentences with marked names; empty if no names are to be learnt
 * @param lists known names
 * @param origin the files and their size, for the provenance of a model
 */
record NameMaterial(List<MarkedSentence> sentences, NameLists lists, String origin) {
  /**
   * Reads the files.
   *
   * @throws ConlluException if a line of any file is broken
   */
  static NameMaterial read(MarkedNames files) throws IOException {
    List<MarkedSentence> sentences = MarkedSentence.read(files.marked());
    NameLists lists =
        files.lists().isPresent() ? NameLists.read(files.lists().get()) : NameLists.NONE;
    int words = sentences.stream().mapToInt(sentence -> sentence.forms.length).sum();
    String origin =
        files.marked().stream()
                .distinct()
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining(", "))
            + ", sentences: "
            + sentences.size()
            + ", words: "
            + words
            + files.lists().map(file -> ", lists: " + file.getFileName()).orElse("");
    return new NameMaterial(sentences, lists, origin);
  }

  /** A model that also knows names; the same model if there is nothing to learn from. */
  Model into(Model model, TrainingOptions options, Consumer<String> progress) {
    if (sentences.isEmpty()) {
      return model;
    }
    NameTrainer trainer =
        new NameTrainer(model.network, model.vocabulary, lists, options, progress);
    Names names = new Names(lists, Optional.of(trainer.train(sentences)));
    return model.with(names, origin);
  }
}
