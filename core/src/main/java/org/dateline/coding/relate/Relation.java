package org.dateline.coding.relate;

import java.util.List;
import org.dateline.coding.EventType;

/**
 * What stands between two parties.
 *
 * @param type one of PLOVER's sixteen
 * @param reasons features that speak for the type, the strongest first
 */
public record Relation(EventType type, List<Reason> reasons) {
  public Relation {
    reasons = List.copyOf(reasons);
  }

  /**
   * A feature that speaks for the type.
   *
   * @param feature as it stands in the weights' file
   * @param weight how much it says, times how much it counts here
   */
  public record Reason(String feature, double weight) {}
}
