package org.dateline.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.coding.rules.Match;
import org.dateline.mention.Basis;

/**
 * How far an event can be trusted: a sum of what speaks for it, not yet calibrated against judged
 * events.
 */
final class Confidence {
  private Confidence() {}

  static double of(
      Match match,
      List<Actor> actors,
      List<Actor> recipients,
      Optional<EventPlace> place,
      Status status) {
    double sum = 0.35 + 0.04 * Math.min(5, match.specificity());
    sum += resolved(actors) ? 0.2 : 0;
    sum += resolved(recipients) ? 0.15 : 0;
    sum += place.isPresent() && place.get().basis() == Basis.TEXT ? 0.05 : 0;
    sum -= status == Status.OCCURRED || status == Status.FUTURE ? 0 : 0.1;
    return Math.round(Math.min(0.95, sum) * 100) / 100.0;
  }

  private static boolean resolved(List<Actor> parties) {
    return parties.stream().anyMatch(p -> !p.code().isEmpty());
  }
}
