package org.dateline.document;

/**
 * Universal parts of speech.
 *
 * @see "Universal Dependencies v2, universal POS tags"
 */
public enum Upos {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Noun, proper noun, pronoun or number: what can head a noun phrase. */
  public boolean nominal() {
    return this == NOUN || this == PROPN || this == PRON || this == NUM;
  }
}
