package org.dateline.coding.relate;

import java.util.List;
import java.util.Map;
import org.dateline.coding.EventType;
import org.dateline.coding.SentenceCoding;

/**
 * Says what type of event stands between two parties that are given. The rules that join them and
 * the words between them are features; readable weights decide. Thread-safe.
 */
public final class Relator {
  private final RelationWeights weights;

  public Relator(RelationWeights weights) {
    this.weights = weights;
  }

  /**
   * The type between two parties of a text.
   *
   * @param codings its sentences, at least one, as the rules read them
   * @return one of PLOVER's sixteen types, never CLAIM
   */
  public EventType relate(List<SentenceCoding> codings, PartyPair pair) {
    Map<EventType, Float> scores =
        weights.scores(RelationFeatures.of(PairPath.between(codings, pair)));
    EventType best = EventType.ACCUSE;
    for (EventType type : EventType.values()) {
      if (type != EventType.CLAIM
          && scores.getOrDefault(type, Float.NEGATIVE_INFINITY)
              > scores.getOrDefault(best, Float.NEGATIVE_INFINITY)) {
        best = type;
      }
    }
    return best;
  }
}
