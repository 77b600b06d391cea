package org.dateline.coding.rules;

import java.util.List;
import java.util.Set;

/**
 * Which words a step may lead to.
 *
 * @param negated whether the words named are those not wanted
 * @param lemmas single words
 * @param phrases words with others below them
 * @param classes bits of {@link WordClass}
 */
record Filter(boolean negated, Set<String> lemmas, List<Item> phrases, long classes) {
  boolean accepts(Graph graph, int at) {
    return negated != named(graph, at);
  }

  private boolean named(Graph graph, int at) {
    if ((graph.classes(at) & classes) != 0 || lemmas.contains(graph.lemma(at))) {
      return true;
    }
    for (Item phrase : phrases) {
      if (phrase.matches(graph, at)) {
        return true;
      }
    }
    return false;
  }
}
