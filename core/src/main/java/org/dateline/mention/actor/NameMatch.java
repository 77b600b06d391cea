package org.dateline.mention.actor;

import java.util.List;
import java.util.Optional;

/**
 * Words of a sentence that stand in the lexicon.
 *
 * @param first first token
 * @param last last token, inclusive
 * @param readings all that they can mean, at least one
 */
record NameMatch(int first, int last, List<Reading> readings) {
  /** The first reading with one of these uses. */
  Optional<Reading> reading(Reading.Use use) {
    for (Reading reading : readings) {
      if (reading.use() == use) {
        return Optional.of(reading);
      }
    }
    return Optional.empty();
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  /** Whether a reading names the actor itself or its seat, not only as an adjective. */
  boolean isNoun() {
    for (Reading reading : readings) {
      if (reading.use() != Reading.Use.ADJECTIVE) {
        return true;
      }
    }
    return false;
  }
}
