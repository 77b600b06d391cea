package org.dateline.mention.actor;

import java.util.List;
import java.util.Optional;
import org.dateline.mention.Affiliation;

/**
 * An actor of a dictionary that a user brings.
 *
 * @param kind if the file tells it
 * @param names the first one its own
 * @param fixed what holds outside the offices; empty if nothing does
 * @param offices dated affiliations
 * @param place file and line
 */
record UserActor(
    Optional<Actor.Kind> kind,
    List<ActorFileReader.Form> names,
    Affiliation fixed,
    List<Office> offices,
    String place) {
  UserActor {
    names = List.copyOf(names);
    offices = List.copyOf(offices);
  }

  /** Whether the file says of the name only that it is no actor. */
  boolean isNobody() {
    return offices.isEmpty() && fixed.equals(Affiliation.UNKNOWN);
  }

  /** Whether the file says no more than the country. */
  boolean isPlainCountry() {
    return offices.isEmpty() && fixed.sectors().isEmpty() && Codes.isCountry(fixed.code());
  }
}
