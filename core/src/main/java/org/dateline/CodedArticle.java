package org.dateline;

import java.util.List;
import org.dateline.coding.Event;
import org.dateline.document.Article;
import org.dateline.document.ParsedArticle;
import org.dateline.mention.Mentions;

/**
 * An article with what every stage made of it.
 *
 * @param article cleaned
 * @param parsed its sentences
 * @param mentions its actors, places, times, quantities and quotes
 * @param events its events, in the order of the text
 */
public record CodedArticle(
    Article article, ParsedArticle parsed, Mentions mentions, List<Event> events) {
  public CodedArticle {
    events = List.copyOf(events);
  }
}
