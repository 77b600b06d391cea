package org.dateline.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.coding.rules.Graph;
import org.dateline.document.Sentence;
import org.dateline.mention.Basis;
import org.dateline.mention.Place;
import org.dateline.mention.PlaceMention;
import org.dateline.mention.Precision;

/** Finds where an event took place, apart from places merely named and from the actors' homes. */
final class EventPlaces {
  private static final List<String> LOCATIVE =
      List.of(
          "in",
          "at",
          "near",
          "on",
          "outside",
          "around",
          "inside",
          "across",
          "throughout",
          "from",
          "to",
          "over",
          "along",
          "into",
          "off",
          "through",
          "north-of",
          "south-of",
          "close-to");
  private static final Set<EventType> LOCAL =
      Set.of(
          EventType.PROTEST,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.MOBILIZE,
          EventType.RETREAT,
          EventType.SANCTION);

  private final MentionIndex mentions;

  EventPlaces(MentionIndex mentions) {
    this.mentions = mentions;
  }

  /**
   * @param bound words that a rule bound to its place role
   */
  Optional<EventPlace> of(
      Graph graph,
      int trigger,
      int[] bound,
      EventType type,
      List<Actor> actors,
      List<Actor> recipients) {
    Sentence sentence = graph.sentence();
    Optional<PlaceMention> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (PlaceMention place : mentions.places(sentence.index())) {
      int distance = distance(graph, trigger, bound, place);
      if (distance < least) {
        least = distance;
        best = Optional.of(place);
      }
    }
    return best.isPresent()
        ? best.map(EventPlaces::named)
        : country(type, actors, recipients).map(EventPlaces::inferred);
  }

  private static int distance(Graph graph, int trigger, int[] bound, PlaceMention place) {
    if (place.kind() == PlaceMention.Kind.DEMONYM || place.place().isEmpty()) {
      return Integer.MAX_VALUE;
    }
    Sentence sentence = graph.sentence();
    int top = top(sentence, place);
    for (int word : bound) {
      if (word >= place.first() && word <= place.last()) {
        return 0;
      }
    }
    boolean locative = LOCATIVE.stream().anyMatch(p -> graph.hasMarker(top, p));
    boolean apposed = sentence.token(top).is("appos") || sentence.token(top).is("nmod:unmarked");
    if (!locative && !apposed) {
      return Integer.MAX_VALUE;
    }
    return TreeDistance.between(sentence, trigger, top);
  }

  private static int top(Sentence sentence, PlaceMention place) {
    for (int i = place.first(); i <= place.last(); i++) {
      int head = sentence.token(i).head();
      if (head < place.first() || head > place.last()) {
        return i;
      }
    }
    return place.first();
  }

  private static EventPlace named(PlaceMention mention) {
    Optional<Place> place = mention.place();
    return new EventPlace(
        mention.text(),
        Optional.of(mention.span()),
        place,
        place.map(Place::country).orElse(""),
        place.map(Place::precision).orElse(Precision.COUNTRY),
        Basis.TEXT);
  }

  private static EventPlace inferred(String country) {
    return new EventPlace(
        "", Optional.empty(), Optional.empty(), country, Precision.COUNTRY, Basis.INFERRED);
  }

  private Optional<String> country(EventType type, List<Actor> actors, List<Actor> recipients) {
    Optional<String> home = home(recipients).or(() -> home(actors));
    String main = mentions.mentions().country();
    if (LOCAL.contains(type) && home.isPresent()) {
      return home;
    }
    return main.isEmpty() ? home : Optional.of(main);
  }

  private static Optional<String> home(List<Actor> actors) {
    return actors.stream()
        .map(Actor::code)
        .filter(code -> !code.isEmpty() && !EntityCodes.supranational(code))
        .findFirst();
  }
}
