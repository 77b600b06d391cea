package org.dateline.mention.place;

import java.util.List;
import org.dateline.mention.PlaceMention;

/**
 * The places of one article.
 *
 * @param places in its sentences, in the order of the text; a place may stand within a facility
 *     named after it
 * @param dateline where it was filed; sentence and tokens are -1, since datelines are not parsed
 */
public record Resolution(List<PlaceMention> places, List<PlaceMention> dateline) {
  public Resolution {
    places = List.copyOf(places);
    dateline = List.copyOf(dateline);
  }
}
