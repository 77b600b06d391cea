package org.dateline.mention.place;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.mention.Place;
import org.dateline.mention.Precision;

/** Puts a place that the gazetteer lacks where the nearest settlement of the text is. */
final class Nearby {
  private Nearby() {}

  /**
   * The surroundings of an unknown place.
   *
   * @param all toponyms in the order of the text
   * @param choice what a toponym means
   * @return a place of its own name without population and id at the coordinates of the settlement
   *     named within it, else nearest to it in the text; empty if the text names none
   */
  static Optional<Place> of(
      Toponym unknown,
      List<Toponym> all,
      Function<Toponym, Optional<Disambiguation.Choice>> choice) {
    Entry best = null;
    int least = Integer.MAX_VALUE;
    for (Toponym other : all) {
      Optional<Disambiguation.Choice> chosen = choice.apply(other);
      if (chosen.isEmpty() || !local(chosen.get().entry())) {
        continue;
      }
      int distance = distance(unknown, other);
      if (distance < least) {
        least = distance;
        best = chosen.get().entry();
      }
    }
    return Optional.ofNullable(best).map(entry -> at(unknown, entry.place()));
  }

  private static boolean local(Entry entry) {
    return entry.feature().settlement()
        || entry.feature() == Feature.REGION2
        || entry.feature() == Feature.POINT;
  }

  /** What follows counts a little further away than what went before. */
  private static int distance(Toponym unknown, Toponym other) {
    if (unknown.span().overlaps(other.span())) {
      return 0;
    }
    int apart =
        other.span().start() < unknown.span().start()
            ? unknown.span().start() - other.span().end()
            : 30 + other.span().start() - unknown.span().end();
    return unknown.sentence() == other.sentence() ? apart : apart + 200;
  }

  private static Place at(Toponym unknown, Place city) {
    return new Place(
        unknown.text(),
        city.latitude(),
        city.longitude(),
        city.country(),
        city.admin1(),
        0,
        0,
        Precision.CITY);
  }
}
