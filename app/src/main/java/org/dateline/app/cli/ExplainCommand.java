package org.dateline.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private KnowledgeFolders folders = new KnowledgeFolders();

  @Parameters(arity = "1..*", paramLabel = "SENTENCE", description = "the words, best in quotes")
  private List<String> words = List.of();

  ExplainCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String sentence = String.join(" ", words).strip();
    Usage.require(!sentence.isEmpty(), "expected a sentence, found none");
    Engine.Coding coding = engine.coding(folders.options());
    console.out().write(coding.explain(sentence).stripTrailing() + "\n");
    console.out().flush();
    return Run.FINE;
  }
}
