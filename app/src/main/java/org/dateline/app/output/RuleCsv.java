package org.dateline.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.coding.RuleStatistics;
import org.dateline.coding.RuleStatistics.Companion;
import org.dateline.coding.RuleStatistics.Use;
import org.dateline.coding.Status;

/**
 * The use of rules as comma-separated values, one rule a row, behind a row of column names.
 *
 * @see "RFC 4180"
 */
public final class RuleCsv {
  private RuleCsv() {}

  /** Writes all rules in their order. */
  public static void print(Writer out, RuleStatistics statistics) throws IOException {
    List<String> names = new ArrayList<>();
    names.addAll(List.of("rule", "place", "type", "mode", "examples", "fired"));
    for (Status status : Status.values()) {
      names.add(status.label());
    }
    names.addAll(List.of("topic", "sample_article", "sample_text", "beside"));
    row(out, names);
    for (Use use : statistics.uses()) {
      row(out, cells(use, statistics));
    }
  }

  private static List<String> cells(Use use, RuleStatistics statistics) {
    List<String> cells = new ArrayList<>();
    cells.add(use.rule().name());
    cells.add(use.rule().place());
    cells.add(use.rule().type().name());
    cells.add(use.rule().mode().orElse(""));
    cells.add(Integer.toString(use.rule().examples().size()));
    cells.add(Integer.toString(use.fired()));
    for (Status status : Status.values()) {
      cells.add(Integer.toString(use.statuses().getOrDefault(status, 0)));
    }
    cells.add(Integer.toString(use.topics()));
    cells.add(use.samples().isEmpty() ? "" : use.samples().get(0).article());
    cells.add(use.samples().isEmpty() ? "" : use.samples().get(0).text());
    cells.add(
        statistics.companions(use.rule()).stream()
            .map(Companion::rule)
            .collect(Collectors.joining(";")));
    return cells;
  }

  private static void row(Writer out, List<String> cells) throws IOException {
    out.write(cells.stream().map(CsvOutput::quoted).collect(Collectors.joining(",")) + "\r\n");
  }
}
