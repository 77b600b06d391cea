package org.dateline.coding;

import java.util.Optional;
import java.util.Set;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.Match;
import org.dateline.coding.rules.Rule;
import org.dateline.document.Token;
import org.dateline.mention.PlaceMention;

/**
 * Who did something where the words name nobody: only what hardly anybody else can have done. The
 * country is that of "Kenyan riots", else that of the place.
 */
final class ImpliedActors {
  private static final Set<String> STATE_ONLY =
      Set.of("restrict", "curfew", "martial-law", "censor");

  /** Done at close quarters, so by somebody of the place, whoever it was. */
  private static final Set<String> AT_HAND = Set.of("beat", "torture");

  private final MentionIndex mentions;

  ImpliedActors(MentionIndex mentions) {
    this.mentions = mentions;
  }

  /** The party that is implied; empty if type and mode leave it open, or no country is known. */
  Optional<Actor> of(
      Graph graph, Match match, EventType type, Optional<String> mode, Optional<EventPlace> place) {
    return sector(match.rule(), type, mode)
        .flatMap(
            sector ->
                nation(graph, match.trigger())
                    .or(() -> place.map(EventPlace::country))
                    .map(country -> Actor.implied(country, sector)));
  }

  /** Sector of the actor that type and mode imply; empty if anybody may have done it. */
  static Optional<String> sector(Rule rule, EventType type, Optional<String> mode) {
    return switch (type) {
      case PROTEST -> Optional.of("CVL");
      case SANCTION -> mode.filter("convict"::equals).map(m -> "JUD");
      case COERCE -> coercer(rule, mode);
      case ASSAULT -> mode.filter(AT_HAND::contains).map(m -> "UNK");
      case RETREAT -> mode.filter("release"::equals).map(m -> "UNK");
      default -> Optional.empty();
    };
  }

  /** Police arrest; who is sentenced to prison was put there by a court. */
  private static Optional<String> coercer(Rule rule, Optional<String> mode) {
    return mode.filter("arrest"::equals)
        .map(m -> rule.contexts().contains("legal") ? "JUD" : "COP")
        .or(() -> mode.filter(STATE_ONLY::contains).map(m -> "GOV"));
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
