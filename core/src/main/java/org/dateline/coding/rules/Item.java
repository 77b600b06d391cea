package org.dateline.coding.rules;

import java.util.List;

/**
 * A word, or a word with others that must hang below it: "take to street".
 *
 * @param lemma lower-case lemma of the word itself
 * @param others lemmas that must stand below it, at most two steps down
 */
record Item(String lemma, List<String> others) {
  static Item of(String words) {
    List<String> all = List.of(words.trim().split("\\s+"));
    return new Item(all.get(0), all.subList(1, all.size()));
  }

  boolean matches(Graph graph, int at) {
    return graph.lemma(at).equals(lemma) && othersBelow(graph, at);
  }

  boolean othersBelow(Graph graph, int at) {
    for (String other : others) {
      if (!graph.hasBelow(at, other)) {
        return false;
      }
    }
    return true;
  }
}
