package org.dateline.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.document.Span;

/**
 * Who reports or claims an event. Unknown strings are empty.
 *
 * @param text the words: "he"
 * @param name whom they mean: "Vladimir Putin"
 * @param code country or entity of the claimant
 * @param sectors PLOVER sectors of the claimant
 * @param span where the words stand in the text as given
 */
public record Attribution(
    String text, String name, String code, List<String> sectors, Optional<Span> span) {
  public Attribution {
    sectors = List.copyOf(sectors);
  }
}
