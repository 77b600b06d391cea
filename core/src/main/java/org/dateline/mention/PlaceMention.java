package org.dateline.mention;

import java.util.Optional;
import org.dateline.document.Span;

/**
 * Words that name a place.
 *
 * @param sentence position in the article
 * @param first first token
 * @param last last token, inclusive
 * @param span where they stand in the text as given
 * @param text the words as given
 * @param kind name, demonym or facility
 * @param place what they mean; empty if the gazetteer has none
 */
public record PlaceMention(
    int sentence, int first, int last, Span span, String text, Kind kind, Optional<Place> place)
    implements Mention {
  /** What sort of words. */
  public enum Kind {
    NAME,
    DEMONYM,
    FACILITY
  }
}
