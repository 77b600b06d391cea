package org.dateline.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.coding.confidence.ConfidenceWeights;

/** Tells in plain text how an event of an article came about: its sentences, rule and slots. */
final class EventExplanation {
  private final StatusReader statuses;
  private final ConfidenceWeights weights;
  private final List<SentenceCoding> codings;
  private final StringBuilder out = new StringBuilder();

  EventExplanation(StatusReader statuses, ConfidenceWeights weights, List<SentenceCoding> codings) {
    this.statuses = statuses;
    this.weights = weights;
    this.codings = codings;
  }

  /** A telling of the event. */
  private record Telling(SentenceCoding coding, SentenceCoding.Fired fired, Event event) {}

  /**
   * The text, lines ending with a line feed.
   *
   * @param events the events of the article
   * @param at position of the event among them
   */
  String of(List<Event> events, int at) {
    Event event = events.get(at);
    out.append("Event ").append(event.id()).append(" of article ").append(event.article());
    out.append("\n  ").append(event.type());
    event.mode().ifPresent(mode -> out.append('/').append(mode));
    out.append("  ").append(event.status().label());
    out.append("  \"").append(event.evidence().text().replace('\n', ' ')).append("\"\n");
    List<Telling> tellings = tellings(event);
    for (int i = 0; i < tellings.size(); i++) {
      telling(tellings.get(i), i == 0 ? "First told in" : "Told again in");
    }
    confidence(event, ConfidenceFeatures.of(codings, events, at));
    return out.toString();
  }

  /** The tellings of an event, the one that gave it its id first, the others in their order. */
  private List<Telling> tellings(Event event) {
    List<Telling> tellings = new ArrayList<>();
    for (SentenceCoding coding : codings) {
      for (SentenceCoding.Fired fired : coding.fired()) {
        fired
            .event()
            .filter(telling -> tells(telling, event))
            .ifPresent(telling -> tellings.add(new Telling(coding, fired, telling)));
      }
    }
    tellings.sort(Comparator.comparing(t -> !t.event().id().equals(event.id())));
    return tellings;
  }

  private static boolean tells(Event telling, Event event) {
    return telling.id().equals(event.id())
        || (telling.type().equals(event.type()) && event.mentions().contains(telling.evidence()));
  }

  private void telling(Telling telling, String how) {
    var sentence = telling.coding().graph().sentence();
    out.append('\n').append(how).append(" sentence ").append(sentence.index());
    out.append(" (").append(sentence.kind().name().toLowerCase(Locale.ROOT)).append(")\n  ");
    out.append(sentence).append("\n\nTree\n").append(TreeText.of(sentence)).append("\nSlots\n");
    SlotReasons reasons =
        new SlotReasons(
            statuses, telling.coding().graph(), telling.fired().match(), telling.event());
    reasons.lines().forEach(line -> out.append("  ").append(line).append('\n'));
  }

  private void confidence(Event event, Iterable<String> features) {
    out.append(String.format(Locale.ROOT, "%nConfidence %.2f: the chance of ", event.confidence()));
    out.append(String.format(Locale.ROOT, "log-odds %.2f%n", weights.score(features)));
    for (String feature : features) {
      if (weights.of(feature) != 0) {
        out.append("  ").append(SlotReasons.weight(weights.of(feature), feature)).append('\n');
      }
    }
  }
}
