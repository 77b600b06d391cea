package org.dateline.mention.actor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.mention.PlaceMention;

/** Guesses the country that an article is about from its names. */
final class MainCountry {
  private MainCountry() {}

  private static boolean isOneActor(NameMatch match) {
    Actor first = match.readings().get(0).actor();
    return match.readings().stream()
        .allMatch(reading -> reading.actor().place().equals(first.place()));
  }

  /**
   * The country named most often, by itself or by its people and bodies; of equals the first in the
   * order of codes; empty if none.
   */
  static String of(List<SentenceNames> names, List<PlaceMention> places) {
    Map<String, Integer> counts = new TreeMap<>();
    for (SentenceNames sentence : names) {
      for (NameMatch match : sentence.all()) {
        String code = match.readings().get(0).actor().mostly().code();
        if (Codes.isCountry(code) && isOneActor(match)) {
          counts.merge(code, 1, Integer::sum);
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
