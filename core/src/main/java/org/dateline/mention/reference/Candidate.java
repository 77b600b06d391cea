package org.dateline.mention.reference;

import java.util.Optional;

/** Something that a pronoun may stand for. */
final class Candidate {
  private final Optional<Entity> entity;
  private final Optional<Nominal> nominal;
  private final int[] features;

  /**
   * @param entity what was spoken of; empty if the pronoun stands for nothing
   * @param nominal the noun phrase that names it
   * @param features what speaks for and against it, numbers of {@link Trait}
   */
  Candidate(Optional<Entity> entity, Optional<Nominal> nominal, int[] features) {
    this.entity = entity;
    this.nominal = nominal;
    this.features = features;
  }

  Optional<Entity> entity() {
    return entity;
  }

  Optional<Nominal> nominal() {
    return nominal;
  }

  /** Must not be changed. */
  int[] features() {
    return features;
  }
}
