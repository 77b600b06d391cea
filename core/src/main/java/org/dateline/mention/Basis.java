package org.dateline.mention;

/** What a resolution rests on. */
public enum Basis {
  /** The words themselves. */
  TEXT,
  /** An earlier mention or sentence of the article. */
  CONTEXT,
  /** The article's publication date. */
  PUBLICATION,
  /** Nothing said so; the likeliest reading. */
  INFERRED
}
