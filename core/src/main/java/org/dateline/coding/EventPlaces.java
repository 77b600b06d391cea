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
  private static final Set<String> PARTS =
      Set.of(
          "street",
          "suburb",
          "outskirts",
          "outskirt",
          "centre",
          "center",
          "city",
          "town",
          "village",
          "capital",
          "district",
          "quarter",
          "neighbourhood",
          "neighborhood",
          "province",
          "region",
          "state",
          "port",
          "north",
          "south",
          "east",
          "west",
          "part",
          "square",
          "heart",
          "area",
          "island",
          "coast",
          "airport",
          "border");
  private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary");
  private static final int[] NONE = new int[0];
  private static final int FAR = 12;
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
    if (best.isPresent()) {
      return Optional.of(named(finer(graph, trigger, best.get())));
    }
    return bordering(graph).or(() -> country(type, actors, recipients)).map(EventPlaces::inferred);
  }

  /** A town that the sentence places in the country found: "to Peru for talks near Cusco". */
  private PlaceMention finer(Graph graph, int trigger, PlaceMention found) {
    if (precision(found) != Precision.COUNTRY) {
      return found;
    }
    for (PlaceMention place : mentions.places(graph.sentence().index())) {
      boolean within =
          precision(place) != Precision.COUNTRY && country(place).equals(country(found));
      if (within && distance(graph, trigger, NONE, place) <= FAR) {
        return place;
      }
    }
    return found;
  }

  private static Precision precision(PlaceMention mention) {
    return mention.place().map(Place::precision).orElse(Precision.COUNTRY);
  }

  private static String country(PlaceMention mention) {
    return mention.place().map(Place::country).orElse("");
  }

  /** The country of "from the border with Peru", where the sentence names no other place. */
  private Optional<String> bordering(Graph graph) {
    for (PlaceMention place : mentions.places(graph.sentence().index())) {
      int top = top(graph.sentence(), place);
      int head = graph.sentence().token(top).head();
      boolean border =
          head >= 0 && graph.hasMarker(top, "with") && BORDERS.contains(graph.lemma(head));
      if (border && !country(place).isEmpty()) {
        return Optional.of(country(place));
      }
    }
    return Optional.empty();
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
    boolean locative = locative(graph, top);
    boolean apposed = sentence.token(top).is("appos") || sentence.token(top).is("nmod:unmarked");
    if (!locative && !apposed) {
      return Integer.MAX_VALUE;
    }
    return TreeDistance.between(sentence, trigger, top);
  }

  private static boolean locative(Graph graph, int at) {
    if (LOCATIVE.stream().anyMatch(p -> graph.hasMarker(at, p))) {
      return true;
    }
    // "to the streets of Lima", "in the suburbs of Cairo"
    int head = graph.sentence().token(at).head();
    return head >= 0
        && graph.hasMarker(at, "of")
        && PARTS.contains(graph.lemma(head))
        && LOCATIVE.stream().anyMatch(p -> graph.hasMarker(head, p));
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
