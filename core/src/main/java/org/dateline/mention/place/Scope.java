package org.dateline.mention.place;

/** Which place lies in which. */
final class Scope {
  private Scope() {}

  /** Whether a place lies in a region or country, other than itself. */
  static boolean within(Entry place, Entry region) {
    if (place.index() == region.index() || region.naming() == Naming.DEMONYM) {
      return false;
    }
    return switch (region.feature()) {
      case COUNTRY ->
          place.place().country().equals(region.place().country())
              && place.feature() != Feature.COUNTRY;
      case REGION1 -> place.region1() == region.index() && place.feature() != Feature.REGION1;
      case REGION2 -> place.region2() == region.index() && place.feature().settlement();
      case CITY, SEAT, CAPITAL -> place.feature() == Feature.SECTION && place.distance(region) < 40;
      case REGION, ISLAND -> place.feature().settlement() && place.distance(region) < 300;
      case SECTION, WATER, CONTINENT, LANDFORM, POINT -> false;
    };
  }
}
