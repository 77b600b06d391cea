package org.dateline.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.CodedArticle;
import org.dateline.app.ingest.Given;
import org.dateline.app.ingest.Rejected.Reason;
import org.dateline.app.ingest.Rejected.Stage;
import org.dateline.app.output.Cells;
import org.dateline.app.output.CsvOutput;
import org.dateline.app.output.EventOutput;
import org.dateline.app.output.JsonLinesOutput;
import org.dateline.app.output.TableOutput;
import org.dateline.clean.English;
import org.dateline.document.RawPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline code}: the events of articles. */
@Command(
    name = "code",
    header = {
      "Prints the events of articles: who did what to whom, when, where, according to whom.",
      "",
      "  dateline code examples/                           a table to read",
      "  dateline code --format jsonl news.jsonl > e.jsonl  one event, one line of JSON",
      "  dateline code --format csv --threads 4 news/ > e.csv",
      "  dateline code --date 2020-09-14 article.txt       published on that day",
      "  cat article.txt | dateline code -                 standard input",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 everything was coded; 1 some input was rejected; 2 wrong usage, or nothing",
      "was coded. docs/formats.md describes input and output."
    })
final class CodeCommand implements Callable<Integer> {
  /** Each thread needs memory of its own; more than these rarely help on one machine. */
  private static final int MOST_THREADS = 4;

  /** Forms of output. */
  enum Format {
    table,
    jsonl,
    csv
  }

  private final Engine engine;
  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "table, jsonl or csv (usual: table)",
      defaultValue = "table")
  private Format format = Format.table;

  @Option(
      names = "--date",
      paramLabel = "D",
      description = "publication date of articles that come without one: 2020-09-14")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "articles coded at once; the output is the same for any number")
  private Optional<Integer> threads = Optional.empty();

  @Mixin private KnowledgeFolders folders = new KnowledgeFolders();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "text files, folders, JSON Lines (also .gz), or - for standard input")
  private List<String> inputs = List.of();

  CodeCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    int usual = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS));
    int count = threads.orElse(usual);
    Usage.require(count >= 1, "--threads: expected a number from 1, found " + count);
    Engine.Coding coding = engine.coding(folders.options());
    warn(coding.warnings());
    EventOutput output = output();
    Run run = new Run(console, count);
    run.<CodedArticle>over(inputs, given -> coding.code(page(english(given))), output::article);
    output.end();
    run.summarise("coded");
    return run.exitCode();
  }

  /** One line, however many there are; the check lists them all. */
  private void warn(List<String> warnings) {
    if (!warnings.isEmpty()) {
      String first = warnings.get(0).replaceFirst(": ", ": warning: ");
      String more =
          warnings.size() == 1
              ? ""
              : " (and " + (warnings.size() - 1) + " more: dateline lexicon check)";
      console.err().println(Cells.plain(first + more));
    }
  }

  /** The rules are English; of another language they would code nonsense. */
  private static Given english(Given given) {
    if (English.isLikely(given.page().text())) {
      return given;
    }
    throw new Run.Refusal(
        Stage.TEXT, Reason.NOT_ENGLISH, "expected English, found hardly any of its words");
  }

  private RawPage page(Given given) {
    RawPage page = given.page();
    return date.isEmpty() || page.metadata().date().isPresent()
        ? page
        : new RawPage(page.id(), page.text(), page.metadata().withDate(date.get()));
  }

  private EventOutput output() {
    return switch (format) {
      case table -> new TableOutput(console.out(), console.width(), console.colours());
      case jsonl -> new JsonLinesOutput(console.out());
      case csv -> new CsvOutput(console.out());
    };
  }
}
