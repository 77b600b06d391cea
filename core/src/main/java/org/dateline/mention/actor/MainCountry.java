package org.dateline.mention.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.mention.Affiliation;
import org.dateline.mention.PlaceMention;

/** Guesses the country that an article is about from its names. */
final class MainCountry {
  private static final int LEAST = 3;
  private static final int LEAD = 2;

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
    return most(counts);
  }

  /**
   * The country whose own people and bodies are named at least twice as often as those of any
   * other: "the government" of an article is theirs, wherever its places are.
   */
  static Optional<String> ofPolitics(List<SentenceNames> names) {
    Map<String, Integer> counts = new TreeMap<>();
    for (SentenceNames sentence : names) {
      for (NameMatch match : sentence.all()) {
        Actor actor = match.readings().get(0).actor();
        Affiliation usual = actor.mostly();
        boolean inner =
            actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.ORGANISATION;
        if (inner
            && Codes.isCountry(usual.code())
            && !usual.sectors().contains("JRN")
            && isOneActor(match)) {
          counts.merge(usual.code(), 1, Integer::sum);
        }
      }
    }
    String best = most(counts);
    int most = counts.getOrDefault(best, 0);
    counts.remove(best);
    boolean clear = most >= LEAST && most >= LEAD * counts.getOrDefault(most(counts), 0);
    return clear ? Optional.of(best) : Optional.empty();
  }

  private static String most(Map<String, Integer> counts) {
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
