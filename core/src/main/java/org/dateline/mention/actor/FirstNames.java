package org.dateline.mention.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Common first names and titles with the gender they show, of lexicon/en/firstnames.txt. */
final class FirstNames {
  private final Map<String, Gender> genders;

  private FirstNames(Map<String, Gender> genders) {
    this.genders = genders;
  }

  /** Reads lines "female: ..." and "male: ...". A name of both has unknown gender. */
  static FirstNames read(String file, String text, List<String> problems) {
    Map<String, Gender> genders = new HashMap<>();
    for (WordLists.Line line : WordLists.read(file, text, problems)) {
      Gender gender =
          switch (line.label()) {
            case "female" -> Gender.FEMALE;
            case "male" -> Gender.MALE;
            default -> Gender.UNKNOWN;
          };
      if (gender == Gender.UNKNOWN) {
        problems.add(line.place() + ": expected female or male, found " + line.label());
      }
      for (String name : line.words()) {
        genders.merge(
            Parts.fold(name), gender, (known, now) -> known == now ? known : Gender.UNKNOWN);
      }
    }
    return new FirstNames(genders);
  }

  boolean contains(String word) {
    return genders.containsKey(Parts.fold(word));
  }

  Gender gender(String word) {
    return genders.getOrDefault(Parts.fold(word), Gender.UNKNOWN);
  }
}
