package org.dateline.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.CodedArticle;
import org.dateline.app.output.Cells;
import org.dateline.app.output.CsvOutput;
import org.dateline.app.output.EventOutput;
import org.dateline.app.output.JsonLinesOutput;
import org.dateline.app.output.TableOutput;
import org.dateline.coding.Event;
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
      "  dateline code --min-confidence 0.7 news/          only what is likely right",
      "  cat article.txt | dateline code -                 standard input",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 everything was coded; 1 some input was rejected; 2 wrong usage, or nothing",
      "was coded. docs/formats.md describes input and output."
    })
final class CodeCommand implements Callable<Integer> {
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

  @Mixin private PublicationDate date = new PublicationDate();

  @Mixin private Threads threads = new Threads();

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "leave out events of less confidence, 0 to 1 (usual: 0)")
  private double minConfidence;

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
    int count = threads.count();
    Usage.require(
        minConfidence >= 0 && minConfidence <= 1,
        "--min-confidence: expected a number from 0 to 1, found " + minConfidence);
    Engine.Coding coding = engine.coding(folders.options());
    warn(coding.warnings());
    EventOutput output = output();
    Run run = new Run(console, count);
    run.<CodedArticle>over(
        inputs,
        given -> likely(coding.code(date.given(Run.english(given).page()))),
        output::article);
    output.end();
    run.summarise("coded");
    return run.exitCode();
  }

  private CodedArticle likely(CodedArticle coded) {
    List<Event> events =
        coded.events().stream().filter(e -> e.confidence() >= minConfidence).toList();
    return new CodedArticle(coded.article(), coded.parsed(), coded.mentions(), events);
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

  private EventOutput output() {
    return switch (format) {
      case table -> new TableOutput(console.out(), console.width(), console.colours());
      case jsonl -> new JsonLinesOutput(console.out());
      case csv -> new CsvOutput(console.out());
    };
  }
}
