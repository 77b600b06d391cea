package org.dateline;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to use instead of, or besides, what is shipped.
 *
 * @param rules folder of rule files that are added to the shipped rules, or override files of the
 *     same name
 * @param lexicon folder of lexicon files that are added to the shipped ones
 * @param model parser model in place of the shipped one
 */
public record PipelineOptions(Optional<Path> rules, Optional<Path> lexicon, Optional<Path> model) {
  /** Only what is shipped. */
  public static final PipelineOptions SHIPPED =
      new PipelineOptions(Optional.empty(), Optional.empty(), Optional.empty());
}
