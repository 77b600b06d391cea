package org.dateline.mention.place;

/**
 * How likely a place is meant when nothing is known but its name: about the decimal logarithm of
 * its inhabitants.
 */
final class Prominence {
  private Prominence() {}

  static double of(Entry entry) {
    double population = entry.place().population();
    double size =
        switch (entry.feature()) {
          case COUNTRY -> Math.log10(population + 1e6) + 1.5;
          case REGION1 -> Math.log10(population + 1e5) + 0.3;
          case REGION2 -> Math.log10(population + 100) - 0.7;
          case CAPITAL -> Math.log10(population + 100) + 1;
          case SEAT -> Math.log10(population + 100) + 0.3;
          case CITY -> Math.log10(population + 100);
          case SECTION -> Math.log10(population + 100) - 0.7;
          case CONTINENT -> 9;
          case WATER, REGION, LANDFORM, ISLAND, POINT -> 6.5;
        };
    return entry.naming() == Naming.ALTERNATE ? size - 1.5 : size;
  }

  /** Whether its name alone brings it to mind. */
  static boolean famous(Entry entry) {
    return entry.naming() != Naming.ALTERNATE
        && switch (entry.feature()) {
          case COUNTRY, REGION1, CAPITAL, CONTINENT, WATER, REGION, LANDFORM, ISLAND, POINT -> true;
          case CITY, SEAT -> entry.place().population() >= 300_000;
          case REGION2, SECTION -> false;
        };
  }
}
