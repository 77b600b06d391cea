package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.RuleException;
import org.dateline.document.Sentence;

/**
 * Words that show a PLOVER context, from lexicon/en/contexts.txt.
 *
 * <pre>
 *   line = CONTEXT ":" word { "," word }     a word of several lemmas in quotes
 * </pre>
 */
final class Contexts {
  private final Map<String, Set<String>> byWord;

  private Contexts(Map<String, Set<String>> byWord) {
    this.byWord = byWord;
  }

  /**
   * @throws RuleException if a line cannot be understood
   */
  static Contexts read(String name, String text) {
    Map<String, Set<String>> byWord = new HashMap<>();
    List<String> errors = new ArrayList<>();
    String context = "";
    int number = 0;
    for (String raw : text.split("\\R", -1)) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        context = line.substring(0, colon).strip();
        line = line.substring(colon + 1);
      }
      if (context.isEmpty()) {
        errors.add(name + ":" + number + ": expected CONTEXT: words, found " + line);
        continue;
      }
      for (String word : line.split(",", -1)) {
        String lemma = word.strip().replace("\"", "");
        if (!lemma.isEmpty()) {
          byWord.computeIfAbsent(lemma, k -> new TreeSet<>()).add(context);
        }
      }
    }
    if (!errors.isEmpty()) {
      throw new RuleException(errors);
    }
    byWord.replaceAll((word, contexts) -> Set.copyOf(contexts));
    return new Contexts(Map.copyOf(byWord));
  }

  /** Whether a word, alone or with the next, shows one of some contexts. */
  boolean shows(Graph graph, int at, Set<String> wanted) {
    String lemma = graph.lemma(at);
    return shows(lemma, wanted)
        || (at + 1 < graph.sentence().size() && shows(lemma + " " + graph.lemma(at + 1), wanted));
  }

  private boolean shows(String words, Set<String> wanted) {
    return byWord.getOrDefault(words, Set.of()).stream().anyMatch(wanted::contains);
  }

  /** The contexts that the words between two tokens (inclusive) show, in alphabetical order. */
  Set<String> of(Graph graph, int first, int last) {
    Set<String> contexts = new TreeSet<>();
    Sentence sentence = graph.sentence();
    for (int i = first; i <= last; i++) {
      contexts.addAll(byWord.getOrDefault(graph.lemma(i), Set.of()));
      if (i + 1 < sentence.size()) {
        contexts.addAll(byWord.getOrDefault(graph.lemma(i) + " " + graph.lemma(i + 1), Set.of()));
      }
    }
    return contexts;
  }
}
