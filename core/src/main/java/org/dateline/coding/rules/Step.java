package org.dateline.coding.rules;

import java.util.Arrays;
import java.util.Optional;

/**
 * One step of a path.
 *
 * @param direction down to a dependent, up to a head, or staying
 * @param function the function; empty for a preposition and for staying
 * @param preposition its lemma, empty for a function
 * @param deep whether the preposition may hang anywhere under the word's objects
 * @param filter which words it may lead to
 */
record Step(
    Direction direction,
    Optional<Function> function,
    String preposition,
    boolean deep,
    Optional<Filter> filter) {
  /** Where a step goes. */
  enum Direction {
    DOWN,
    UP,
    STAY,
    /** To the light verb that governs a noun. */
    LIGHT
  }

  int[] from(Graph graph, int at) {
    int[] found =
        switch (direction) {
          case STAY -> new int[] {at};
          case LIGHT -> graph.lightVerb(at);
          case DOWN -> down(graph, at);
          case UP -> up(graph, at);
        };
    return filter.isEmpty() ? found : filtered(graph, found, filter.get());
  }

  private int[] down(Graph graph, int at) {
    return function.isPresent()
        ? graph.follow(function.get(), at)
        : graph.prepositional(preposition, at, deep);
  }

  private int[] up(Graph graph, int at) {
    int word = graph.firstConjunct(at);
    int head = graph.sentence().token(graph.phraseHead(word)).head();
    if (head < 0) {
      return new int[0];
    }
    boolean leads = Arrays.stream(down(graph, head)).anyMatch(w -> w == at || w == word);
    return leads ? new int[] {head} : new int[0];
  }

  private static int[] filtered(Graph graph, int[] words, Filter filter) {
    return Arrays.stream(words).filter(w -> filter.accepts(graph, w)).toArray();
  }
}
