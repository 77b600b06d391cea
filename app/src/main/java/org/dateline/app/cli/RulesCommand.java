package org.dateline.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.ExplainedArticle;
import org.dateline.app.output.Cells;
import org.dateline.app.output.RuleCsv;
import org.dateline.app.output.RuleJson;
import org.dateline.app.output.RuleTable;
import org.dateline.coding.RuleStatistics;
import org.dateline.coding.SentenceCoding;
import org.dateline.coding.rules.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline rules}: the rules, and how often they fire. */
@Command(
    name = "rules",
    header = {
      "Lists the rules, and how often each fires on the examples of the others;",
      "with INPUT how often each fires there, and on what.",
      "",
      "  dateline rules                                   all rules",
      "  dateline rules --rules my-rules                  with your own",
      "  dateline rules news.jsonl                        which fire, which never, which together",
      "  dateline rules --format csv news/ > rules.csv",
      ""
    },
    footer = {"", "docs/formats.md describes the output, docs/rules.md what to make of it."})
final class RulesCommand implements Callable<Integer> {
  private final Engine engine;
  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "table, jsonl or csv (usual: table)",
      defaultValue = "table")
  private CodeCommand.Format format = CodeCommand.Format.table;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description = "places to show for each rule (usual: 2)",
      defaultValue = "2")
  private int samples;

  @Mixin private PublicationDate date = new PublicationDate();

  @Mixin private Threads threads = new Threads();

  @Mixin private KnowledgeFolders folders = new KnowledgeFolders();

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "text files, folders, JSON Lines (also .gz), or - for standard input")
  private List<String> inputs = List.of();

  RulesCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    int count = threads.count();
    Usage.require(samples >= 0, "--samples: expected a number from 0, found " + samples);
    Engine.Coding coding = engine.coding(folders.options());
    RuleStatistics statistics = new RuleStatistics(coding.rules(), samples);
    if (inputs.isEmpty()) {
      examples(coding, statistics, count);
      print(statistics, true);
      return Run.FINE;
    }
    Run run = new Run(console, count);
    run.<ExplainedArticle>over(
        inputs,
        given -> coding.explained(date.given(Run.english(given).page())),
        read -> statistics.add(read.coded().article().id(), read.sentences()));
    print(statistics, false);
    run.summarise("read");
    return run.exitCode();
  }

  /** Codes the examples of all rules; a rule is counted on those of the others. */
  private static void examples(Engine.Coding coding, RuleStatistics statistics, int threads)
      throws IOException {
    List<Rule> owners = new ArrayList<>();
    List<Rule.Example> examples = new ArrayList<>();
    List<Callable<List<SentenceCoding>>> tasks = new ArrayList<>();
    for (Rule rule : coding.rules()) {
      for (Rule.Example example : rule.examples()) {
        owners.add(rule);
        examples.add(example);
        tasks.add(() -> coding.explanations(example.sentence()));
      }
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<SentenceCoding>>> read = pool.invokeAll(tasks);
      for (int i = 0; i < read.size(); i++) {
        String owner = owners.get(i).name();
        statistics.add(
            examples.get(i).place(), read.get(i).get(), rule -> !rule.name().equals(owner));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an example cannot be coded", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private void print(RuleStatistics statistics, boolean onExamples) throws IOException {
    switch (format) {
      case table -> new RuleTable(console.out(), console.width(), onExamples).print(statistics);
      case jsonl -> RuleJson.print(console.out(), statistics);
      case csv -> RuleCsv.print(console.out(), statistics);
    }
    console.out().flush();
    if (onExamples) {
      console.err().println(Cells.count(statistics.uses().size(), "rule"));
    }
  }
}
