package org.dateline.mention;

/**
 * A place of the gazetteer.
 *
 * @param name its usual English name
 * @param latitude degrees north
 * @param longitude degrees east
 * @param country ISO 3166-1 alpha-3, or KOS; empty for seas and the like
 * @param admin1 name of the first-order region, or empty
 * @param geonamesId GeoNames id, 0 if it has none
 * @param population inhabitants, 0 if unknown
 * @param precision what the place is
 */
public record Place(
    String name,
    double latitude,
    double longitude,
    String country,
    String admin1,
    int geonamesId,
    long population,
    Precision precision) {}
