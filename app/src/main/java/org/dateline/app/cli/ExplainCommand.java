package org.dateline.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.app.ingest.Given;
import org.dateline.app.output.Cells;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline explain}: how a sentence is read and coded, or how an event came about. */
@Command(
    name = "explain",
    header = {
      "Shows how a sentence is read: its tree, the rules that fired, and those that nearly did.",
      "With --event ID: how an event of the input came about, slot by slot.",
      "",
      "  dateline explain \"Kenya accused Uganda of arming the rebels.\"",
      "  dateline explain --rules my-rules \"Nurses marched in Quito.\"",
      "  dateline explain --event 3f9c0a5b7d21e864 news.jsonl",
      ""
    },
    footer = {
      "",
      "An event is found only with the input, the --date and the folders that it was coded with.",
      "Exit codes: 0 explained; 2 wrong usage, or no such event."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Engine engine;
  private final Console console;

  @Option(
      names = "--event",
      paramLabel = "ID",
      description = "id of an event; INPUT is coded until it is found")
  private Optional<String> event = Optional.empty();

  @Mixin private PublicationDate date = new PublicationDate();

  @Mixin private Threads threads = new Threads();

  @Mixin private KnowledgeFolders folders = new KnowledgeFolders();

  @Parameters(
      arity = "1..*",
      paramLabel = "SENTENCE|INPUT",
      description = "the words, best in quotes; with --event files and folders, or -")
  private List<String> words = List.of();

  ExplainCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (event.isPresent()) {
      return explained(event.get().strip());
    }
    String sentence = String.join(" ", words).strip();
    Usage.require(!sentence.isEmpty(), "expected a sentence, found none");
    Engine.Coding coding = engine.coding(folders.options());
    print(coding.explain(sentence));
    return Run.FINE;
  }

  private void print(String explanation) throws IOException {
    console.out().write(explanation.stripTrailing() + "\n");
    console.out().flush();
  }

  private int explained(String id) throws IOException {
    int count = threads.count();
    Engine.Coding coding = engine.coding(folders.options());
    AtomicBoolean found = new AtomicBoolean();
    Run run = new Run(console, count);
    run.<Optional<String>>over(
        words,
        given -> found.get() ? Optional.empty() : search(coding, given, id),
        explanation -> {
          if (explanation.isPresent() && found.compareAndSet(false, true)) {
            print(explanation.get());
          }
        });
    if (!found.get()) {
      String searched = Cells.count(run.done(), "article");
      console.err().println("dateline: no event " + Cells.plain(id) + " in " + searched);
    }
    return found.get() ? Run.FINE : Run.NOTHING_DONE;
  }

  private Optional<String> search(Engine.Coding coding, Given given, String id) {
    return coding.explain(coding.explained(date.given(Run.english(given).page())), id);
  }
}
