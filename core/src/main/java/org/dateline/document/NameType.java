package org.dateline.document;

/** What a name is the name of. */
public enum NameType {
  PERSON,
  /** Bodies, companies, parties, armed groups, media, teams. */
  ORGANISATION,
  /** Countries, also when they act; regions, cities, waters, buildings. */
  PLACE,
  /** Peoples, religions, languages, events, laws, works, products. */
  OTHER
}
