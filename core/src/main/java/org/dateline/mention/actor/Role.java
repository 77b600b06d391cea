package org.dateline.mention.actor;

import java.util.Set;

/**
 * What a noun for people or bodies says of its sector.
 *
 * @param sector PLOVER sector
 * @param uses what roles.txt says of it beyond the sector
 */
record Role(String sector, Set<Use> uses) {
  /** The second word of a line in roles.txt. */
  enum Use {
    /** Stands before names: "President". */
    TITLE,
    /** People in number: "protesters". */
    MANY,
    /** A body: "government". */
    BODY,
    /** Takes the sector of the body it belongs to: "spokesman" of a union or of an army. */
    OF,
    /** An actor only by itself: no actor in "school attack", "power cut". */
    ALONE
  }

  Role {
    uses = Set.copyOf(uses);
  }

  boolean is(Use use) {
    return uses.contains(use);
  }
}
