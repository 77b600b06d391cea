package org.dateline.mention.place;

import java.util.List;
import java.util.Optional;
import org.dateline.document.Span;
import org.dateline.mention.Place;
import org.dateline.mention.PlaceMention;

/**
 * Words that may name a place, before it is known which.
 *
 * @param sentence position in the article
 * @param first first token
 * @param last last token, inclusive
 * @param span where they stand in the text as given
 * @param text the words as given
 * @param key folded name; toponyms with the same key mean the same place unless told apart
 * @param kind name, demonym or facility
 * @param entries what they can mean, never changed
 * @param certain whether the words around show that it is a place
 */
record Toponym(
    int sentence,
    int first,
    int last,
    Span span,
    String text,
    String key,
    PlaceMention.Kind kind,
    List<Entry> entries,
    boolean certain) {
  Toponym {
    entries = List.copyOf(entries);
  }

  /** The same words, certainly a place, with given meanings. */
  Toponym meaning(List<Entry> narrowed) {
    return new Toponym(sentence, first, last, span, text, key, kind, narrowed, true);
  }

  /** The same words with fewer meanings, no more certain than before. */
  Toponym narrowed(List<Entry> fewer) {
    return new Toponym(sentence, first, last, span, text, key, kind, fewer, certain);
  }

  PlaceMention mention(Optional<Place> place) {
    return new PlaceMention(sentence, first, last, span, text, kind, place);
  }
}
