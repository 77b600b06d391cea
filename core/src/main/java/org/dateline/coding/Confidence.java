package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import org.dateline.coding.confidence.ConfidenceWeights;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.Match;

/**
 * The chance that a careful reader codes an event of the same type from the same words. It says
 * nothing of parties, place and date. The weights are learnt from judged articles, of which none
 * holds a CLAIM or an event that is negated or hypothetical: of those it speaks by the features
 * that they share with the others.
 */
final class Confidence {
  /** No sum of features makes an event certain, or impossible. */
  private static final double MOST = 0.99;

  private static final double LEAST = 0.01;

  private final ConfidenceWeights weights;

  Confidence(ConfidenceWeights weights) {
    this.weights = weights;
  }

  ConfidenceWeights weights() {
    return weights;
  }

  /** The event of one telling, with the chance that this telling alone gives it, not rounded. */
  Event judged(Graph graph, Match match, Event telling) {
    double score = weights.score(ConfidenceFeatures.of(graph, match, telling));
    return telling.withConfidence(bounded(ConfidenceWeights.chance(score)));
  }

  /** The events of an article with all their tellings; the chances are rounded to two places. */
  List<Event> settled(List<Event> events) {
    List<Event> settled = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      double score = ConfidenceWeights.logOdds(events.get(i).confidence());
      score += weights.score(ConfidenceFeatures.inArticle(events, i));
      double chance = bounded(ConfidenceWeights.chance(score));
      settled.add(events.get(i).withConfidence(Math.round(chance * 100) / 100.0));
    }
    return settled;
  }

  private static double bounded(double chance) {
    return Math.max(LEAST, Math.min(MOST, chance));
  }
}
