package org.dateline.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.CodedArticle;
import org.dateline.PipelineOptions;
import org.dateline.app.ingest.Given;
import org.dateline.app.output.AnnotationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline annotate}: what articles mention. */
@Command(
    name = "annotate",
    header = {
      "Prints what articles mention: times, places, actors, quotes, quantities, kinds of lines.",
      "",
      "  dateline annotate article.txt",
      "  dateline annotate news.jsonl > mentions.jsonl",
      ""
    },
    footer = {
      "",
      "One article, one line of JSON. Where an input line has \"places\": [{\"start\", \"end\"}],",
      "exactly those spans are resolved. docs/formats.md describes the fields."
    })
final class AnnotateCommand implements Callable<Integer> {
  private final Engine engine;
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "text files, folders, JSON Lines (also .gz), or - for standard input")
  private List<String> inputs = List.of();

  AnnotateCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Engine.Coding coding = engine.coding(PipelineOptions.SHIPPED);
    Run run = new Run(console, 1);
    run.<CodedArticle>over(inputs, given -> annotated(coding, given), this::print);
    console.out().flush();
    run.summarise("annotated");
    return run.exitCode();
  }

  private static CodedArticle annotated(Engine.Coding coding, Given given) {
    return given.placesGiven()
        ? coding.annotate(given.page(), given.places())
        : coding.annotate(given.page());
  }

  private void print(CodedArticle coded) throws IOException {
    console.out().write(AnnotationJson.of(coded));
    console.out().write('\n');
    console.out().flush();
  }
}
