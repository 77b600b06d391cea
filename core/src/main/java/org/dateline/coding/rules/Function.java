package org.dateline.coding.rules;

import java.util.List;

/**
 * A named way from a word to its dependents.
 *
 * @param name as in functions.txt
 * @param active relations of a verb in the active voice, in order of preference
 * @param passive relations of a verb in the passive voice
 * @param noun relations of any other word
 */
record Function(String name, List<Relation> active, List<Relation> passive, List<Relation> noun) {

  boolean is(String other) {
    return name.equals(other);
  }

  List<Relation> relations(boolean verb, boolean passiveVoice) {
    return !verb ? noun : passiveVoice ? passive : active;
  }

  /**
   * One relation of a function.
   *
   * @param names relations with their subtypes, any of which will do
   * @param marker lemma of the case marker or subordinator that the dependent must have; empty for
   *     any
   * @param classes bits of the classes that it must be one of; 0 for any
   */
  record Relation(List<String> names, String marker, long classes) {
    boolean holds(Graph graph, int child) {
      return names.contains(graph.sentence().token(child).relation())
          && (marker.isEmpty() || graph.hasMarker(child, marker))
          && (classes == 0 || (graph.classes(child) & classes) != 0);
    }
  }
}
