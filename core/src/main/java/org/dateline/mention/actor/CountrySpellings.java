package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the country that a misspelt word is nearest to. Safe for use by several threads. */
final class CountrySpellings {
  private static final int SHORTEST = 7;

  private final NameForms forms;

  /** Read when the first misspelt word is met. */
  private volatile Optional<Map<Character, List<Spelling>>> byInitial = Optional.empty();

  /**
   * @param forms all names of the lexicon
   */
  CountrySpellings(NameForms forms) {
    this.forms = forms;
  }

  private record Spelling(String folded, Reading reading) {}

  private Map<Character, List<Spelling>> byInitial() {
    Optional<Map<Character, List<Spelling>>> known = byInitial;
    if (known.isEmpty()) {
      known = Optional.of(read(forms));
      byInitial = known;
    }
    return known.get();
  }

  /** The names, adjectives and demonyms of countries that are one word. */
  private static Map<Character, List<Spelling>> read(NameForms forms) {
    Map<Character, List<Spelling>> byInitial = new HashMap<>();
    for (int form = 0; form < forms.size(); form++) {
      if (forms.owner(form).kind() == Actor.Kind.COUNTRY && isNationality(forms.use(form))) {
        List<String> parts = Parts.of(forms.text(form));
        if (parts.size() == 1 && parts.get(0).length() >= SHORTEST - 1) {
          Reading reading = new Reading(forms.owner(form).actor(), forms.use(form), List.of());
          byInitial
              .computeIfAbsent(parts.get(0).charAt(0), initial -> new ArrayList<>())
              .add(new Spelling(parts.get(0), reading));
        }
      }
    }
    return byInitial;
  }

  private static boolean isNationality(Reading.Use use) {
    return use == Reading.Use.NAME || use == Reading.Use.ADJECTIVE || use == Reading.Use.DEMONYM;
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
    for (Spelling spelling : byInitial().getOrDefault(folded.charAt(0), List.of())) {
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
