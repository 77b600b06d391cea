package org.dateline.mention.actor;

import java.util.List;

/**
 * One thing that a name can mean.
 *
 * @param actor whom
 * @param use how the word names the actor
 * @param exact the parts in the case that the text must have; empty if any case will do
 */
record Reading(Actor actor, Use use, List<String> exact) {
  /** How a word names an actor. */
  enum Use {
    /** Name or alias. */
    NAME,
    /** Last name of a person alone. */
    SHORT,
    /** "Belarusian" in "Belarusian police". */
    ADJECTIVE,
    /** "Belarusian" as a noun. */
    DEMONYM,
    /** Capital standing for the state. */
    CAPITAL,
    /** Seat of power standing for the government. */
    SEAT
  }
}
