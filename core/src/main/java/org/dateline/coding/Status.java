package org.dateline.coding;

import java.util.Locale;

/** What became of an event, after PLOVER's auxiliary states. */
public enum Status {
  /** It took place. */
  OCCURRED,
  /** It is planned, promised or expected. */
  FUTURE,
  /** It is wished for, feared, asked for or supposed. */
  HYPOTHETICAL,
  /** It did not take place. */
  NEGATED,
  /** Background: it took place years before the article. */
  HISTORICAL;

  /** Lower-case name, as printed. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the article asserts it as a fact or a plan, so that it counts. */
  public boolean asserted() {
    return this != HYPOTHETICAL && this != NEGATED;
  }
}
