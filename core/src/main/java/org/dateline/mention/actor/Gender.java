package org.dateline.mention.actor;

/** Grammatical gender of the pronouns that stand for somebody. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
