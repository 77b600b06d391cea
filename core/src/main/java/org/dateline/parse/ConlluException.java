package org.dateline.parse;

import java.util.List;

/** A CoNLL-U file breaks the format. The message holds a line "file:line: problem" for each. */
public final class ConlluException extends RuntimeException {
  private static final int SHOWN = 50;

  private final List<String> problems;

  ConlluException(List<String> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  private static String message(List<String> problems) {
    List<String> shown = problems.subList(0, Math.min(SHOWN, problems.size()));
    String text = String.join("\n", shown);
    return problems.size() > SHOWN
        ? text + "\n... and " + (problems.size() - SHOWN) + " more"
        : text;
  }

  /** Every problem: "file:line: expected ..., found ...". */
  public List<String> problems() {
    return problems;
  }
}
