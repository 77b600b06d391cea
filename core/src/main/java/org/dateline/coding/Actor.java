package org.dateline.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.document.Span;
import org.dateline.mention.Basis;

/**
 * One party to an event. Unknown strings are empty.
 *
 * @param text the words as given; empty if the party is only implied
 * @param name whom they mean
 * @param code ISO 3166-1 alpha-3 or one of the entity codes
 * @param sectors PLOVER sectors
 * @param span where the words stand in the text as given; empty if implied
 * @param basis text, context (an earlier mention) or inferred
 */
public record Actor(
    String text, String name, String code, List<String> sectors, Optional<Span> span, Basis basis) {
  public Actor {
    sectors = List.copyOf(sectors);
  }

  /** A party that no words name. */
  static Actor implied(String country, String sector) {
    return new Actor("", "", country, List.of(sector), Optional.empty(), Basis.INFERRED);
  }
}
