package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the country that a misspelt word is nearest to. */
final class CountrySpellings {
  private static final int SHORTEST = 7;

  private final Map<Character, List<Spelling>> byInitial;

  private CountrySpellings(Map<Character, List<Spelling>> byInitial) {
    this.byInitial = byInitial;
  }

  private record Spelling(String folded, Reading reading) {}

  /** The names, adjectives and demonyms of countries that are one word. */
  static CountrySpellings of(List<ActorFileReader.NamedActor> actors) {
    Map<Character, List<Spelling>> byInitial = new HashMap<>();
    for (ActorFileReader.NamedActor named : actors) {
      if (named.actor().kind() == Actor.Kind.COUNTRY) {
        for (ActorFileReader.Form form : named.forms()) {
          List<String> parts = Parts.of(form.text());
          boolean nationality =
              form.use() == Reading.Use.NAME
                  || form.use() == Reading.Use.ADJECTIVE
                  || form.use() == Reading.Use.DEMONYM;
          if (nationality && parts.size() == 1 && parts.get(0).length() >= SHORTEST - 1) {
            byInitial
                .computeIfAbsent(parts.get(0).charAt(0), initial -> new ArrayList<>())
                .add(new Spelling(parts.get(0), new Reading(named.actor(), form.use(), List.of())));
          }
        }
      }
    }
    return new CountrySpellings(byInitial);
  }

  /**
   * The reading of a word one letter away from a country's name.
   *
   * @param folded a word of at least seven letters, else none is found
   * @param distance letters to insert, delete, replace or swap at most
   * @return empty as well when two countries are as near
   */
  Optional<Reading> nearest(String folded, int distance) {
    if (folded.length() < SHORTEST) {
      return Optional.empty();
    }
    Reading found = null;
    int best = distance + 1;
    boolean unique = true;
    for (Spelling spelling : byInitial.getOrDefault(folded.charAt(0), List.of())) {
      int away = distance(folded, spelling.folded, distance);
      if (away < best) {
        best = away;
        found = spelling.reading;
        unique = true;
      } else if (away == best && found != null && !found.actor().equals(spelling.reading.actor())) {
        unique = false;
      }
    }
    return unique ? Optional.ofNullable(found) : Optional.empty();
  }

  /**
   * Letters to insert, delete, replace or swap with their neighbour to make one word of the other;
   * any number above the limit when there are more.
   */
  static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          now[j] = Math.min(now[j], before[j - 2] + 1);
        }
        least = Math.min(least, now[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] oldest = before;
      before = last;
      last = now;
      now = oldest;
    }
    return last[b.length()];
  }
}
