package org.dateline.mention.reference;

import java.util.List;

/**
 * A noun phrase that a pronoun can stand for.
 *
 * @param sentence position in the article
 * @param heads the token that heads it; of a coordination the head of each conjunct, in order
 * @param first first token
 * @param last last token, inclusive
 * @param sort what it names
 * @param plural whether it means several
 * @param form how it is put
 * @param words folded parts of its name; of a common noun its lemma alone
 */
public record Nominal(
    int sentence,
    List<Integer> heads,
    int first,
    int last,
    Sort sort,
    boolean plural,
    Form form,
    List<String> words) {
  /** How a noun phrase is put. */
  public enum Form {
    /** A proper name. */
    NAME,
    /** A noun with "the", "this" or a possessor. */
    DEFINITE,
    /** Any other noun. */
    INDEFINITE,
    /** Two or more, joined by "and". */
    COORDINATION
  }

  public Nominal {
    heads = List.copyOf(heads);
    words = List.copyOf(words);
  }

  /** The token that heads it, or its first conjunct. */
  public int head() {
    return heads.get(0);
  }
}
