package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.dateline.mention.ActorKind;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Basis;

/** Finds the actors that a phrase names in a list of its own. */
final class Lists {
  private static final Set<String> INCLUDING = Set.of("including", "include");

  private final SentenceResolver resolver;
  private final Sentence sentence;

  Lists(SentenceResolver resolver, Sentence sentence) {
    this.resolver = resolver;
    this.sentence = sentence;
  }

  /** The members of a phrase, or none if it has no list. */
  List<ActorMention> of(Token noun, ActorMention mention, boolean plural) {
    List<ActorMention> included = plural ? included(mention) : List.of();
    return included.isEmpty() ? strayed(noun, mention) : included;
  }

  /**
   * "Many leaders, including those of Chad and Togo": whom a phrase without a country of its own
   * means, wherever the tree hangs the list.
   */
  private List<ActorMention> included(ActorMention mention) {
    if (mention.basis() != Basis.INFERRED && !mention.affiliation().code().isEmpty()) {
      return List.of();
    }
    for (int i = mention.last() + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (INCLUDING.contains(token.form().toLowerCase(Locale.ROOT))) {
        return named(token.is("case") ? token.head() : firstObject(token));
      }
      boolean slight = token.upos() == Upos.PUNCT || sentence.under(i, mention.head());
      if (!slight || token.upos() == Upos.VERB) {
        return List.of();
      }
    }
    return List.of();
  }

  private int firstObject(Token verb) {
    List<Token> objects = sentence.children(verb.index(), "obj");
    return objects.isEmpty() ? -1 : objects.get(0).index();
  }

  private List<ActorMention> named(int first) {
    List<ActorMention> members = new ArrayList<>();
    if (first >= 0) {
      add(first, members);
    }
    return members.size() > 1 ? members : List.of();
  }

  private void add(int token, List<ActorMention> members) {
    resolver
        .mention(token)
        .filter(m -> m.basis() != Basis.INFERRED && !m.affiliation().code().isEmpty())
        .ifPresent(members::add);
    for (int child : sentence.children(token)) {
      Token next = sentence.token(child);
      if (child > token && (next.is("conj") || next.is("appos"))) {
        add(child, members);
      }
    }
  }

  /**
   * "The president of Peru and his Chilean counterpart": a person joined to a place is joined to
   * the person before it, even if the tree says otherwise.
   */
  private List<ActorMention> strayed(Token noun, ActorMention mention) {
    for (Token child : sentence.children(noun.index(), "nmod")) {
      if (child.index() > noun.index() && isPlace(child.index())) {
        List<ActorMention> members = new ArrayList<>();
        members.add(mention);
        for (Token conjunct : sentence.children(child.index(), "conj")) {
          resolver
              .mention(conjunct.index())
              .filter(m -> isOther(conjunct, m))
              .ifPresent(members::add);
        }
        if (members.size() > 1) {
          return members;
        }
      }
    }
    return List.of();
  }

  private boolean isPlace(int token) {
    Optional<ActorMention> place = resolver.mention(token);
    return place.isPresent()
        ? place.get().kind() == ActorKind.COUNTRY
        : !resolver.placeCountry(token).isEmpty();
  }

  /** Not "and chairman of the union", who is the same man. */
  private boolean isOther(Token conjunct, ActorMention mention) {
    return switch (mention.kind()) {
      case COUNTRY, OTHER -> false;
      case PERSON, COLLECTIVE, ORGANISATION -> true;
      case ROLE ->
          !sentence.children(conjunct.index(), "det").isEmpty()
              || !sentence.children(conjunct.index(), "nmod:poss").isEmpty();
    };
  }
}
