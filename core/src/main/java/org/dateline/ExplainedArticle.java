package org.dateline;

import java.util.List;
import org.dateline.coding.SentenceCoding;

/**
 * An article with how it came to its events.
 *
 * @param coded the article and its events
 * @param sentences how each of its sentences was read, in order
 */
public record ExplainedArticle(CodedArticle coded, List<SentenceCoding> sentences) {
  public ExplainedArticle {
    sentences = List.copyOf(sentences);
  }
}
