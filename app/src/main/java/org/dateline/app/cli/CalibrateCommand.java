package org.dateline.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.ExplainedArticle;
import org.dateline.app.ingest.JudgedArticle;
import org.dateline.app.ingest.JudgedLines;
import org.dateline.app.ingest.Rejected;
import org.dateline.app.ingest.Rejected.Reason;
import org.dateline.app.ingest.Rejected.Stage;
import org.dateline.app.output.Cells;
import org.dateline.coding.ConfidenceFeatures;
import org.dateline.coding.Event;
import org.dateline.coding.JudgedEvent;
import org.dateline.coding.confidence.ConfidenceTrainer;
import org.dateline.coding.confidence.Reliability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline calibrate}: how far confidence can be trusted, and its weights learnt anew. */
@Command(
    name = "calibrate",
    header = {
      "Compares the confidence of events with what a reader found in the same articles.",
      "",
      "  dateline calibrate judged.jsonl                       a reliability table",
      "  dateline calibrate --output weights.tsv judged.jsonl  weights learnt from them",
      ""
    },
    footer = {
      "",
      "A line of input: {\"id\", \"date\", \"text\", \"events\": [{\"start\", \"end\", \"types\","
          + " \"alts\", \"must\"}]},",
      "all events that a reader codes. docs/training.md says more."
    })
final class CalibrateCommand implements Callable<Integer> {
  private final Engine engine;
  private final Console console;
  private final Reliability reliability = new Reliability();
  private final ConfidenceTrainer trainer = new ConfidenceTrainer(ConfidenceTrainer.Settings.USUAL);
  private int articles;
  private int rejected;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "learn weights from the articles, and write them here")
  private Optional<Path> output = Optional.empty();

  @Mixin private KnowledgeFolders folders = new KnowledgeFolders();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "JSON Lines (also .gz) of judged articles, or - for standard input")
  private List<String> inputs = List.of();

  CalibrateCommand(Engine engine, Console console) {
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
        read(input, coding);
      }
    }
    if (trainer.size() == 0) {
      console.err().println("nothing to judge: no events in " + Cells.count(articles, "article"));
      return Run.NOTHING_DONE;
    }
    if (output.isPresent()) {
      Files.writeString(output.get(), weights());
    } else {
      console.out().write(table());
      console.out().flush();
    }
    String summary = Cells.count(articles, "article") + " judged";
    console.err().println(rejected == 0 ? summary : summary + ", " + rejected + " rejected");
    return rejected == 0 ? Run.FINE : Run.SOME_REJECTED;
  }

  private void read(String input, Engine.Coding coding) throws IOException {
    JudgedLines.Sink sink =
        new JudgedLines.Sink() {
          @Override
          public void article(JudgedArticle article) {
            judge(article, coding.explained(article.page()));
          }

          @Override
          public void rejected(Rejected reason) {
            reject(reason);
          }
        };
    LineSource source = new LineSource(input);
    try (InputStream in = source.open(console)) {
      JudgedLines.read(source.name(), in, sink);
    }
  }

  private void judge(JudgedArticle judged, ExplainedArticle explained) {
    articles++;
    List<Event> all = explained.coded().events();
    List<Event> counted = all.stream().filter(JudgedEvent::judges).toList();
    List<Boolean> right = JudgedEvent.right(judged.events(), counted);
    int next = 0;
    for (int i = 0; i < all.size(); i++) {
      if (JudgedEvent.judges(all.get(i))) {
        boolean one = right.get(next++);
        reliability.add(all.get(i).confidence(), one);
        trainer.add(ConfidenceFeatures.of(explained.sentences(), all, i), one);
      }
    }
  }

  private String weights() {
    return String.format(
        Locale.ROOT,
        "# What each feature says for an event, in log-odds; docs/formats.md lists the features.\n"
            + "# Learnt by dateline calibrate from %,d events in %,d articles, of which %,d were"
            + " right,\n# with a penalty of %s.\n%s",
        reliability.size(),
        articles,
        reliability.right(),
        ConfidenceTrainer.Settings.USUAL.penalty(),
        trainer.train());
  }

  private String table() {
    StringBuilder table = new StringBuilder("confidence  predicted  observed      n\n");
    for (Reliability.Bin bin : reliability.bins()) {
      table.append(String.format(Locale.ROOT, "%.1f to %.1f ", bin.low(), bin.high()));
      table.append(
          bin.size() == 0
              ? "         -         -      0\n"
              : String.format(
                  Locale.ROOT, "%10.3f%10.3f%7d\n", bin.predicted(), bin.observed(), bin.size()));
    }
    return table
        + String.format(
            Locale.ROOT,
            "expected calibration error %.3f (%.3f by luck alone), Brier score %.3f; %d of %d"
                + " events right\n",
            reliability.calibrationError(),
            reliability.noise(),
            reliability.brier(),
            reliability.right(),
            reliability.size());
  }

  private void reject(Rejected reason) {
    rejected++;
    console.err().println(Cells.plain(reason.message()));
  }
}
