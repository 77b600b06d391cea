package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.PipelineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline explain}: how a sentence is read and coded. */
@Command(
    name = "explain",
    header = {
      "Shows how a sentence is read: its tree, the rules that fired, and those that nearly did.",
      "",
      "  dateline explain \"Kenya accused Uganda of arming the rebels.\"",
      "  dateline explain --rules my-rules \"Nurses marched in Quito.\"",
      ""
    })
final class ExplainCommand implements Callable<Integer> {
  private final Engine engine;
  private final Console console;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "folder of rules that are added, or replace those of the same file name")
  private Optional<Path> rules = Optional.empty();

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "folder of lexicon files that are added")
  private Optional<Path> lexicon = Optional.empty();

  @Parameters(arity = "1..*", paramLabel = "SENTENCE", description = "the words, best in quotes")
  private List<String> words = List.of();

  ExplainCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Usage.requireFolder("--rules", rules);
    Usage.requireFolder("--lexicon", lexicon);
    String sentence = String.join(" ", words).strip();
    Usage.require(!sentence.isEmpty(), "expected a sentence, found none");
    Engine.Coding coding = engine.coding(new PipelineOptions(rules, lexicon, Optional.empty()));
    console.out().write(coding.explain(sentence).stripTrailing() + "\n");
    console.out().flush();
    return Run.FINE;
  }
}
