package org.dateline.coding.rules;

import java.util.Set;

/**
 * Closed classes of words that steer how arguments are found.
 *
 * @param partitives nouns that only measure what follows "of"
 * @param lightVerbs verbs that carry a noun: hold, stage, launch
 * @param subjectControlVerbs verbs whose subject, not object, does what the infinitive says:
 *     promise
 * @param asking verbs and nouns that ask somebody, named with a preposition, to do something: "call
 *     on", "pressure on"
 */
public record Vocabulary(
    Set<String> partitives,
    Set<String> lightVerbs,
    Set<String> subjectControlVerbs,
    Set<String> asking) {
  public Vocabulary {
    partitives = Set.copyOf(partitives);
    lightVerbs = Set.copyOf(lightVerbs);
    subjectControlVerbs = Set.copyOf(subjectControlVerbs);
    asking = Set.copyOf(asking);
  }

  boolean partitive(String lemma) {
    return partitives.contains(lemma);
  }

  boolean light(String lemma) {
    return lightVerbs.contains(lemma);
  }

  boolean subjectControl(String lemma) {
    return subjectControlVerbs.contains(lemma);
  }

  boolean asks(String lemma) {
    return asking.contains(lemma);
  }
}
