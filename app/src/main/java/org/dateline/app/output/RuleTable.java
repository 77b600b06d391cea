package org.dateline.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.coding.RuleStatistics;
import org.dateline.coding.RuleStatistics.Companion;
import org.dateline.coding.RuleStatistics.Sample;
import org.dateline.coding.RuleStatistics.Use;
import org.dateline.coding.Status;
import org.dateline.coding.rules.Rule;

/** The use of rules, for reading. */
public final class RuleTable {
  private static final int TYPE = 9;
  private static final int MODE = 12;
  private static final int NUMBER = 8;
  private static final int SHARE = 5;
  private static final int PLACE = 16;
  private static final int NARROWEST = 80;

  /** Below, there is no room for the type, which the name of the rule's file tells as well. */
  private static final int WIDE = 100;

  private static final String GAP = "  ";

  private final Writer out;
  private final int width;
  private final boolean onExamples;

  /**
   * @param width columns of the terminal
   * @param onExamples whether the rules were tried on each other's examples, and not on articles
   */
  public RuleTable(Writer out, int width, boolean onExamples) {
    this.out = out;
    this.width = Math.max(width, NARROWEST);
    this.onExamples = onExamples;
  }

  /** Writes the table. */
  public void print(RuleStatistics statistics) throws IOException {
    if (onExamples) {
      list(statistics.uses());
    } else {
      fired(statistics.uses());
      never(statistics.uses());
    }
    together(statistics);
  }

  /** All rules in their order. */
  private void list(List<Use> uses) throws IOException {
    rule("rule", "type", "mode", right("examples", NUMBER), right("others", NUMBER), "where");
    for (Use use : uses) {
      Rule rule = use.rule();
      rule(
          rule.name(),
          rule.type().name(),
          rule.mode().orElse(""),
          right(rule.examples().size(), NUMBER),
          right(use.fired(), NUMBER),
          rule.place());
    }
  }

  private void rule(
      String name, String type, String mode, String examples, String others, String place)
      throws IOException {
    String wide = width < WIDE ? "" : GAP + Cells.padded(type, TYPE);
    int room = width - wide.length() - MODE - 2 * NUMBER - PLACE - 4 * GAP.length();
    line(
        Cells.padded(name, room) + wide,
        Cells.padded(mode, MODE),
        examples,
        others,
        Cells.cut(place, PLACE));
  }

  /** The rules that fired, the busiest first, with the shares of what became of their events. */
  private void fired(List<Use> uses) throws IOException {
    int shares = (Status.values().length + 1) * SHARE;
    int name = width - NUMBER - shares - PLACE - 3 * GAP.length();
    StringBuilder heads = new StringBuilder();
    for (Status status : Status.values()) {
      heads.append(right(status.label().substring(0, 4), SHARE));
    }
    heads.append(right("topi", SHARE));
    line(Cells.padded("rule", name), right("fired", NUMBER), heads.toString(), "where");
    List<Use> busiest = new ArrayList<>(uses);
    busiest.removeIf(use -> use.fired() == 0);
    busiest.sort(Comparator.comparingInt(Use::fired).reversed());
    for (Use use : busiest) {
      line(
          Cells.padded(use.rule().name(), name),
          right(use.fired(), NUMBER),
          shares(use),
          Cells.cut(use.rule().place(), PLACE));
      for (Sample sample : use.samples()) {
        String words = Cells.plain(sample.article()) + ": \"" + Cells.plain(sample.text()) + "\"";
        line(GAP + Cells.cut(words, width - 2 * GAP.length()));
      }
    }
  }

  private static String shares(Use use) {
    StringBuilder shares = new StringBuilder();
    for (Status status : Status.values()) {
      shares.append(share(use.statuses().getOrDefault(status, 0), use.fired()));
    }
    return shares.append(share(use.topics(), use.fired())).toString();
  }

  private static String share(int part, int all) {
    return part == 0
        ? right("-", SHARE)
        : right(String.format(Locale.ROOT, "%.0f%%", 100.0 * part / all), SHARE);
  }

  private void never(List<Use> uses) throws IOException {
    List<String> silent =
        uses.stream().filter(use -> use.fired() == 0).map(use -> use.rule().name()).toList();
    if (!silent.isEmpty()) {
      line("\n" + Cells.count(silent.size(), "rule") + " of " + uses.size() + " never fired");
      for (String row : Cells.wrapped(String.join(", ", silent), width - GAP.length())) {
        line(GAP + row);
      }
    }
  }

  private void together(RuleStatistics statistics) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Use use : statistics.uses()) {
      String name = use.rule().name();
      for (Companion companion : statistics.companions(use.rule())) {
        if (!companion.mutual() || name.compareTo(companion.rule()) < 0) {
          lines.add(
              name
                  + (companion.mutual() ? " and " : " never without ")
                  + companion.rule()
                  + (companion.mutual() ? " only together, " : ", ")
                  + Cells.count(companion.times(), "time"));
        }
      }
    }
    if (!lines.isEmpty()) {
      line("\nRules that always fire beside another, on the same trigger or evidence");
      for (String text : lines) {
        line(GAP + Cells.cut(text, width - GAP.length()));
      }
    }
  }

  private static String right(int number, int width) {
    return right(Integer.toString(number), width);
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - Cells.width(text))) + text;
  }

  private void line(String... cells) throws IOException {
    out.write(String.join(GAP, cells).stripTrailing() + "\n");
  }
}
