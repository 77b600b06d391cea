package org.dateline.mention.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.mention.ActorKind;

/**
 * Finds whom a pronoun means: the nearest earlier mention that fits in number and gender, subjects
 * before objects.
 *
 * @see "Lappin and Leass 1994, An Algorithm for Pronominal Anaphora Resolution"
 */
final class Pronouns {
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> PLURAL =
      Set.of("they", "them", "their", "theirs", "themselves", "each");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> OWN =
      Set.of("his", "her", "their", "its", "himself", "herself", "themselves", "itself");
  private static final int REACH = 4;

  private final Discourse discourse;
  private final Sentence sentence;

  Pronouns(Discourse discourse, Sentence sentence) {
    this.discourse = discourse;
    this.sentence = sentence;
  }

  static boolean isPersonal(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    return MALE.contains(form)
        || FEMALE.contains(form)
        || PLURAL.contains(form)
        || NEUTER.contains(form);
  }

  /** The referent of a third-person pronoun, given all that stands before it. */
  Optional<Referent> antecedent(Token pronoun) {
    String form = pronoun.form().toLowerCase(Locale.ROOT);
    List<Referent> referents = discourse.referents();
    Referent best = null;
    double most = 0;
    for (int i = referents.size() - 1; i >= 0; i--) {
      Referent referent = referents.get(i);
      int distance = sentence.index() - referent.mention().sentence();
      if (distance > REACH) {
        break;
      }
      double score = fit(form, referent);
      if (score > 0 && !isBarred(pronoun, form, referent, distance)) {
        score += salience(referent) - distance * 2.5 - (referents.size() - i) * 0.02;
        if (score > most) {
          most = score;
          best = referent;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** How well number, gender and kind fit; 0 if not at all. */
  private static double fit(String form, Referent referent) {
    ActorKind kind = referent.mention().kind();
    if (MALE.contains(form) || FEMALE.contains(form)) {
      Gender gender = MALE.contains(form) ? Gender.MALE : Gender.FEMALE;
      if (!referent.isHuman() || !referent.gender().fits(gender)) {
        return 0;
      }
      double known = referent.gender() == gender ? 4 : 0;
      return known + (kind == ActorKind.PERSON ? 8 : 7);
    }
    if (PLURAL.contains(form)) {
      if (referent.plural() || referent.members().size() > 1) {
        return 8;
      }
      return kind == ActorKind.ORGANISATION ? 6 : 0;
    }
    if (referent.plural()) {
      return 0;
    }
    return switch (kind) {
      case COUNTRY, ORGANISATION -> 7;
      case ROLE -> referent.gender() == Gender.UNKNOWN && isBody(referent) ? 7 : 0;
      default -> 0;
    };
  }

  private static boolean isBody(Referent referent) {
    return referent.mention().kind() == ActorKind.ORGANISATION;
  }

  private static double salience(Referent referent) {
    String relation = referent.relation();
    if (relation.startsWith("nsubj")) {
      return 4;
    }
    if (relation.startsWith("obj") || relation.startsWith("iobj")) {
      return 2;
    }
    if (relation.equals("nmod:poss")) {
      return 1.5;
    }
    if (relation.startsWith("conj")) {
      return 1;
    }
    return relation.startsWith("obl") || relation.equals("root") ? 1.2 : 0;
  }

  /** A pronoun does not mean what stands beside it under the same verb ("he met him"). */
  private boolean isBarred(Token pronoun, String form, Referent referent, int distance) {
    if (distance != 0) {
      return false;
    }
    int head = referent.mention().head();
    if (sentence.under(pronoun.index(), head)) {
      return pronoun.head() == head || (!OWN.contains(form) && isInside(pronoun, head));
    }
    boolean possessive = pronoun.is("nmod:poss");
    return !possessive && !OWN.contains(form) && referent.governor() == pronoun.head();
  }

  /** Whether the pronoun stands in the noun phrase itself, not in a clause below it. */
  private boolean isInside(Token pronoun, int head) {
    for (int i = pronoun.index(); i != head; i = sentence.token(i).head()) {
      if (sentence.token(i).is("acl")) {
        return false;
      }
    }
    return true;
  }
}
