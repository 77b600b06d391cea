package org.dateline.mention.place;

import java.util.List;

/** How a name names a place. The order is that of {@code models/build/gazetteer.mjs}. */
enum Naming {
  MAIN,
  /** Another name, or the name in another language. */
  ALTERNATE,
  /** Adjective or name of the people: Ghanaian. */
  DEMONYM,
  /** Only in capitals: US. */
  ACRONYM;

  /** By the number that the gazetteer's file has for them. */
  static final List<Naming> CODES = List.of(values());
}
