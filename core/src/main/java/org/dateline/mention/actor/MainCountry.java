package org.dateline.mention.actor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.mention.PlaceMention;

/** Guesses the country that an article is about from its names. */
final class MainCountry {
  private MainCountry() {}

  /** The country named most often; of equals the first in the order of codes; empty if none. */
  static String of(List<SentenceNames> names, List<PlaceMention> places) {
    Map<String, Integer> counts = new TreeMap<>();
    for (SentenceNames sentence : names) {
      for (NameMatch match : sentence.all()) {
        Actor actor = match.readings().get(0).actor();
        if (Codes.isCountry(actor.fixed().code())) {
          counts.merge(actor.fixed().code(), 1, Integer::sum);
        }
      }
    }
    for (PlaceMention place : places) {
      place.place().ifPresent(known -> counts.merge(known.country(), 1, Integer::sum));
    }
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most && !entry.getKey().isEmpty()) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
