package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.parse.ConlluException;
import org.dateline.parse.MarkedNames;
import org.dateline.parse.ModelException;
import org.dateline.parse.Trainer;
import org.dateline.parse.TrainingOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline train}: a model of tagger, parser and names. */
@Command(
    name = "train",
    header = {
      "Makes a model of tagger, parser and names from treebanks in CoNLL-U and marked names.",
      "",
      "  dateline train --output my.bin train.conllu more.conllu.gz",
      "  dateline train --output my.bin --unlabelled news.txt train.conllu",
      "  dateline train --output my.bin --names marked.iob --name-lists lists.tsv train.conllu",
      "  dateline train --output my.bin --names marked.iob --parser models/en.bin   names only",
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
      description = "text without analyses, for vectors of words; can be given several times")
  private List<Path> unlabelled = List.of();

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description =
          "sentences with marked names (a line a word, its mark last: O, B-PER, I-PER, B-ORG, B-LOC,"
              + " B-MISC); can be given several times")
  private List<Path> names = List.of();

  @Option(
      names = "--name-lists",
      paramLabel = "FILE",
      description = "known names that help to find others: kind, tab, name")
  private Optional<Path> nameLists = Optional.empty();

  @Option(
      names = "--parser",
      paramLabel = "MODEL",
      description = "keep tagger and parser of a model and train only what it knows of names")
  private Optional<Path> parser = Optional.empty();

  @Option(names = "--seed", paramLabel = "N", description = "order of sentences (usual: 1)")
  private long seed = TrainingOptions.USUAL.seed();

  @Parameters(arity = "0..*", paramLabel = "TREEBANK", description = "CoNLL-U files, also .gz")
  private List<Path> treebanks = List.of();

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Stream.of(treebanks, unlabelled, names, nameLists.stream().toList(), parser.stream().toList())
        .flatMap(List::stream)
        .forEach(file -> Usage.require(Files.isRegularFile(file), file + ": no such file"));
    TrainingOptions options = TrainingOptions.USUAL.withSeed(seed);
    MarkedNames marked = new MarkedNames(names, nameLists);
    try {
      if (parser.isPresent()) {
        Usage.require(treebanks.isEmpty(), "--parser: expected no treebanks beside it");
        Usage.require(!names.isEmpty(), "--parser: expected --names to learn from");
        Trainer.trainNames(parser.get(), marked, output, options, console.err()::println);
      } else {
        Usage.require(!treebanks.isEmpty(), "expected a treebank, or --parser and --names");
        Trainer.train(treebanks, unlabelled, marked, output, options, console.err()::println);
      }
      return Run.FINE;
    } catch (ConlluException e) {
      e.problems().forEach(console.err()::println);
      return Run.NOTHING_DONE;
    } catch (ModelException e) {
      console.err().println(e.getMessage());
      return Run.NOTHING_DONE;
    }
  }
}
