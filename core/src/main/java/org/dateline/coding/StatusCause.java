package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.coding.rules.Graph;

/**
 * Finds the words that decide what became of an event, by making the words of its sentence
 * unreadable one after the other and reading the status again.
 */
final class StatusCause {
  private StatusCause() {}

  /**
   * The words without any one of which the status would be another, in the order of the sentence;
   * none if it is that of a plain statement, or rests on several words at once.
   */
  static List<String> words(StatusReader reader, Graph graph, int trigger) {
    Optional<Status> status = reader.read(graph, trigger);
    List<String> words = new ArrayList<>();
    for (int at = 0; at < graph.sentence().size(); at++) {
      if (at != trigger && !reader.read(graph.without(at), trigger).equals(status)) {
        words.add(graph.sentence().token(at).form());
      }
    }
    return words;
  }
}
