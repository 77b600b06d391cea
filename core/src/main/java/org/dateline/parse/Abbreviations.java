package org.dateline.parse;

import java.util.Set;

/** Words that keep their full stop. */
final class Abbreviations {
  /** A name follows; a sentence never ends here. */
  private static final Set<String> TITLES =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Cpl", "Cmdr",
          "Adm", "Brig", "Rev", "Hon", "Gov", "Sen", "Rep", "Sens", "Reps", "Pres", "Amb", "Atty",
          "Supt", "Insp", "Det", "Msgr", "Fr", "St", "Ste", "Mt", "Ft", "Mme", "Mlle", "Messrs",
          "Lieut", "Asst", "Dept", "vs");

  /** Only before a number. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of("No", "no", "Nos", "nos", "pp", "p", "Art", "Sec", "vol", "Vol", "ca", "c", "Fig");

  private static final Set<String> OTHERS =
      Set.of(
          "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "Inc", "Corp",
          "Co", "Cos", "Ltd", "Bros", "Jr", "Sr", "Esq", "etc", "al", "approx", "dept", "est", "Ph",
          "Bhd", "Pty", "Tues", "Thurs", "Ariz", "Calif", "Colo", "Conn", "Fla", "Mich", "Minn",
          "Wis", "Tenn", "Va", "Md", "Okla", "Ala", "Ga", "Ave", "Blvd", "Rd", "Assn", "Univ",
          "Intl", "Natl", "Govt", "min", "max", "incl");

  private Abbreviations() {}

  /**
   * Whether a word keeps its stop.
   *
   * @param word without the stop, which may hold inner ones: "U.S"
   * @param next the first visible character after the stop, a line feed if there is none
   */
  static boolean abbreviation(String word, char next) {
    if (TITLES.contains(word)) {
      return next != '\n';
    }
    if (BEFORE_NUMBER.contains(word)) {
      return Character.isDigit(next);
    }
    return OTHERS.contains(word) || acronym(word);
  }

  /** Whether a token such as "Gen." is followed by a name. */
  static boolean title(String token) {
    return token.endsWith(".") && TITLES.contains(token.substring(0, token.length() - 1));
  }

  /** Letters with stops between them: "U.S", "a.m", "Ph.D". */
  private static boolean acronym(String word) {
    int stops = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        stops++;
        run = 0;
      } else if (!Character.isLetter(c) || ++run > 2) {
        return false;
      }
    }
    return stops > 0;
  }
}
