package org.dateline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to use instead of, or besides, what is shipped.
 *
 * @param rules folder of rule files that are added to the shipped rules, or override files of the
 *     same name
 * @param lexicon folder of lexicon files that are added to the shipped ones
 * @param model parser model in place of the shipped one
 * @param actors dictionaries of actors and agents, whose entries win over those of the lexicon
 */
public record PipelineOptions(
    Optional<Path> rules, Optional<Path> lexicon, Optional<Path> model, List<Path> actors) {
  /** Only what is shipped. */
  public static final PipelineOptions SHIPPED =
      new PipelineOptions(Optional.empty(), Optional.empty(), Optional.empty());

  public PipelineOptions {
    actors = List.copyOf(actors);
  }

  /** Without dictionaries of actors. */
  public PipelineOptions(Optional<Path> rules, Optional<Path> lexicon, Optional<Path> model) {
    this(rules, lexicon, model, List.of());
  }
}
