package org.dateline.coding.rules;

import java.util.Map;
import java.util.Set;

/**
 * The functions of functions.txt. Four of them the matcher extends by control, conjunction and
 * light verbs, so they must exist: agent, patient, subject, object.
 */
public final class Functions {
  static final Set<String> REQUIRED = Set.of("agent", "patient", "subject", "object");

  private final Map<String, Function> byName;
  private final Function agent;
  private final Function patient;

  /**
   * @throws IllegalArgumentException if one of the required functions is missing
   */
  Functions(Map<String, Function> byName) {
    this.byName = Map.copyOf(byName);
    this.agent = require("agent");
    this.patient = require("patient");
    require("subject");
    require("object");
  }

  private Function require(String name) {
    Function function = byName.get(name);
    if (function == null) {
      throw new IllegalArgumentException("no function " + name);
    }
    return function;
  }

  Map<String, Function> byName() {
    return byName;
  }

  /** Whether the voice of a verb matters to a function. */
  boolean voiced(Function function) {
    return !function.active().equals(function.passive());
  }

  public Function agent() {
    return agent;
  }

  public Function patient() {
    return patient;
  }
}
