package org.dateline.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.coding.rules.Graph;
import org.dateline.document.Token;

/**
 * Joins what several words of a clause tell of one event: "killed six people in an attack on a
 * convoy", "an attack that killed six", "shelled the town, killing six". Each word fires a rule of
 * the same type, and one of them stands below the other.
 */
final class OneDeed {
  private static final Set<String> WITHIN = Set.of("in", "during", "by", "with", "through", "from");

  private static final Set<String> MEANWHILE = Set.of("when");

  private OneDeed() {}

  /** What was told in a sentence, each event once. */
  static List<SentenceCoding.Fired> of(SentenceCoding coding) {
    List<SentenceCoding.Fired> told = new ArrayList<>(coding.kept());
    int part = 0;
    while (part < told.size()) {
      int whole = whole(coding.graph(), told, part);
      if (whole < 0) {
        part++;
      } else {
        told.set(whole, joined(told.get(whole), told.get(part)));
        told.remove(part);
      }
    }
    told.removeIf(deed -> told.stream().anyMatch(threat -> threatens(threat, deed)));
    return told;
  }

  /** Position of what one of those told is a part of; -1 if it stands for itself. */
  private static int whole(Graph graph, List<SentenceCoding.Fired> told, int part) {
    for (int i = 0; i < told.size(); i++) {
      if (same(graph, told.get(i), told.get(part))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether an event to come is what another threatens: "said it would bomb the port". */
  private static boolean threatens(SentenceCoding.Fired threat, SentenceCoding.Fired deed) {
    boolean future = deed.event().filter(e -> e.status() == Status.FUTURE).isPresent();
    return future
        && deed.match().rule().type() == EventType.ASSAULT
        && threat.match().rule().type() == EventType.THREATEN
        && threat.event().isPresent()
        && threat.match().roles().values().stream()
            .flatMapToInt(Arrays::stream)
            .anyMatch(word -> word == deed.match().trigger());
  }

  private static SentenceCoding.Fired joined(
      SentenceCoding.Fired whole, SentenceCoding.Fired part) {
    Optional<Event> event = whole.event().map(w -> EventMerger.join(w, part.event().orElse(w)));
    return new SentenceCoding.Fired(whole.match(), event, whole.leftOut());
  }

  private static boolean same(Graph graph, SentenceCoding.Fired whole, SentenceCoding.Fired part) {
    if (whole.event().isEmpty() || part.event().isEmpty()) {
      return false;
    }
    Event a = whole.event().get();
    Event b = part.event().get();
    return a.type().equals(b.type())
        && a.status() == b.status()
        && below(graph, part.match().trigger(), whole.match().trigger())
        && agree(a.actors(), b.actors())
        && agree(a.recipients(), b.recipients());
  }

  /** Whether a word says in what, by what or with what result the other happened. */
  private static boolean below(Graph graph, int part, int whole) {
    Token token = graph.sentence().token(part);
    if (token.head() != whole) {
      return false;
    }
    boolean verb = graph.verbal(whole);
    return switch (token.mainRelation()) {
      case "obl", "nmod" -> Government.marked(graph, part, WITHIN);
      case "nsubj" -> verb && !token.relation().equals("nsubj:pass");
      case "advcl" -> verb && (token.xpos().equals("VBG") || at(graph, part));
      case "acl" -> !verb && graph.verbal(part);
      default -> false;
    };
  }

  /** "when a bomb exploded". */
  private static boolean at(Graph graph, int clause) {
    return MEANWHILE.contains(graph.lemma(graph.sentence().leftEdge(clause)));
  }

  /** Whether the parties of one are among those of the other, as far as both are known. */
  private static boolean agree(List<Actor> some, List<Actor> others) {
    Set<String> a = codes(some);
    Set<String> b = codes(others);
    return a.isEmpty() || b.isEmpty() || a.containsAll(b) || b.containsAll(a);
  }

  private static Set<String> codes(List<Actor> parties) {
    return parties.stream()
        .map(Actor::code)
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toSet());
  }
}
