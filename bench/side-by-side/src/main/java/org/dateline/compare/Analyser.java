package org.dateline.compare;

import java.util.List;

/** One of the systems, loaded. */
interface Analyser {
  /**
   * Splits an article into sentences and tokens, tags and lemmatises them, and finds their heads.
   *
   * @param paragraphs of the article; no sentence runs over the end of one
   */
  Counts analyse(List<String> paragraphs);
}
