package org.dateline.mention;

/** How exactly a place is known. */
public enum Precision {
  POINT,
  CITY,
  REGION,
  COUNTRY
}
