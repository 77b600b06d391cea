package org.dateline.mention.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.mention.Place;
import org.dateline.mention.Precision;

/**
 * The parts of countries and regions by points of the compass: where "eastern Ghana" is. Taken from
 * the middle points of the regions within: those in the outer third on that side.
 */
final class Directions {
  private static final double PART = 1 / 3.0;

  private final Map<Integer, List<double[]>> inner = new HashMap<>();

  Directions(Gazetteer gazetteer) {
    Map<String, Integer> countries = new HashMap<>();
    for (Entry entry : gazetteer.regions()) {
      double[] point = {entry.place().latitude(), entry.place().longitude()};
      switch (entry.feature()) {
        case COUNTRY -> countries.put(entry.place().country(), entry.index());
        case REGION1 -> add(countries.getOrDefault(entry.place().country(), -1), point);
        default -> add(entry.region1(), point);
      }
    }
  }

  private void add(int region, double[] point) {
    inner.computeIfAbsent(region, key -> new ArrayList<>()).add(point);
  }

  /**
   * The part of a country or region on one side.
   *
   * @param word "northern", "southeast"
   * @param text words for the part, its name
   * @return empty if the word is no direction, or nothing is known of the inside
   */
  Optional<Place> part(Entry whole, String word, String text) {
    List<double[]> points = new ArrayList<>(inner.getOrDefault(whole.index(), List.of()));
    String lower = word.toLowerCase(Locale.ROOT).replace("-", "");
    int north = lower.startsWith("north") ? 1 : lower.startsWith("south") ? -1 : 0;
    int east = lower.contains("east") ? 1 : lower.contains("west") ? -1 : 0;
    if (points.size() < 3 || (north == 0 && east == 0)) {
      return Optional.empty();
    }
    points.sort(Comparator.comparingDouble(p -> -(north * p[0] + east * p[1])));
    List<double[]> part = points.subList(0, (int) Math.ceil(points.size() * PART));
    Place place = whole.place();
    return Optional.of(
        new Place(
            text,
            part.stream().mapToDouble(p -> p[0]).average().orElse(place.latitude()),
            part.stream().mapToDouble(p -> p[1]).average().orElse(place.longitude()),
            place.country(),
            place.admin1(),
            place.geonamesId(),
            0,
            Precision.REGION));
  }
}
