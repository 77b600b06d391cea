package org.dateline.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the publisher, or whoever collected the article, says of it. Unknown strings are empty.
 *
 * @param date publication date in the publisher's time zone
 * @param title headline where it is given apart from the text; gives context but no events
 * @param url address of the article
 * @param source publisher (not the source of a quote)
 * @param language ISO 639-1 code
 */
public record Metadata(
    Optional<LocalDate> date, String title, String url, String source, String language) {
  public static final Metadata NONE = new Metadata(Optional.empty(), "", "", "", "");

  /** The same metadata with another publication date. */
  public Metadata withDate(LocalDate published) {
    return new Metadata(Optional.of(published), title, url, source, language);
  }
}
