package org.dateline.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that an article mentions, in the order of the text.
 *
 * @param actors every noun phrase that can be an actor, at most one per head token
 * @param places places
 * @param times time expressions
 * @param quantities numbers
 * @param quotes reported speech
 * @param published publication date, given or inferred; empty if neither
 * @param publishedBasis publication if given, inferred if not
 * @param country the country that the article is mostly about; empty if unclear
 */
public record Mentions(
    List<ActorMention> actors,
    List<PlaceMention> places,
    List<TimeMention> times,
    List<QuantityMention> quantities,
    List<QuoteMention> quotes,
    Optional<LocalDate> published,
    Basis publishedBasis,
    String country) {
  public Mentions {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    quotes = List.copyOf(quotes);
  }
}
