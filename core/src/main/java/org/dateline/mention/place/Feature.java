package org.dateline.mention.place;

import java.util.List;
import org.dateline.mention.Precision;

/** What a place of the gazetteer is. The order is that of {@code models/build/gazetteer.mjs}. */
enum Feature {
  COUNTRY(Precision.COUNTRY),
  /** First-order region: state, province, oblast, governorate. */
  REGION1(Precision.REGION),
  /** Second-order region: county, district. */
  REGION2(Precision.REGION),
  CITY(Precision.CITY),
  /** Seat of a first-order region. */
  SEAT(Precision.CITY),
  /** Capital of a country. */
  CAPITAL(Precision.CITY),
  /** Part of a city. */
  SECTION(Precision.CITY),
  WATER(Precision.REGION),
  /** Part of the world or of a country that is no unit of its administration. */
  REGION(Precision.REGION),
  CONTINENT(Precision.REGION),
  LANDFORM(Precision.REGION),
  ISLAND(Precision.REGION),
  /** Building, square, camp. */
  POINT(Precision.POINT);

  /** By the number that the gazetteer's file has for them. */
  static final List<Feature> CODES = List.of(values());

  private final Precision precision;

  Feature(Precision precision) {
    this.precision = precision;
  }

  Precision precision() {
    return precision;
  }

  boolean settlement() {
    return this == CITY || this == SEAT || this == CAPITAL || this == SECTION;
  }
}
