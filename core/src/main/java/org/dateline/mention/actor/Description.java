package org.dateline.mention.actor;

import java.util.List;
import org.dateline.mention.ActorKind;
import org.dateline.mention.Affiliation;
import org.dateline.mention.Basis;

/**
 * What a noun phrase was found to mean.
 *
 * @param name whom it means
 * @param kind what sort of actor
 * @param affiliation country and sectors
 * @param basis what the country rests on
 * @param gender of a person, where the words tell
 * @param plural whether it means several
 */
record Description(
    String name,
    ActorKind kind,
    Affiliation affiliation,
    Basis basis,
    Gender gender,
    boolean plural) {
  Description with(Affiliation other, Basis otherBasis) {
    return new Description(name, kind, other, otherBasis, gender, plural);
  }

  /** A description by country and sectors alone. */
  static Affiliation affiliation(String code, List<String> sectors) {
    return code.isEmpty() && sectors.isEmpty()
        ? Affiliation.UNKNOWN
        : new Affiliation(code, sectors);
  }
}
