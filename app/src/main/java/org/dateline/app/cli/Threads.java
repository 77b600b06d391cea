package org.dateline.app.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --threads}. */
final class Threads {
  /** Each thread needs memory of its own; more than these rarely help on one machine. */
  private static final int MOST = 4;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "articles coded at once; the output is the same for any number")
  private Optional<Integer> given = Optional.empty();

  /** How many to use; fewer than one is wrong usage. */
  int count() {
    int usual = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), MOST));
    int count = given.orElse(usual);
    Usage.require(count >= 1, "--threads: expected a number from 1, found " + count);
    return count;
  }
}
