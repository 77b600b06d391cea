package org.dateline.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.Match;
import org.dateline.coding.rules.NearMiss;

/**
 * How a sentence was read.
 *
 * @param graph the sentence
 * @param fired rules that fit, with the event each made
 * @param misses rules whose trigger is there but which did not fire
 */
public record SentenceCoding(Graph graph, List<Fired> fired, List<NearMiss> misses) {
  public SentenceCoding {
    fired = List.copyOf(fired);
    misses = List.copyOf(misses);
  }

  /** The rules that fit, without those whose event is left out. */
  List<Fired> kept() {
    return fired.stream().filter(rule -> rule.leftOut().isEmpty()).toList();
  }

  /**
   * A rule that fits.
   *
   * @param match where and how
   * @param event what it made; empty if the words above it say that it is no event
   * @param leftOut why the event is left out; empty if it is not
   */
  public record Fired(Match match, Optional<Event> event, String leftOut) {}
}
