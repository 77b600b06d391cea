package org.dateline.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.coding.rules.Graph;
import org.dateline.document.Article;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Basis;
import org.dateline.mention.Place;
import org.dateline.mention.PlaceMention;
import org.dateline.mention.TimeMention;

/** Makes actors and recipients of the words that a rule bound. */
final class Parties {
  private static final Set<String> LOOSE =
      Set.of("acl", "appos", "parataxis", "punct", "conj", "cc", "advcl", "dep", "ccomp", "case");

  private static final List<String> OWNING = List.of("nmod:poss", "nmod", "amod", "compound");

  private static final Set<String> ALLIED =
      Set.of("ally", "allied", "faithful", "friendly", "loyal", "opposed", "sympathetic");

  private static final String ANTI = "anti-";

  /** How many phrases with of may stand between a thing and its owner. */
  private static final int OWNERS = 3;

  private final Article article;
  private final MentionIndex mentions;

  Parties(Article article, MentionIndex mentions) {
    this.article = article;
    this.mentions = mentions;
  }

  /** The parties that the words name, in order, each once. */
  List<Actor> of(Graph graph, int[] words) {
    return of(graph.sentence(), words);
  }

  /** The parties that tokens of a sentence name. */
  List<Actor> of(Sentence sentence, int[] words) {
    List<Actor> parties = new ArrayList<>();
    for (int word : words) {
      if (isDenied(sentence, word)) {
        continue;
      }
      List<ActorMention> known = mentions.actors(sentence.index(), word);
      if (known.isEmpty()) {
        unknown(sentence, word).ifPresent(parties::add);
      }
      for (ActorMention mention : known) {
        Actor actor = allied(sentence, word, party(mention));
        if (parties.stream().noneMatch(p -> same(p, actor))) {
          parties.add(actor);
        }
      }
    }
    return parties;
  }

  /**
   * "Forces loyal to the president" are of his country, where nothing else tells whose they are.
   */
  private Actor allied(Sentence sentence, int word, Actor party) {
    if (!party.code().isEmpty()) {
      return party;
    }
    return Arrays.stream(sentence.children(word))
        .filter(child -> child > word && ALLIED.contains(sentence.token(child).lemma()))
        .flatMap(child -> Arrays.stream(sentence.children(child)))
        .filter(child -> sentence.token(child).is("obl"))
        .boxed()
        .flatMap(child -> mentions.actors(sentence.index(), child).stream())
        .map(leader -> leader.affiliation().code())
        .filter(code -> !code.isEmpty())
        .findFirst()
        .map(code -> inCountry(party, code))
        .orElse(party);
  }

  private static Actor inCountry(Actor party, String code) {
    return new Actor(
        party.text(), party.name(), code, party.sectors(), party.span(), Basis.INFERRED);
  }

  private static boolean same(Actor a, Actor b) {
    return a.name().equals(b.name())
        && a.code().equals(b.code())
        && a.sectors().equals(b.sectors());
  }

  static Actor party(ActorMention mention) {
    return new Actor(
        mention.text(),
        mention.name(),
        mention.affiliation().code(),
        sectors(mention.affiliation().sectors()),
        Optional.of(mention.span()),
        mention.basis());
  }

  /** The people of a place as a party; empty if its country is not known. */
  static Optional<Actor> people(PlaceMention mention) {
    return mention
        .place()
        .map(Place::country)
        .filter(country -> !country.isEmpty())
        .map(country -> unnamed(mention.text(), country, mention.span()));
  }

  private static List<String> sectors(List<String> sectors) {
    return sectors.isEmpty() ? List.of("UNK") : sectors;
  }

  private Optional<Actor> unknown(Sentence sentence, int word) {
    Token token = sentence.token(word);
    if (token.form().startsWith(ANTI) || token.form().startsWith("Anti-")) {
      return opposed(sentence, token);
    }
    boolean names =
        token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON;
    if (!names || isTime(sentence, word)) {
      return Optional.empty();
    }
    Span span = phrase(sentence, word);
    String text = article.text(span);
    return owner(sentence, word, OWNERS)
        .map(owner -> party(owner, text, span))
        .or(() -> Optional.of(unnamed(text, place(sentence, word), span)));
  }

  /** "Not the army" but somebody else. */
  private static boolean isDenied(Sentence sentence, int word) {
    int first = sentence.leftEdge(word);
    boolean not =
        first < word
            && sentence.token(first).form().equalsIgnoreCase("not")
            && sentence.token(word).upos().nominal();
    return not || isOutruled(sentence, word);
  }

