package org.dateline.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.PipelineOptions;
import picocli.CommandLine.Option;

/**
 * The options {@code --rules}, {@code --lexicon} and {@code --actors}, which several commands
 * share.
 */
final class KnowledgeFolders {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "folder of rules that are added, or replace those of the same file name")
  private Optional<Path> rules = Optional.empty();

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "folder of lexicon files that are added")
  private Optional<Path> lexicon = Optional.empty();

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "dictionary of actors or agents (PETRARCH, TABARI, table) that wins over the lexicon;"
              + " may be given several times")
  private List<Path> actors = new ArrayList<>();

  /** What to load; a folder or file that is not there is wrong usage. */
  PipelineOptions options() {
    Usage.requireFolder("--rules", rules);
    Usage.requireFolder("--lexicon", lexicon);
    for (Path file : actors) {
      Usage.require(Files.isRegularFile(file), "--actors: no such file: " + file);
    }
    return new PipelineOptions(rules, lexicon, Optional.empty(), actors);
  }
}
