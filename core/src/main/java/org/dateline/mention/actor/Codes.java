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

  private Codes() {}

  private static Set<String> known() {
    Set<String> known = new HashSet<>(INTERNATIONAL);
    known.addAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    known.add("KOS");
    return Set.copyOf(known);
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
