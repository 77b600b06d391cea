package org.dateline.mention.place;

import org.dateline.mention.Place;

/**
 * A place under one of its names.
 *
 * @param index position in the gazetteer
 * @param place what others see of it
 * @param feature what it is
 * @param naming how the name names it
 * @param region1 position of its first-order region in the gazetteer, -1 if none
 * @param region2 position of its second-order region in the gazetteer, -1 if none
 * @param names how many names it has in all languages, at most 255: a measure of its fame
 */
record Entry(
    int index, Place place, Feature feature, Naming naming, int region1, int region2, int names) {
  /** Distance in km between two places on a sphere. */
  double distance(Entry other) {
    return distance(place, other.place);
  }

  static double distance(Place a, Place b) {
    double lat1 = Math.toRadians(a.latitude());
    double lat2 = Math.toRadians(b.latitude());
    double half = Math.toRadians(b.longitude() - a.longitude()) / 2;
    double h =
        Math.pow(Math.sin((lat2 - lat1) / 2), 2)
            + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(half), 2);
    return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, h)));
  }
}
