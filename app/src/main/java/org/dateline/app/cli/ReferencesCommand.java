package org.dateline.app.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.dateline.mention.reference.EntityMarks;
import org.dateline.mention.reference.ReferenceScore;
import org.dateline.mention.reference.ReferenceTrainer;
import org.dateline.parse.AnnotatedText;
import org.dateline.parse.ConlluException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline references}: how well pronouns are understood, and the weights learnt anew. */
@Command(
    name = "references",
    header = {
      "Compares whom pronouns are taken to mean with what annotators marked.",
      "",
      "  dateline references news.conllu                      how many are right",
      "  dateline references --output weights.tsv news.conllu weights learnt from them",
      ""
    },
    footer = {
      "",
      "The input is CoNLL-U with marks Entity=(1-person-...) in MISC; of the rest only the words",
      "are read. docs/training.md says more."
    })
final class ReferencesCommand implements Callable<Integer> {
  private final Engine engine;
  private final Console console;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "learn weights from the texts, and write them here")
  private Optional<Path> output = Optional.empty();

  @Mixin private KnowledgeFolders folders = new KnowledgeFolders();

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "CoNLL-U files, also .gz")
  private List<Path> inputs = List.of();

  ReferencesCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    for (Path input : inputs) {
      Usage.require(Files.isRegularFile(input), input + ": no such file");
    }
    Engine.Coding coding = engine.coding(folders.options());
    ReferenceTrainer trainer = new ReferenceTrainer(ReferenceTrainer.Settings.USUAL);
    ReferenceScore score = new ReferenceScore();
    try {
      for (Path input : inputs) {
        for (AnnotatedText text : read(input, coding)) {
          EntityMarks marks = new EntityMarks(text.misc());
          if (output.isPresent()) {
            trainer.add(text.parsed(), coding.nominals(text.parsed()), marks);
          } else {
            score.add(text.parsed(), coding.references(text.parsed()), marks);
          }
        }
      }
    } catch (ConlluException e) {
      e.problems().forEach(console.err()::println);
      return Run.NOTHING_DONE;
    } catch (EntityMarks.BrokenMark e) {
      console.err().println(e.getMessage());
      return Run.NOTHING_DONE;
    }
    return report(trainer, score);
  }

  private int report(ReferenceTrainer trainer, ReferenceScore score) throws IOException {
    if (trainer.size() + score.size() == 0) {
      console.err().println("nothing to judge: no marked pronouns");
      return Run.NOTHING_DONE;
    }
    if (output.isPresent()) {
      String text =
          String.format(
                  Locale.ROOT,
                  "# What each trait of an antecedent says for it, for he and she, they, and it,"
                      + " in log-odds;\n# docs/formats.md lists the traits. Learnt by dateline"
                      + " references from %,d pronouns.\n",
                  trainer.size())
              + trainer.train();
      Files.writeString(output.get(), text);
    } else {
      console.out().write(score.toString());
      console.out().flush();
    }
    return Run.FINE;
  }

  private static List<AnnotatedText> read(Path input, Engine.Coding coding) throws IOException {
    String name = input.toString();
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(input));
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        Reader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return coding.texts(reader, name);
    }
  }
}