  /** The army and the rebels in "neither the army nor the rebels but a militia". */
  private static boolean isOutruled(Sentence sentence, int word) {
    Token token = sentence.token(word);
    int first = token.is("conj") ? token.head() : word;
    return first >= 0 && corrected(sentence, first) && !joinedBy(sentence, word, "but");
  }

  /** Whether somebody else is named for those who are denied: "neither A nor B but C". */
  static boolean corrected(Sentence sentence, int first) {
    return joinedBy(sentence, first, "neither")
        && sentence.children(first, "conj").stream()
            .anyMatch(other -> joinedBy(sentence, other.index(), "but"));
  }

  private static boolean joinedBy(Sentence sentence, int word, String conjunction) {
    return sentence.children(word, "cc").stream()
        .anyMatch(joint -> joint.form().equalsIgnoreCase(conjunction));
  }

  /** The government that an anti-government crowd is against: that of its own country. */
  private Optional<Actor> opposed(Sentence sentence, Token token) {
    String target = token.form().substring(ANTI.length());
    if (!Set.of("government", "regime").contains(target)) {
      return Optional.empty();
    }
    String code = "";
    if (token.head() >= 0) {
      List<ActorMention> crowd = mentions.actors(sentence.index(), token.head());
      code = crowd.isEmpty() ? "" : crowd.get(0).affiliation().code();
    }
    for (PlaceMention place : mentions.places(sentence.index())) {
      if (code.isEmpty() && place.place().isPresent()) {
        code = place.place().get().country();
      }
    }
    if (code.isEmpty()) {
      code = mentions.mentions().country();
    }
    return Optional.of(
        new Actor(
            token.form(), target, code, List.of("GOV"), Optional.of(token.span()), Basis.INFERRED));
  }

  private static Actor party(ActorMention owner, String text, Span span) {
    return new Actor(
        text,
        owner.name(),
        owner.affiliation().code(),
        sectors(owner.affiliation().sectors()),
        Optional.of(span),
        owner.basis());
  }

  private static Actor unnamed(String text, String country, Span span) {
    Basis basis = country.isEmpty() ? Basis.TEXT : Basis.INFERRED;
    return new Actor(text, text, country, List.of("UNK"), Optional.of(span), basis);
  }

  private boolean isTime(Sentence sentence, int word) {
    for (TimeMention time : mentions.times(sentence.index())) {
      if (time.first() <= word && word <= time.last()) {
        return true;
      }
    }
    return false;
  }

  /** Whose a thing is: "the rebels' camps", "remarks of the envoy", "a Turkish convoy". */
  private Optional<ActorMention> owner(Sentence sentence, int word, int depth) {
    for (String relation : OWNING) {
      for (Token child : sentence.children(word, relation)) {
        boolean owns = !relation.equals("nmod") || hasOf(sentence, child);
        List<ActorMention> known = mentions.actors(sentence.index(), child.index());
        if (owns && !known.isEmpty() && !known.get(0).affiliation().code().isEmpty()) {
          return Optional.of(known.get(0));
        }
        if (owns && depth > 1 && child.index() > word) {
          Optional<ActorMention> further = owner(sentence, child.index(), depth - 1);
          if (further.isPresent()) {
            return further;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasOf(Sentence sentence, Token child) {
    for (Token marker : sentence.children(child.index(), "case")) {
      if (marker.form().equalsIgnoreCase("of")) {
        return true;
      }
    }
    return false;
  }

  /** Country of a place in the phrase: "a district of" some town. */
  private String place(Sentence sentence, int word) {
    for (PlaceMention place : mentions.places(sentence.index())) {
      if (sentence.under(place.first(), word)
          && place.place().isPresent()
          && !isInLooseClause(sentence, place.first(), word)) {
        return place.place().get().country();
      }
    }
    return "";
  }

  private static boolean isInLooseClause(Sentence sentence, int at, int word) {
    for (int i = at; i != word; i = sentence.token(i).head()) {
      if (LOOSE.contains(sentence.token(i).mainRelation())) {
        return true;
      }
    }
    return false;
  }

  /** The noun phrase of a word without preposition, clauses, appositions and conjuncts. */
  static Span phrase(Sentence sentence, int word) {
    int first = word;
    int last = word;
    for (int child : sentence.children(word)) {
      if (!LOOSE.contains(sentence.token(child).mainRelation())) {
        first = Math.min(first, sentence.leftEdge(child));
        last = Math.max(last, sentence.rightEdge(child));
      }
    }
    return sentence.span(first, last);
  }
}
