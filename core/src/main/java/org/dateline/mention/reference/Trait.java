package org.dateline.mention.reference;

import java.util.List;

/**
 * What is looked at when a pronoun is weighed against an entity, with the values that it can have.
 * A feature is a trait and a value, for one {@link Group} of pronouns.
 */
@SuppressWarnings("EnumOrdinal") // positions hold for one run; files have the names
enum Trait {
  /** What the entity is. */
  SORT("man", "woman", "person", "body", "place", "name", "title", "some", "thing", "full_name"),
  /** The same if it is several. */
  MANY("man", "woman", "person", "body", "place", "name", "title", "some", "thing"),
  /** Sentences since it was last spoken of. */
  DISTANCE("0", "1", "2", "3", "4-5", "6-9", "10+"),
  /** How many fitting entities were spoken of since. */
  RANK("0", "1", "2", "3-4", "5-7", "8+"),
  /** How it was last spoken of, in this sentence, the one before, or further off. */
  ROLE_HERE("subject", "lower_subject", "object", "possessor", "oblique", "noun", "none"),
  ROLE_BEFORE("subject", "lower_subject", "object", "possessor", "oblique", "noun", "none"),
  ROLE_FAR("subject", "lower_subject", "object", "possessor", "oblique", "noun", "none"),
  /** The pronoun plays the same role. */
  PARALLEL("subject", "object", "possessor", "other"),
  /** With which words it was last spoken of. */
  FORM("name", "definite", "indefinite", "coordination", "pronoun"),
  /** How often it was spoken of. */
  COUNT("1", "2", "3-4", "5-8", "9+"),
  /** Of all that fit it was spoken of most often. */
  TOPIC("most_often", "at_first"),
  /** It is the subject of the pronoun's clause or of one around it. */
  ABOVE("own", "second", "third"),
  /** Quotation marks around the pronoun, the entity's last words, or both. */
  QUOTE("pronoun", "entity", "both", "speaker"),
  /** It is named only after the pronoun. */
  AHEAD("new", "known"),
  /** What it is, where the pronoun does or has what only people or bodies do or have. */
  AGENT("human", "body", "place", "name", "thing"),
  /** Conjunct or member of a phrase that fits better as a whole. */
  PART("member"),
  /** That the pronoun stands for no noun phrase. */
  NOTHING(
      "always",
      "expletive",
      "clause_after",
      "be",
      "object",
      "quoted",
      "beginning",
      "agent",
      "possessive");

  /** Parted by spaces. */
  private final String values;

  Trait(String... values) {
    this.values = String.join(" ", values);
  }

  private List<String> names() {
    return List.of(values.split(" "));
  }

  /** The pronouns that share weights. */
  enum Group {
    PERSON,
    THEY,
    IT;

    static Group of(Pronoun pronoun) {
      return switch (pronoun.kind()) {
        case HE, SHE -> PERSON;
        case THEY -> THEY;
        case IT -> IT;
      };
    }
  }

  private static final int[] BASE = new int[values().length];
  private static final int SIZE;

  static {
    int base = 0;
    for (Trait trait : values()) {
      BASE[trait.ordinal()] = base;
      base += trait.names().size();
    }
    SIZE = base;
  }

  /** The value of a trait whose values are those of an enumeration. */
  static int value(Enum<?> value) {
    return value.ordinal();
  }

  /** Number of features. */
  static int features() {
    return SIZE * Group.values().length;
  }

  int feature(Group group, int value) {
    return group.ordinal() * SIZE + BASE[ordinal()] + value;
  }

  /** "they:sort:body". */
  static String name(int feature) {
    Group group = Group.values()[feature / SIZE];
    int at = feature % SIZE;
    Trait trait = SORT;
    for (Trait other : values()) {
      if (BASE[other.ordinal()] <= at) {
        trait = other;
      }
    }
    return lower(group) + ":" + lower(trait) + ":" + trait.names().get(at - BASE[trait.ordinal()]);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }
}
