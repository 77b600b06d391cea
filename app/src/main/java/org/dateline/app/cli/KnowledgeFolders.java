package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.PipelineOptions;
import picocli.CommandLine.Option;

/** The options {@code --rules} and {@code --lexicon}, which several commands share. */
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

  /** What to load; a folder that is not there is wrong usage. */
  PipelineOptions options() {
    Usage.requireFolder("--rules", rules);
    Usage.requireFolder("--lexicon", lexicon);
    return new PipelineOptions(rules, lexicon, Optional.empty());
  }
}
