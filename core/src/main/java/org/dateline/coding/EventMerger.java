package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.mention.Basis;

/** Joins the tellings of one event in an article into one record with all its mentions. */
final class EventMerger {
  private EventMerger() {}

  /**
   * An event as one clause tells it.
   *
   * @param event the event
   * @param takenUp whether the words only take up an event that they presuppose as known: "the
   *     arrest", "his visit"
   */
  record Telling(Event event, boolean takenUp) {}

  /** Events in the order of their first telling. */
  static List<Event> merge(List<Telling> tellings) {
    List<Event> merged = new ArrayList<>();
    for (Telling telling : tellings) {
      Event event = telling.event();
      int earlier = earlier(merged, event);
      if (earlier < 0 && telling.takenUp()) {
        earlier = antecedent(merged, event);
      }
      if (earlier < 0) {
        merged.add(event);
      } else {
        merged.set(earlier, join(merged.get(earlier), event));
      }
    }
    return merged;
  }

  private static int earlier(List<Event> events, Event event) {
    for (int i = events.size() - 1; i >= 0; i--) {
      if (sameEvent(events.get(i), event)) {
        return i;
      }
    }
    return -1;
  }

  /** The nearest event of the type that a telling without news of its own can take up. */
  private static int antecedent(List<Event> events, Event event) {
    for (int i = events.size() - 1; i >= 0; i--) {
      Event earlier = events.get(i);
      boolean fits =
          earlier.type().equals(event.type())
              && earlier.status().asserted()
              && event.status().asserted()
              && codesWithin(event.actors(), earlier.actors())
              && codesWithin(event.recipients(), earlier.recipients())
              && places(earlier, event)
              && dates(earlier, event);
      if (fits) {
        return i;
      }
    }
    return -1;
  }

  private static boolean codesWithin(List<Actor> few, List<Actor> many) {
    Set<String> known = codes(many);
    return few.isEmpty() || known.containsAll(codes(few));
  }

  private static Set<String> codes(List<Actor> parties) {
    return parties.stream().map(Actor::code).collect(Collectors.toSet());
  }

  private static boolean sameEvent(Event a, Event b) {
    if (!a.type().equals(b.type())
        || a.status() != b.status()
        || a.type().equals(EventType.CLAIM.name())) {
      return false;
    }
    boolean sameWords = a.evidence().span().overlaps(b.evidence().span());
    boolean modes =
        a.mode().equals(b.mode()) || (sameWords && (a.mode().isEmpty() || b.mode().isEmpty()));
    if (sameWords) {
      return modes
          && compatible(a.actors(), b.actors())
          && compatible(a.recipients(), b.recipients());
    }
    return modes
        && places(a, b)
        && dates(a, b)
        && sameParties(a.actors(), b.actors())
        && sameParties(told(a.recipients()), told(b.recipients()))
        && (!a.actors().isEmpty() || !a.recipients().isEmpty());
  }

  private static Set<String> names(List<Actor> parties) {
    return parties.stream().map(p -> p.code() + " " + p.name()).collect(Collectors.toSet());
  }

  private static boolean sameParties(List<Actor> a, List<Actor> b) {
    return names(a).equals(names(b));
  }

  private static boolean compatible(List<Actor> first, List<Actor> second) {
    List<Actor> a = told(first);
    List<Actor> b = told(second);
    return a.isEmpty()
        || b.isEmpty()
        || names(a).containsAll(names(b))
        || names(b).containsAll(names(a));
  }

  /** The parties that words name; one that is only implied contradicts nobody. */
  private static List<Actor> told(List<Actor> parties) {
    return parties.stream().filter(party -> !party.text().isEmpty()).toList();
  }

  private static boolean places(Event a, Event b) {
    String one = a.place().map(EventPlace::text).orElse("");
    String two = b.place().map(EventPlace::text).orElse("");
    return one.isEmpty() || two.isEmpty() || one.equals(two);
  }

  private static boolean dates(Event a, Event b) {
    return !dated(a) || !dated(b) || a.date().start().equals(b.date().start());
  }

  /** Whether words of its own sentence date an event. */
  private static boolean dated(Event event) {
    return !event.date().text().isEmpty() && event.date().basis() != Basis.CONTEXT;
  }

  static Event join(Event a, Event b) {
    List<Evidence> mentions = new ArrayList<>(a.mentions());
    if (!b.evidence().equals(a.evidence()) && !mentions.contains(b.evidence())) {
      mentions.add(b.evidence());
    }
    b.mentions().stream().filter(m -> !mentions.contains(m)).forEach(mentions::add);
    List<String> contexts = new ArrayList<>(new java.util.TreeSet<>(a.contexts()));
    List<Quantity> quantities = new ArrayList<>(a.quantities());
    b.quantities().stream()
        .filter(q -> quantities.stream().noneMatch(p -> p.text().equals(q.text())))
        .forEach(quantities::add);
    return new Event(
        a.id(),
        a.article(),
        a.sentence(),
        a.type(),
        a.mode().or(b::mode),
        contexts,
        a.quad(),
        a.score(),
        a.cameo(),
        a.goldstein(),
        longer(a.actors(), b.actors()),
        longer(a.recipients(), b.recipients()),
        !dated(a) && dated(b) ? b.date() : a.date(),
        better(a.place(), b.place()),
        quantities,
        a.status(),
        a.attribution().or(b::attribution),
        a.confidence(),
        a.evidence(),
        mentions,
        a.rule());
  }

  private static List<Actor> longer(List<Actor> a, List<Actor> b) {
    int more = Integer.compare(told(b).size(), told(a).size());
    return more > 0 || (more == 0 && b.size() > a.size()) ? b : a;
  }

  private static Optional<EventPlace> better(Optional<EventPlace> a, Optional<EventPlace> b) {
    boolean named = a.isPresent() && !a.get().text().isEmpty();
    return named || b.isEmpty() ? a : b;
  }
}
