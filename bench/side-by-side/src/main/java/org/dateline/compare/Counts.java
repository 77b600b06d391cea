package org.dateline.compare;

/**
 * What a system found.
 *
 * @param tokens by its own way of splitting words
 * @param heads tokens that are in a tree
 */
record Counts(long sentences, long tokens, long heads) {
  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(sentences + other.sentences, tokens + other.tokens, heads + other.heads);
  }
}
