package org.dateline.mention;

/** What sort of actor a noun phrase names. */
public enum ActorKind {
  /** A state, or its capital or seat of power standing for it. */
  COUNTRY,
  /** One named person. */
  PERSON,
  /** Parties, armed groups, firms, international bodies. */
  ORGANISATION,
  /** Office or role without a name: "the prime minister", "a Kremlin spokesman". */
  ROLE,
  /** People in number: "protesters", "residents". */
  COLLECTIVE,
  /** Anything else that a noun phrase can name. */
  OTHER
}
