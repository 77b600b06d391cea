package org.dateline.parse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Files to learn names from, gzipped where the name ends in .gz.
 *
 * @param marked sentences with marked names in the manner of CoNLL-2003 (a line a word, its mark O,
 *     B-PER, I-PER, B-ORG, B-LOC, B-MISC ... last; an empty line after each sentence); a file given
 *     k times weighs k times
 * @param lists known names: kind, tab, name on each line
 */
public record MarkedNames(List<Path> marked, Optional<Path> lists) {
  /** Nothing to learn names from. */
  public static final MarkedNames NONE = new MarkedNames(List.of(), Optional.empty());

  public MarkedNames {
    marked = List.copyOf(marked);
  }
}
