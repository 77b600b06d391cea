package org.dateline.parse.network;

/** A sentence as a network sees it. */
public interface Inputs {
  /** Number of words, at least one. */
  int size();

  /** The same number for all words that are described alike. */
  long type(int at);

  /** Row of a word in the learnt table, 0 for an unknown one. */
  int word(int at);

  /** Row of a word among the fixed vectors, -1 for none. */
  int vector(int at);

  /** Rows of the affixes and shapes of a word. */
  int[] affixes(int at);
}
