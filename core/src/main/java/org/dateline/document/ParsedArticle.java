package org.dateline.document;

import java.util.List;

/**
 * An article with the sentences of its analysed lines.
 *
 * @param article what was parsed
 * @param sentences in order; {@link Sentence#index()} is the position in this list
 */
public record ParsedArticle(Article article, List<Sentence> sentences) {
  public ParsedArticle {
    sentences = List.copyOf(sentences);
  }
}
