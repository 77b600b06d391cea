package org.dateline.coding;

import java.util.Optional;
import java.util.Set;
import org.dateline.coding.rules.Graph;
import org.dateline.document.Token;
import org.dateline.mention.PlaceMention;

/** Who does what the words name nobody for: only what nobody else can have done. */
final class ImpliedActors {
  private static final Set<String> STATE_ONLY =
      Set.of("restrict", "curfew", "martial-law", "censor");

  private final MentionIndex mentions;

  ImpliedActors(MentionIndex mentions) {
    this.mentions = mentions;
  }

  /** The party that is implied; empty if type and mode leave it open, or no country is known. */
  Optional<Actor> of(
      Graph graph, int trigger, EventType type, Optional<String> mode, Optional<EventPlace> place) {
    return sector(type, mode)
        .flatMap(
            sector ->
                nation(graph, trigger)
                    .or(() -> place.map(EventPlace::country))
                    .map(country -> Actor.implied(country, sector)));
  }

  private static Optional<String> sector(EventType type, Optional<String> mode) {
    return switch (type) {
      case PROTEST -> Optional.of("CVL");
      case SANCTION -> mode.filter("convict"::equals).map(m -> "JUD");
      case COERCE -> mode.filter(STATE_ONLY::contains).map(m -> "GOV");
      default -> Optional.empty();
    };
  }

  /** The country of "Kenyan riots", "Colombian student protests". */
  private Optional<String> nation(Graph graph, int noun) {
    return graph.sentence().tokens().stream()
        .filter(token -> token.head() == noun && token.index() < noun)
        .filter(token -> token.is("amod") || token.is("compound"))
        .flatMap(token -> demonym(graph, token).stream())
        .findFirst();
  }

  private Optional<String> demonym(Graph graph, Token token) {
    return mentions.places(graph.sentence().index()).stream()
        .filter(p -> p.kind() == PlaceMention.Kind.DEMONYM)
        .filter(p -> p.first() <= token.index() && token.index() <= p.last())
        .flatMap(p -> p.place().stream())
        .map(p -> p.country())
        .filter(country -> !country.isEmpty())
        .findFirst();
  }
}
