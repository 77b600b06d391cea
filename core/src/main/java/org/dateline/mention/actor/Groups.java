package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.mention.ActorKind;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Affiliation;

/** Finds the actors that "the two leaders", "both sides" or "the neighbouring countries" are. */
final class Groups {
  private static final Set<String> STATES =
      Set.of("country", "nation", "state", "neighbour", "neighbor", "government", "capital");
  private static final Set<String> PEOPLE =
      Set.of(
          "leader",
          "president",
          "man",
          "woman",
          "minister",
          "diplomat",
          "politician",
          "counterpart");
  private static final Set<String> SIDES =
      Set.of("side", "party", "delegation", "team", "camp", "faction", "army", "force", "rival");
  private static final Set<String> PAIRS = Set.of("pair", "duo");
  private static final Set<String> BOTH = Set.of("two", "both", "neither", "either", "2");
  private static final int REACH = 5;

  private final Discourse discourse;

  Groups(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The members of a group, or none if the words name no group of two. */
  List<ActorMention> of(Sentence sentence, Token token, ActorMention mention) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean states = STATES.contains(lemma);
    boolean people = PEOPLE.contains(lemma) || PAIRS.contains(lemma);
    boolean sides = SIDES.contains(lemma);
    boolean two = PAIRS.contains(lemma) || isTwo(sentence, token);
    if (!two || !(states || people || sides) || isNew(sentence, token)) {
      return List.of();
    }
    List<ActorMention> members = latestTwo(mention, people, sides);
    return states ? members.stream().map(Groups::state).toList() : members;
  }

  private static boolean isTwo(Sentence sentence, Token token) {
    for (int child : sentence.children(token.index())) {
      if (BOTH.contains(sentence.token(child).form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** "Two men" without an article are new; so are "the two leaders of the party". */
  private static boolean isNew(Sentence sentence, Token token) {
    boolean definite = false;
    for (int child : sentence.children(token.index())) {
      String form = sentence.token(child).form().toLowerCase(Locale.ROOT);
      definite |= Set.of("the", "these", "both", "neither", "either").contains(form);
    }
    return !definite;
  }

  private List<ActorMention> latestTwo(ActorMention mention, boolean people, boolean sides) {
    List<Referent> referents = discourse.referents();
    List<ActorMention> found = new ArrayList<>();
    for (int i = referents.size() - 1; i >= 0; i--) {
      Referent referent = referents.get(i);
      if (mention.sentence() - referent.mention().sentence() > REACH) {
        break;
      }
      if (found.isEmpty() && referent.members().size() == 2) {
        return referent.members();
      }
      ActorMention candidate = referent.mention();
      boolean fits =
          people
              ? referent.isHuman()
              : candidate.kind() == ActorKind.COUNTRY
                  || referent.isHuman()
                  || (sides && candidate.kind() != ActorKind.OTHER);
      if (fits && !candidate.affiliation().code().isEmpty() && isOther(found, candidate)) {
        found.add(0, candidate);
        if (found.size() == 2) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static boolean isOther(List<ActorMention> found, ActorMention candidate) {
    for (ActorMention known : found) {
      if (known.name().equals(candidate.name())
          || known.affiliation().equals(candidate.affiliation())) {
        return false;
      }
    }
    return true;
  }

  private static ActorMention state(ActorMention member) {
    return new ActorMention(
        member.sentence(),
        member.head(),
        member.first(),
        member.last(),
        member.span(),
        member.text(),
        member.name(),
        ActorKind.COUNTRY,
        new Affiliation(member.affiliation().code(), List.of("GOV")),
        member.basis());
  }
}
