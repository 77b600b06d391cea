package org.dateline.coding.rules;

import java.util.Arrays;
import java.util.Optional;

/** Classes of words that a filter can ask for, named in capitals. */
public enum WordClass {
  /** Resolves to a country, organisation, person or role. */
  ACTOR,
  COUNTRY,
  PERSON,
  ORG,
  /** A person, a role, or people in number. */
  HUMAN,
  /** Armed forces, police, rebels, gunmen. */
  ARMED,
  PLACE,
  MONEY,
  NUMBER,
  TIME,
  COP,
  GOV,
  JUD,
  LEG,
  MIL,
  PRM,
  PTY,
  REB,
  SPY,
  UAF,
  AGR,
  BUS,
  CRM,
  CVL,
  EDU,
  ELI,
  JRN,
  LAB,
  MED,
  REF,
  OPP,
  REL,
  SOC,
  PRE,
  UNO,
  EUR,
  IGO,
  NGO,
  ISM,
  IMG,
  MNC,
  WST;

  /** The class as one bit; the order of the constants is never stored. */
  @SuppressWarnings("EnumOrdinal")
  public long bit() {
    return 1L << ordinal();
  }

  /** The class of that name, if there is one. */
  public static Optional<WordClass> named(String name) {
    return Arrays.stream(values()).filter(c -> c.name().equals(name)).findFirst();
  }
}
