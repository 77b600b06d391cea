package org.dateline.mention.actor;

import java.util.List;
import java.util.Set;
import org.dateline.document.Sentence;

/** Tells the gender of a person from titles, role nouns and first names. */
final class Genders {
  private static final Set<String> WOMEN =
      Set.of(
          "woman",
          "girl",
          "mother",
          "wife",
          "daughter",
          "sister",
          "queen",
          "princess",
          "widow",
          "spokeswoman",
          "chairwoman",
          "businesswoman",
          "congresswoman",
          "policewoman",
          "actress",
          "first lady",
          "nun",
          "mrs",
          "ms",
          "miss",
          "lady",
          "baroness",
          "dame",
          "madam",
          "madame");
  private static final Set<String> MEN =
      Set.of(
          "man",
          "boy",
          "father",
          "husband",
          "son",
          "brother",
          "king",
          "prince",
          "sheikh",
          "sheik",
          "businessman",
          "congressman",
          "policeman",
          "bishop",
          "pope",
          "mr",
          "sir",
          "lord",
          "mullah",
          "ayatollah",
          "imam",
          "priest",
          "gunman",
          "monk");

  private Genders() {}

  /**
   * The gender that the words of a phrase or the first name show.
   *
   * @param name whole name, or empty
   */
  static Gender of(String name, Sentence sentence, int head, FirstNames firstNames) {
    for (int i = NounPhrase.at(sentence, head).first(); i <= head; i++) {
      String word = Parts.fold(sentence.token(i).form().replace(".", ""));
      if (WOMEN.contains(word)) {
        return Gender.FEMALE;
      }
      if (MEN.contains(word)) {
        return Gender.MALE;
      }
    }
    List<String> parts = Parts.of(name);
    return parts.isEmpty() ? Gender.UNKNOWN : firstNames.gender(parts.get(0));
  }
}
