package org.dateline.mention;

import java.util.List;

/**
 * Whom an actor belongs to.
 *
 * @param code ISO 3166-1 alpha-3, KOS, UNO, EUR, IGO, NGO, ISM, IMG, MNC or WST; empty if unknown
 * @param sectors PLOVER sectors, the most telling first; may be empty
 */
public record Affiliation(String code, List<String> sectors) {
  public static final Affiliation UNKNOWN = new Affiliation("", List.of());

  public Affiliation {
    sectors = List.copyOf(sectors);
  }
}
