package org.dateline.mention.place;

import java.util.Optional;
import org.dateline.mention.Place;
import org.dateline.mention.Precision;

/** Puts a place that the gazetteer lacks where the nearest settlement of the text is. */
final class Nearby {
  private Nearby() {}

  /**
   * The surroundings of an unknown place.
   *
   * @param reach greatest distance in the text, in characters
   * @return a place of its own name without population and id at the coordinates of the settlement
   *     named within it, else nearest to it in the text; empty if the text names none
   */
  static Optional<Place> of(Toponym unknown, Reading reading, int reach) {
    Optional<Entry> best = Optional.empty();
    int least = reach;
    for (Toponym other : reading.toponyms()) {
      Optional<Disambiguation.Choice> chosen = reading.choice(other);
      if (chosen.isEmpty() || !local(chosen.get().entry())) {
        continue;
      }
      int distance = distance(unknown, other);
      if (distance < least) {
        least = distance;
        best = chosen.map(Disambiguation.Choice::entry);
      }
    }
    return best.map(entry -> at(unknown, entry.place()));
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
