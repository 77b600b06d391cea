package org.dateline.mention.place;

/**
 * How likely a place is meant when nothing is known but its name: about the decimal logarithm of
 * its inhabitants.
 */
final class Prominence {
  private static final double FAME = 0.4;

  private static final int BIG = 300_000;

  private Prominence() {}

  static double of(Entry entry) {
    double population = entry.place().population();
    double fame = FAME * Math.log10(1 + entry.names());
    double size =
        switch (entry.feature()) {
          case COUNTRY -> Math.log10(population + 1e6) + 1.5;
          case REGION1 -> Math.log10(population + 1e5) + 0.3;
          case REGION2 -> Math.log10(population + 100) - 0.7;
          case CAPITAL -> Math.log10(population + 100) + 1.5 + fame;
          case SEAT -> Math.log10(population + 100) + 0.3 + fame;
          case CITY -> Math.log10(population + 100) + fame;
          case SECTION -> Math.log10(population + 100) - 0.7 + fame;
          case CONTINENT -> 9;
          case WATER, REGION, LANDFORM, ISLAND, POINT -> 7;
        };
    return entry.naming() == Naming.ALTERNATE ? size - disguise(entry) : size;
  }

  /**
   * How much less another name says than the main one; next to nothing brings a village to mind.
   */
  private static double disguise(Entry entry) {
    return entry.feature() == Feature.REGION2 || entry.place().population() < BIG ? 2.5 : 1.5;
  }

  /** Whether its name alone brings it to mind. */
  static boolean famous(Entry entry) {
    return entry.naming() != Naming.ALTERNATE
        && switch (entry.feature()) {
          case COUNTRY, REGION1, CAPITAL, CONTINENT, WATER, REGION, LANDFORM, ISLAND, POINT -> true;
          case CITY, SEAT -> entry.place().population() >= BIG;
          case REGION2, SECTION -> false;
        };
  }
}
