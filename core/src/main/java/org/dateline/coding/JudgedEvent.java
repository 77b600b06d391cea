package org.dateline.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.document.Span;

/**
 * An event as a reader coded it, to judge coded events by.
 *
 * @param sure whether nearly any reader would code it
 * @param types its type; several if the reader wavered
 * @param others types that are accepted, too
 * @param span the words that tell it
 */
public record JudgedEvent(boolean sure, Set<String> types, Set<String> others, Span span) {
  public JudgedEvent {
    types = Set.copyOf(types);
    others = Set.copyOf(others);
  }

  /** A judged event and a coded one that may be the same. */
  private record Pair(boolean sure, boolean firstChoice, double share, int judged, int coded) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparing(Pair::sure)
          .thenComparing(Pair::firstChoice)
          .thenComparing(Pair::share)
          .thenComparing(Pair::judged)
          .thenComparing(Pair::coded)
          .reversed();

  /** Whether a coded event can be judged: readers code no CLAIM, and nothing that is not so. */
  public static boolean judges(Event event) {
    return !event.type().equals(EventType.CLAIM.name()) && event.status().asserted();
  }

  /**
   * For each coded event whether a reader coded it, too: its type fits and its words, or those of a
   * further telling, overlap. Each judged event stands for one coded event at most, sure ones,
   * first types and the best overlaps before others.
   *
   * @return as long as {@code coded}, in its order
   */
  public static List<Boolean> right(List<JudgedEvent> judged, List<Event> coded) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      for (int j = 0; j < coded.size(); j++) {
        judged.get(i).pair(coded.get(j), i, j, pairs);
      }
    }
    pairs.sort(BEST_FIRST);
    boolean[] found = new boolean[judged.size()];
    boolean[] right = new boolean[coded.size()];
    for (Pair pair : pairs) {
      if (!found[pair.judged()] && !right[pair.coded()]) {
        found[pair.judged()] = true;
        right[pair.coded()] = true;
      }
    }
    List<Boolean> all = new ArrayList<>();
    for (boolean one : right) {
      all.add(one);
    }
    return all;
  }

  private void pair(Event event, int judged, int coded, List<Pair> pairs) {
    Span near = nearest(event);
    int overlap = overlap(near);
    if (overlap > 0 && (types.contains(event.type()) || others.contains(event.type()))) {
      int union = Math.max(span.end(), near.end()) - Math.min(span.start(), near.start());
      double share = overlap / (double) union;
      pairs.add(new Pair(sure, types.contains(event.type()), share, judged, coded));
    }
  }

  /** Of the words that tell an event those that overlap most. */
  private Span nearest(Event event) {
    Span best = event.evidence().span();
    for (Evidence mention : event.mentions()) {
      if (overlap(mention.span()) > overlap(best)) {
        best = mention.span();
      }
    }
    return best;
  }

  private int overlap(Span other) {
    return Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
  }
}
