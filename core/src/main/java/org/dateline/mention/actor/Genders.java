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
          "grandmother",
          "granddaughter",
          "grandma",
          "granny",
          "mum",
          "mom",
          "mummy",
          "stepmother",
          "stepdaughter",
          "mother-in-law",
          "daughter-in-law",
          "sister-in-law",
          "half-sister",
          "aunt",
          "niece",
          "bride",
          "fiancee",
          "girlfriend",
          "mistress",
          "heiress",
          "goddess",
          "empress",
          "duchess",
          "countess",
          "heroine",
          "hostess",
          "waitress",
          "stewardess",
          "schoolgirl",
          "servicewoman",
          "servicewomen",
          "saleswoman",
          "sportswoman",
          "noblewoman",
          "councilwoman",
          "assemblywoman",
          "alderwoman",
          "stateswoman",
          "gentlewoman",
          "midwife",
          "ballerina",
          "female",
          "women",
          "girls",
          "mothers",
          "wives",
          "daughters",
          "sisters",
          "nuns",
          "widows",
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
          "grandfather",
          "grandson",
          "grandpa",
          "dad",
          "daddy",
          "stepfather",
          "stepson",
          "father-in-law",
          "son-in-law",
          "brother-in-law",
          "half-brother",
          "uncle",
          "nephew",
          "bridegroom",
          "fiance",
          "boyfriend",
          "widower",
          "emperor",
          "duke",
          "earl",
          "baron",
          "archbishop",
          "cardinal",
          "rabbi",
          "gentleman",
          "guy",
          "lad",
          "schoolboy",
          "serviceman",
          "salesman",
          "sportsman",
          "nobleman",
          "councilman",
          "assemblyman",
          "statesman",
          "fisherman",
          "fireman",
          "cameraman",
          "strongman",
          "male",
          "men",
          "boys",
          "fathers",
          "husbands",
          "sons",
          "brothers",
          "monk");

  private Genders() {}

  /**
   * The gender that the words of a phrase or the first name show.
   *
   * @param name whole name, or empty
   */
  static Gender of(String name, Sentence sentence, int head, FirstNames firstNames) {
    for (int i = NounPhrase.at(sentence, head).first(); i <= head; i++) {
      if (isOwner(sentence, i, head)) {
        continue;
      }
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

  /** "The king's daughter" is no man. */
  private static boolean isOwner(Sentence sentence, int token, int head) {
    for (int i = token; i >= 0 && i != head; i = sentence.token(i).head()) {
      if (sentence.token(i).is("nmod:poss")) {
        return true;
      }
    }
    return false;
  }
}
