package org.dateline.document;

/**
 * A name in a sentence, without article, title and possessive ending. Names do not overlap; of
 * nested ones the longest counts.
 *
 * @param type what it names
 * @param first its first token
 * @param last its last token
 */
public record Name(NameType type, int first, int last) {
  public Name {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("a name from token " + first + " to " + last);
    }
  }

  /** Whether a token is part of it. */
  public boolean covers(int token) {
    return first <= token && token <= last;
  }
}
