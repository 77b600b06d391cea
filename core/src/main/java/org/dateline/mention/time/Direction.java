package org.dateline.mention.time;

/** Which of the recurring days, months or years is meant. */
enum Direction {
  /** Nothing is said; the verb decides. */
  NONE,
  /** "last Friday", "last month": counted from publication. */
  LAST,
  /** "this week", "the current year". */
  THIS,
  /** "next Friday", "the coming week": counted from publication. */
  NEXT,
  /** "the previous Friday", "the day before": counted from the running date of the passage. */
  PREVIOUS,
  /** "the following year", "the next day": counted from the running date of the passage. */
  FOLLOWING,
  /** "that day", "the same month": the running date itself. */
  SAME
}
