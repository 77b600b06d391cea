package org.dateline.mention.reference;

/** What a noun phrase names, as far as the choice of a pronoun goes. */
public enum Sort {
  /** A man, as a title, a noun or a first name tells. */
  MAN,
  /** A woman, as a title, a noun or a first name tells. */
  WOMAN,
  /** A person, or people in number. */
  PERSON,
  /** An organisation or another body of people. */
  BODY,
  /** A country or another place. */
  PLACE,
  /** A proper name of which nothing is known. */
  NAME,
  /** A proper name with "the": a body, a place or a work, but no person. */
  TITLE,
  /** "Some", "others": whatever was spoken of. */
  SOME,
  /** Anything else. */
  THING;

  boolean human() {
    return this == MAN || this == WOMAN || this == PERSON;
  }

  /** Whether it can say something as a body does. */
  boolean canBeBody() {
    return this == BODY || this == PLACE || this == NAME || this == TITLE;
  }

  /** Whether two phrases for the same entity can be of these sorts. */
  boolean agrees(Sort other) {
    boolean clash = (this == MAN && other == WOMAN) || (this == WOMAN && other == MAN);
    boolean things = !human() && !other.human() && this != NAME && other != NAME;
    return !clash && (things || (open() && other.open()));
  }

  /** Whether it can be a person or a body. */
  private boolean open() {
    return human() || this == NAME || this == BODY;
  }

  /** The more telling of two for the same entity. */
  Sort and(Sort other) {
    return rank() <= other.rank() ? this : other;
  }

  private int rank() {
    return switch (this) {
      case MAN, WOMAN -> 0;
      case PERSON -> 1;
      case BODY -> 2;
      case PLACE -> 3;
      case TITLE -> 4;
      case NAME -> 5;
      case SOME -> 6;
      case THING -> 7;
    };
  }
}
