package org.dateline.mention.place;

import java.util.List;
import java.util.function.Predicate;

/**
 * Chooses between a town and the region that is named after it: "Homs province" is the region,
 * "Homs" and "the city of Homs" the town.
 */
final class Units {
  /** A region this many times as populous as its namesake town is meant by the bare name. */
  private static final double OUTGROWN = 10;

  private final PlaceWords words;

  Units(PlaceWords words) {
    this.words = words;
  }

  /**
   * The entries that the words around leave.
   *
   * @param unit word before "of", if the word before the name is "of"; else empty
   * @param after word after the name
   */
  List<Entry> narrow(List<Entry> entries, String unit, String after) {
    if (words.in("region-unit", after) || words.in("region-unit", unit)) {
      return keep(
          keep(entries, e -> e.feature() == Feature.REGION1 || e.feature() == Feature.REGION2),
          e -> e.naming() != Naming.ALTERNATE);
    }
    if (words.in("district-unit", after) || words.in("district-unit", unit)) {
      List<Entry> districts = keep(entries, e -> e.feature() == Feature.REGION2);
      return keep(districts, e -> e.feature() == Feature.REGION2 || e.feature() == Feature.REGION1);
    }
    boolean country = entries.stream().anyMatch(e -> e.feature() == Feature.COUNTRY);
    if (!country && (words.in("town-unit", after) || words.in("town-unit", unit))) {
      return keep(entries, e -> e.feature() != Feature.REGION1 && e.feature() != Feature.REGION2);
    }
    return keep(entries, e -> e.feature() != Feature.REGION1 || !outshone(e, entries));
  }

  private static boolean outshone(Entry region, List<Entry> entries) {
    return entries.stream()
        .anyMatch(
            e ->
                e.feature().settlement()
                    && (e.naming() == Naming.MAIN || e.feature() != Feature.CITY)
                    && e.region1() == region.index()
                    && e.place().population() * OUTGROWN >= region.place().population());
  }

  private static List<Entry> keep(List<Entry> entries, Predicate<Entry> wanted) {
    List<Entry> kept = entries.stream().filter(wanted).toList();
    return kept.isEmpty() ? entries : kept;
  }
}
