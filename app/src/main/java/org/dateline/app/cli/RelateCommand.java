package org.dateline.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.app.ingest.GivenPair;
import org.dateline.app.ingest.PairLines;
import org.dateline.app.ingest.Rejected;
import org.dateline.app.ingest.Rejected.Reason;
import org.dateline.app.ingest.Rejected.Stage;
import org.dateline.app.output.Cells;
import org.dateline.app.output.RelationJson;
import org.dateline.coding.relate.Relation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline relate}: the event type between two given parties. */
@Command(
    name = "relate",
    header = {
      "Says what type of event stands between two parties whose places in a text are given.",
      "",
      "  dateline relate pairs.jsonl > types.jsonl",
      "  dateline relate --explain pairs.jsonl         with the features that decided",
      ""
    },
    footer = {
      "",
      "A line of input: {\"id\", \"text\", \"source\": [{\"start\", \"end\"}], \"target\": [...]}.",
      "A line of output: {\"id\", \"type\"}. docs/formats.md says more."
    })
final class RelateCommand implements Callable<Integer> {
  private final Engine engine;
  private final Console console;
  private int related;
  private int rejected;

  @Option(names = "--explain", description = "print the features that speak for the type, too")
  private boolean explain;

  @Mixin private KnowledgeFolders folders = new KnowledgeFolders();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "JSON Lines (also .gz), or - for standard input")
  private List<String> inputs = List.of();

  RelateCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Engine.Coding coding = engine.coding(folders.options());
    for (String input : inputs) {
      if (new LineSource(input).missing()) {
        reject(new Rejected(input, Stage.INPUT, Reason.MISSING, ""));
      } else {
        relate(input, coding);
      }
    }
    console.out().flush();
    String summary = Cells.count(related, "pair") + " related";
    console.err().println(rejected == 0 ? summary : summary + ", " + rejected + " rejected");
    if (related == 0) {
      return Run.NOTHING_DONE;
    }
    return rejected == 0 ? Run.FINE : Run.SOME_REJECTED;
  }

  private void relate(String input, Engine.Coding coding) throws IOException {
    PairLines.Sink sink =
        new PairLines.Sink() {
          @Override
          public void pair(GivenPair pair) throws IOException {
            print(pair, coding.relate(pair.text(), pair.pair()));
          }

          @Override
          public void rejected(Rejected reason) {
            reject(reason);
          }
        };
    LineSource source = new LineSource(input);
    try (InputStream in = source.open(console)) {
      PairLines.read(source.name(), in, sink);
    }
  }

  private void print(GivenPair pair, Relation relation) throws IOException {
    console.out().write(RelationJson.of(pair.id(), relation, explain));
    console.out().write('\n');
    related++;
  }

  private void reject(Rejected reason) {
    rejected++;
    console.err().println(Cells.plain(reason.message()));
  }
}
