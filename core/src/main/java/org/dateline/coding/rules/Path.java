package org.dateline.coding.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way through the dependency graph.
 *
 * <pre>
 *   path        = alternative { "|" alternative }
 *   alternative = branch { "&amp;" branch }
 *   branch      = [ NAME "/" ] step { "/" step }
 * </pre>
 *
 * @param alternatives the first that leads somewhere is taken
 * @param text as written, for messages
 */
record Path(List<Alternative> alternatives, String text) {
  private static final int[] NOWHERE = new int[0];

  /** The words that the path leads to from {@code trigger}, in the order of the sentence. */
  int[] from(Graph graph, int trigger, Map<String, int[]> bound) {
    for (Alternative alternative : alternatives) {
      int[] found = alternative.from(graph, trigger, bound);
      if (found.length > 0) {
        return found;
      }
    }
    return NOWHERE;
  }

  /** How many words the path narrows down by naming them; the more, the more specific. */
  int filters() {
    return alternatives.stream()
        .flatMap(a -> a.branches().stream())
        .mapToInt(b -> (int) b.steps().stream().filter(s -> s.filter().isPresent()).count())
        .min()
        .orElse(0);
  }

  /** Branches that are all followed. */
  record Alternative(List<Branch> branches) {
    int[] from(Graph graph, int trigger, Map<String, int[]> bound) {
      int[] all = NOWHERE;
      for (Branch branch : branches) {
        all = union(all, branch.from(graph, trigger, bound));
      }
      return all;
    }
  }

  /**
   * Steps in a row.
   *
   * @param start name of the role or let that it starts from; the trigger if empty
   */
  record Branch(Optional<String> start, List<Step> steps) {
    int[] from(Graph graph, int trigger, Map<String, int[]> bound) {
      int[] at = start.isEmpty() ? new int[] {trigger} : bound.getOrDefault(start.get(), NOWHERE);
      for (Step step : steps) {
        int[] next = NOWHERE;
        for (int word : at) {
          next = union(next, step.from(graph, word));
        }
        at = next;
      }
      return at;
    }
  }

  static int[] union(int[] a, int[] b) {
    if (a.length == 0) {
      return b;
    }
    if (b.length == 0) {
      return a;
    }
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return Arrays.stream(both).sorted().distinct().toArray();
  }
}
