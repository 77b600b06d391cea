package org.dateline.coding.rules;

import java.util.Map;

/**
 * A rule that fits a word.
 *
 * @param rule which
 * @param trigger the word's index
 * @param specificity of the rule and the trigger phrase together
 * @param roles for each let and role the words it is bound to
 */
public record Match(Rule rule, int trigger, int specificity, Map<String, int[]> roles) {
  private static final int[] NONE = new int[0];

  /** Words bound to a role; empty if there are none. */
  public int[] words(String role) {
    return roles.getOrDefault(role, NONE);
  }
}
