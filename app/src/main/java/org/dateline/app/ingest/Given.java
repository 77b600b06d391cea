package org.dateline.app.ingest;

import java.util.List;
import org.dateline.document.RawPage;
import org.dateline.document.Span;

/**
 * An article that was read.
 *
 * @param place FILE, or FILE:LINE
 * @param page the article
 * @param places spans that are to be resolved as places, in UTF-16 units; empty if none were given
 * @param placesGiven whether the input named places at all, be it an empty list
 * @param warnings what was odd about it, each without its place
 */
public record Given(
    String place, RawPage page, List<Span> places, boolean placesGiven, List<String> warnings)
    implements Input {
  public Given {
    places = List.copyOf(places);
    warnings = List.copyOf(warnings);
  }
}
