package org.dateline.mention.place;

/** How a name names a place. The order is that of {@code models/build/gazetteer.mjs}. */
enum Naming {
  MAIN,
  /** Another name, or the name in another language. */
  ALTERNATE,
  /** Adjective or name of the people: Ghanaian. */
  DEMONYM,
  /** Only in capitals: US. */
  ACRONYM
}
