package org.dateline.coding;

import java.util.Arrays;
import java.util.Optional;

/**
 * PLOVER's sixteen event types, and CLAIM.
 *
 * @see "PLOVER Manual, Open Event Data Alliance, 2021"
 */
public enum EventType {
  AGREE(1, 2.5),
  CONSULT(1, 2.5),
  SUPPORT(1, 5),
  CONCEDE(1, 4.5),
  COOPERATE(2, 9.5),
  AID(2, 10),
  RETREAT(2, 6.5),
  REQUEST(3, 0),
  ACCUSE(3, -3),
  REJECT(3, -2),
  THREATEN(3, -3.5),
  PROTEST(4, -5),
  SANCTION(4, -6),
  MOBILIZE(4, -5.5),
  COERCE(4, -7),
  ASSAULT(4, -9),
  /** A number that a source states or forecasts; this project's own. */
  CLAIM(0, 0);

  private final int quad;
  private final double score;

  EventType(int quad, double score) {
    this.quad = quad;
    this.score = score;
  }

  /** Quad class: 1 and 2 verbal and material cooperation, 3 and 4 conflict; 0 for CLAIM. */
  public int quad() {
    return quad;
  }

  /** Conflict-cooperation score, -10 to 10, of an event without a mode. */
  public double score() {
    return score;
  }

  /** The type that a future event of this type is coded as. */
  public EventType whenFuture() {
    return switch (this) {
      case CONSULT, SUPPORT, COOPERATE, AID -> AGREE;
      case RETREAT -> CONCEDE;
      default -> this;
    };
  }

  /** The type of that name, if there is one. */
  public static Optional<EventType> named(String name) {
    return Arrays.stream(values()).filter(t -> t.name().equals(name)).findFirst();
  }
}
