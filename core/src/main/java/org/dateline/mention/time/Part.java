package org.dateline.mention.time;

/** Which part of a day, month or year is meant. */
enum Part {
  EARLY,
  MIDDLE,
  LATE
}
