package org.dateline.coding.rules;

/**
 * A file of rules or functions.
 *
 * @param name file name, as messages give it: accuse.txt
 * @param text its content
 */
public record RuleFile(String name, String text) {
  /** Name without its ending: accuse. */
  String stem() {
    int dot = name.lastIndexOf('.');
    String base = dot < 0 ? name : name.substring(0, dot);
    return base.substring(base.lastIndexOf('/') + 1);
  }
}
