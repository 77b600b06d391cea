package org.dateline.coding.relate;

import java.util.List;
import org.dateline.document.Span;

/**
 * Two parties of a text, each with its mentions, which may overlap. A party that the text does not
 * name has none.
 *
 * @param source mentions of the party that acts
 * @param target mentions of the party that is acted upon
 */
public record PartyPair(List<Span> source, List<Span> target) {
  public PartyPair {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
