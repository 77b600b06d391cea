package org.dateline.mention.reference;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.document.Token;

/**
 * A personal pronoun of the third person.
 *
 * @param kind he, she, they or it
 * @param possessive whether it is "his", "her", "their", "its"
 * @param reflexive whether it is "himself", "themselves" ...
 */
record Pronoun(Kind kind, boolean possessive, boolean reflexive) {
  enum Kind {
    HE,
    SHE,
    THEY,
    IT
  }

  private static final Map<String, Pronoun> FORMS =
      Map.ofEntries(
          Map.entry("he", new Pronoun(Kind.HE, false, false)),
          Map.entry("him", new Pronoun(Kind.HE, false, false)),
          Map.entry("his", new Pronoun(Kind.HE, true, false)),
          Map.entry("himself", new Pronoun(Kind.HE, false, true)),
          Map.entry("she", new Pronoun(Kind.SHE, false, false)),
          Map.entry("her", new Pronoun(Kind.SHE, false, false)),
          Map.entry("hers", new Pronoun(Kind.SHE, true, false)),
          Map.entry("herself", new Pronoun(Kind.SHE, false, true)),
          Map.entry("they", new Pronoun(Kind.THEY, false, false)),
          Map.entry("them", new Pronoun(Kind.THEY, false, false)),
          Map.entry("their", new Pronoun(Kind.THEY, true, false)),
          Map.entry("theirs", new Pronoun(Kind.THEY, true, false)),
          Map.entry("each", new Pronoun(Kind.THEY, false, true)),
          Map.entry("themselves", new Pronoun(Kind.THEY, false, true)),
          Map.entry("it", new Pronoun(Kind.IT, false, false)),
          Map.entry("its", new Pronoun(Kind.IT, true, false)),
          Map.entry("itself", new Pronoun(Kind.IT, false, true)));

  /** Reads a token; empty if it is no such pronoun. */
  static Optional<Pronoun> of(Token token) {
    int length = token.form().length();
    if (length < 2 || length > 10) {
      return Optional.empty();
    }
    Pronoun pronoun = FORMS.get(token.form().toLowerCase(Locale.ROOT));
    if (pronoun != null && token.is("nmod:poss") && !pronoun.possessive()) {
      return Optional.of(new Pronoun(pronoun.kind(), true, false));
    }
    return Optional.ofNullable(pronoun);
  }

  /** Whether it is he or she. */
  boolean human() {
    return kind == Kind.HE || kind == Kind.SHE;
  }

  /** Whether it can stand for an entity at all. */
  boolean fits(Sort sort, boolean plural, Nominal.Form form) {
    return switch (kind) {
      case HE -> !plural && sort != Sort.WOMAN && (sort.human() || sort == Sort.NAME);
      case SHE -> !plural && sort != Sort.MAN && (sort.human() || sort == Sort.NAME);
      case THEY -> plural || !sort.human() || (sort == Sort.PERSON && form != Nominal.Form.NAME);
      case IT -> !plural && !sort.human() && sort != Sort.SOME;
    };
  }
}
