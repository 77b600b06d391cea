package org.dateline.mention.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The codes that an affiliation may have.
 *
 * @see "PLOVER, actor and sector codes; ISO 3166-1 alpha-3"
 */
final class Codes {
  /** What stands in a country's place for international actors. */
  private static final Set<String> INTERNATIONAL =
      Set.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC", "WST");

  private static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");

  private static final Set<String> KNOWN = known();

  /** The same by their letters, for the reader of the lexicon, which asks thousands of times. */
  private static final boolean[] KNOWN_LETTERS = letters(KNOWN);

  private static final boolean[] SECTOR_LETTERS = letters(SECTORS);

  private Codes() {}

  private static Set<String> known() {
    Set<String> known = new HashSet<>(INTERNATIONAL);
    known.addAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    known.add("KOS");
    return known;
  }

  private static boolean[] letters(Set<String> codes) {
    boolean[] letters = new boolean[26 * 26 * 26];
    for (String code : codes) {
      letters[index(code, 0)] = true;
    }
    return letters;
  }

  /** Three capitals as a number; -1 for anything else. */
  private static int index(String text, int at) {
    int index = 0;
    for (int i = at; i < at + 3; i++) {
      int letter = text.charAt(i) - 'A';
      if (letter < 0 || letter > 25) {
        return -1;
      }
      index = index * 26 + letter;
    }
    return index;
  }

  /** Whether a code stands in a text at a place that at least three letters follow. */
  static boolean isCode(String text, int at) {
    int index = index(text, at);
    return index >= 0 && KNOWN_LETTERS[index];
  }

  /** Whether a sector stands in a text at a place that at least three letters follow. */
  static boolean isSector(String text, int at) {
    int index = index(text, at);
    return index >= 0 && SECTOR_LETTERS[index];
  }

  /** Whether an actor can have this code. */
  static boolean isCode(String code) {
    return KNOWN.contains(code);
  }

  /** Whether the code is that of a country. */
  static boolean isCountry(String code) {
    return KNOWN.contains(code) && !INTERNATIONAL.contains(code);
  }

  static boolean isSector(String sector) {
    return SECTORS.contains(sector);
  }
}
