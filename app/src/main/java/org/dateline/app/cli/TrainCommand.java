package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.parse.ConlluException;
import org.dateline.parse.Trainer;
import org.dateline.parse.TrainingOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline train}: a model of tagger and parser from treebanks. */
@Command(
    name = "train",
    header = {
      "Makes a model of tagger and parser from treebanks in CoNLL-U.",
      "",
      "  dateline train --output my.bin train.conllu more.conllu.gz",
      "  dateline train --output my.bin --unlabelled news.txt train.conllu",
      ""
    },
    footer = {"", "The same treebanks and options give the same model, byte for byte."})
final class TrainCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "where the model is written")
  private Path output = Path.of("model.bin");

  @Option(
      names = "--unlabelled",
      paramLabel = "FILE",
      description = "text without analyses, for word clusters; can be given several times")
  private List<Path> unlabelled = List.of();

  @Option(names = "--seed", paramLabel = "N", description = "order of sentences (usual: 1)")
  private long seed = TrainingOptions.USUAL.seed();

  @Parameters(arity = "1..*", paramLabel = "TREEBANK", description = "CoNLL-U files, also .gz")
  private List<Path> treebanks = List.of();

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    for (Path file : treebanks) {
      Usage.require(Files.isRegularFile(file), file + ": no such file");
    }
    for (Path file : unlabelled) {
      Usage.require(Files.isRegularFile(file), file + ": no such file");
    }
    TrainingOptions options = TrainingOptions.USUAL.withSeed(seed);
    try {
      Trainer.train(treebanks, unlabelled, output, options, console.err()::println);
      return Run.FINE;
    } catch (ConlluException e) {
      e.problems().forEach(console.err()::println);
      return Run.NOTHING_DONE;
    }
  }
}
