package org.dateline.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A few sentences with their trees, enough to train a model in a second. */
final class TinyTreebank {
  /** A word each: form/lemma/UPOS/XPOS/head/relation. */
  static final List<String> SENTENCES =
      List.of(
          "Rebels/rebel/NOUN/NNS/2/nsubj attacked/attack/VERB/VBD/0/root"
              + " villages/village/NOUN/NNS/2/obj ././PUNCT/./2/punct",
          "Soldiers/soldier/NOUN/NNS/2/nsubj killed/kill/VERB/VBD/0/root"
              + " rebels/rebel/NOUN/NNS/2/obj ././PUNCT/./2/punct",
          "Villages/village/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass"
              + " attacked/attack/VERB/VBN/0/root by/by/ADP/IN/5/case"
              + " soldiers/soldier/NOUN/NNS/3/obl:agent ././PUNCT/./3/punct",
          "The/the/DET/DT/2/det army/army/NOUN/NN/3/nsubj left/leave/VERB/VBD/0/root"
              + " the/the/DET/DT/5/det village/village/NOUN/NN/3/obj ././PUNCT/./3/punct",
          "She/she/PRON/PRP/2/nsubj met/meet/VERB/VBD/0/root"
              + " Boateng/Boateng/PROPN/NNP/2/obj in/in/ADP/IN/5/case"
              + " Accra/Accra/PROPN/NNP/2/obl ././PUNCT/./2/punct",
          "He/he/PRON/PRP/4/nsubj did/do/AUX/VBD/4/aux n't/not/PART/RB/4/advmod"
              + " meet/meet/VERB/VB/0/root rebels/rebel/NOUN/NNS/4/obj ././PUNCT/./4/punct");

  static final TrainingOptions OPTIONS = new TrainingOptions(3, 150, 1, 20, 20, 0.01, 24, 50_000);

  private static byte[] trained = new byte[0];

  private TinyTreebank() {}

  /** The sentences as CoNLL-U. */
  static String conllu() {
    StringBuilder text = new StringBuilder();
    for (String sentence : SENTENCES) {
      int number = 1;
      for (String word : sentence.split(" ", -1)) {
        String[] parts = word.split("/", -1);
        text.append(number++).append('\t');
        text.append(parts[0]).append('\t').append(parts[1]).append('\t');
        text.append(parts[2]).append('\t').append(parts[3]).append("\t_\t");
        text.append(parts[4]).append('\t').append(parts[5]).append("\t_\t_\n");
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** A model of it in a file; trained once for all tests. */
  static synchronized Path model(Path folder, String name) throws IOException {
    if (trained.length == 0) {
      trained = Files.readAllBytes(train(folder, name));
    }
    return Files.write(folder.resolve(name), trained);
  }

  /** Trains on it and returns the model file. */
  static Path train(Path folder, String name) throws IOException {
    Path treebank = folder.resolve("tiny.conllu");
    Path text = folder.resolve("text.txt");
    Files.writeString(treebank, conllu());
    Files.writeString(text, "Soldiers left Accra. Rebels met soldiers in Kumasi.\n".repeat(20));
    Path model = folder.resolve(name);
    Trainer.train(List.of(treebank), List.of(text), MarkedNames.NONE, model, OPTIONS, line -> {});
    return model;
  }
}
