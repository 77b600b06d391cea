package org.dateline.document;

/**
 * One syntactic word.
 *
 * @param index position in the sentence, from 0
 * @param form as cleaned
 * @param lemma lower case unless a proper noun
 * @param upos universal part of speech
 * @param xpos Penn Treebank tag: VBD, VBN, NNS ...; "_" if unknown
 * @param head index of the head, -1 for the root
 * @param relation universal dependency relation with its subtype: nsubj:pass
 * @param span where it stands in the text as given
 */
public record Token(
    int index,
    String form,
    String lemma,
    Upos upos,
    String xpos,
    int head,
    String relation,
    Span span) {
  /** The relation without its subtype: nsubj for nsubj:pass. */
  public String mainRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Whether the relation is {@code name} or a subtype of it. */
  public boolean is(String name) {
    return relation.startsWith(name)
        && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
  }

  /** The same word with another head and relation. */
  public Token under(int otherHead, String otherRelation) {
    return new Token(index, form, lemma, upos, xpos, otherHead, otherRelation, span);
  }
}
