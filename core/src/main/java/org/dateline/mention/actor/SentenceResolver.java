package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.dateline.mention.ActorKind;
import org.dateline.mention.ActorMention;
import org.dateline.mention.PlaceMention;
import org.dateline.mention.reference.Nominal;
import org.dateline.mention.reference.References;

/**
 * Resolves the noun phrases of one sentence, from left to right; those that a phrase leans on
 * (possessors, of-phrases, appositions) are resolved when they are asked for.
 */
final class SentenceResolver {
  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");

  /** Clauses that share the setting of the clause above. */
  private static final Set<String> CHAINED = Set.of("xcomp", "advcl", "conj");

  /** Prepositions before places where the event is not. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "to", "into", "from", "with", "against", "for", "about", "by", "over", "toward",
          "towards", "between", "like", "than", "as", "on", "onto");

  /** Spellings this far from a country's name are accepted if the article names the country. */
  private static final int FAR = 2;

  private final ArticleContext context;
  private final Sentence sentence;
  private final SentenceNames names;
  private final List<PlaceMention> places;
  private final Candidates candidates;
  private final PhraseReader phrases;
  private final References references;
  private final Groups groupReader;
  private final Nations nations;
  private final Lists lists;
  private final ActorMention[] found;
  private final Description[] described;
  private final boolean[] visited;
  private final Map<Long, List<ActorMention>> groups = new HashMap<>();

  SentenceResolver(
      ArticleContext context,
      Sentence sentence,
      SentenceNames names,
      List<PlaceMention> places,
      References references) {
    this.context = context;
    this.sentence = sentence;
    this.names = names;
    this.places = places;
    this.candidates = new Candidates(context);
    this.phrases = new PhraseReader(this, context, sentence);
    this.references = references;
    this.groupReader = new Groups(context.discourse());
    this.nations = new Nations(context, sentence, names);
    this.lists = new Lists(this, sentence);
    this.found = new ActorMention[sentence.size()];
    this.described = new Description[sentence.size()];
    this.visited = new boolean[sentence.size()];
  }

  SentenceNames names() {
    return names;
  }

  Candidates candidates() {
    return candidates;
  }

  /** Tokens that stand for several actors. */
  Map<Long, List<ActorMention>> groups() {
    return groups;
  }

  /** All mentions in the order of their heads. */
  List<ActorMention> resolve() {
    mendSpelling();
    List<ActorMention> mentions = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      mention(token.index())
          .ifPresent(
              mention -> {
                mentions.add(mention);
                register(token, mention);
              });
    }
    return mentions;
  }

  private void mendSpelling() {
    for (Token token : sentence.tokens()) {
      boolean name = token.upos() == Upos.PROPN || (token.upos() == Upos.ADJ && token.index() > 0);
      if (name
          && token.form().length() >= 7
          && names.at(token.index()).isEmpty()
          && Character.isUpperCase(token.form().charAt(0))
          && !isPartOfName(token)) {
        String folded = Parts.fold(token.form());
        context
            .lexicon()
            .spellings()
            .nearest(folded, 1)
            .or(
                () ->
                    context
                        .lexicon()
                        .spellings()
                        .nearest(folded, FAR)
                        .filter(r -> r.actor().fixed().code().equals(context.country())))
            .filter(reading -> placeCountry(token.index()).isEmpty())
            .ifPresent(
                reading ->
                    names.put(new NameMatch(token.index(), token.index(), List.of(reading))));
      }
    }
  }

  private boolean isPartOfName(Token token) {
    if (token.is("flat") || !sentence.children(token.index(), "flat").isEmpty()) {
      return true;
    }
    int after = token.index() + 1;
    int before = token.index() - 1;
    return (after < sentence.size() && sentence.token(after).upos() == Upos.PROPN)
        || (before >= 0 && sentence.token(before).upos() == Upos.PROPN);
  }

  /** The mention that a token heads, resolved once. Empty while it is being resolved. */
  Optional<ActorMention> mention(int head) {
    if (!visited[head]) {
      visited[head] = true;
      describe(head).ifPresent(description -> put(head, description));
    }
    return Optional.ofNullable(found[head]);
  }

  /** What a mention of this sentence was found to mean. */
  Description description(ActorMention mention) {
    return described[mention.head()];
  }

  private void put(int head, Description description) {
    NounPhrase phrase = NounPhrase.at(sentence, head);
    int first = phrase.first();
    int last = phrase.last();
    for (Token child : sentence.children(head, "nmod")) {
      boolean of = sentence.leftEdge(child.index()) == last + 1 && phrases.hasOf(child);
      if (of) {
        last = Math.max(last, NounPhrase.at(sentence, child.index()).last());
      }
    }
    var span = sentence.span(first, last);
    described[head] = description;
    found[head] =
        new ActorMention(
            sentence.index(),
            head,
            first,
            last,
            span,
            context.article().text(span),
            description.name(),
            description.kind(),
            description.affiliation(),
            description.basis());
  }

  private Optional<Description> describe(int head) {
    Token token = sentence.token(head);
    if (token.upos() == Upos.PRON && names.at(head).isEmpty()) {
      return pronoun(token);
    }
    return phrases.describe(token);
  }

  private Optional<Description> pronoun(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    if (RELATIVE.contains(form)) {
      return relative(token);
    }
    if (!References.isPronoun(token)) {
      return phrases.describe(token);
    }
    List<Referent> meant = meant(token);
    List<ActorMention> members = new ArrayList<>();
    meant.forEach(referent -> members.addAll(referent.members()));
    if (members.size() > 1) {
      standFor(token.index(), members);
    }
    return meant.isEmpty() ? Optional.empty() : Optional.of(PhraseReader.again(meant.get(0)));
  }

  /** Whom a pronoun stands for; several after "Ghana and Togo". */
  private List<Referent> meant(Token pronoun) {
    Optional<Nominal> antecedent = references.antecedent(sentence.index(), pronoun.index());
    List<Referent> meant = new ArrayList<>();
    if (antecedent.isPresent()) {
      for (int head : antecedent.get().heads()) {
        named(antecedent.get(), head).ifPresent(meant::add);
      }
    }
    return meant;
  }

  /** The actor that a noun phrase's head is; if the lexicon's name has another head, that one's. */
  private Optional<Referent> named(Nominal nominal, int head) {
    Optional<Referent> referent = referent(nominal.sentence(), head);
    for (int i = nominal.last(); referent.isEmpty() && i >= nominal.first(); i--) {
      boolean name = nominal.form() == Nominal.Form.NAME;
      referent = name ? referent(nominal.sentence(), i) : referent;
    }
    return referent;
  }

  private Optional<Referent> referent(int at, int head) {
    Optional<Referent> known = context.discourse().at(at, head);
    if (known.isPresent() || at != sentence.index() || mention(head).isEmpty()) {
      return known;
    }
    Description description = described[head];
    ActorMention mention = found[head];
    return Optional.of(
        Referent.of(
            mention,
            List.of(mention),
            description.gender(),
            description.plural(),
            sentence.token(head)));
  }

  /** "who" is what the clause stands beside. */
  private Optional<Description> relative(Token token) {
    for (int i = token.head(); i >= 0; i = sentence.token(i).head()) {
      if (sentence.token(i).is("acl")) {
        int noun = sentence.token(i).head();
        return noun < token.index() && mention(noun).isPresent()
            ? Optional.of(described[noun])
            : Optional.empty();
      }
    }
    return beforeComma(token);
  }

  /** "the envoys, who": without a clause in the tree, the noun before the comma. */
  private Optional<Description> beforeComma(Token token) {
    int at = token.index() - 1;
    if (at < 1
        || !sentence.token(at).form().equals(",")
        || !Set.of("who", "whom").contains(token.form().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    int noun = at - 1;
    while (sentence.token(noun).is("flat") && sentence.token(noun).head() < noun) {
      noun = sentence.token(noun).head();
    }
    return mention(noun).isPresent() ? Optional.of(described[noun]) : Optional.empty();
  }

  private void register(Token token, ActorMention mention) {
    Description description = described[token.index()];
    if (token.upos() == Upos.ADJ) {
      return;
    }
    if (token.upos() != Upos.PRON) {
      phrases.remember(token, mention, description);
      boolean plural = description.plural() || mention.kind() == ActorKind.ORGANISATION;
      List<ActorMention> group = nations.of(token, mention, plural);
      if (group.isEmpty()) {
        group = lists.of(token, mention, description.plural());
      }
      if (group.isEmpty()) {
        group = groupReader.of(sentence, token, mention);
      }
      if (!group.isEmpty()) {
        standFor(token.index(), group);
      }
    }
    List<ActorMention> members =
        groups.getOrDefault(ActorResolution.key(sentence.index(), token.index()), List.of(mention));
    context
        .discourse()
        .add(Referent.of(mention, members, description.gender(), description.plural(), token));
    if (token.is("conj")) {
      conjuncts(token);
    }
  }

  /** After its last conjunct a list of actors can be "they". */
  private void conjuncts(Token last) {
    Token first = sentence.token(last.head());
    List<ActorMention> members = new ArrayList<>();
    mention(first.index()).ifPresent(members::add);
    for (Token conjunct : sentence.children(first.index(), "conj")) {
      if (conjunct.index() > last.index()) {
        return;
      }
      mention(conjunct.index()).ifPresent(members::add);
    }
    if (members.size() > 1) {
      context.discourse().add(Referent.of(members.get(0), members, Gender.UNKNOWN, true, first));
    }
  }

  private void standFor(int head, List<ActorMention> members) {
    var span = sentence.span(head, head);
    List<ActorMention> here = new ArrayList<>();
    for (ActorMention member : members) {
      here.add(
          new ActorMention(
              sentence.index(),
              head,
              head,
              head,
              span,
              context.article().text(span),
              member.name(),
              member.kind(),
              member.affiliation(),
              org.dateline.mention.Basis.CONTEXT));
    }
    groups.put(ActorResolution.key(sentence.index(), head), List.copyOf(here));
  }

  /** Country of the place that covers a token; empty if none. */
  String placeCountry(int token) {
    for (PlaceMention place : places) {
      if (place.first() <= token && token <= place.last() && place.place().isPresent()) {
        return place.place().get().country();
      }
    }
    return "";
  }

  /** Country of the nearest place of the sentence; empty if there is none. */
  String nearestCountry(int token) {
    return nearestCountry(token, -1);
  }

  /**
   * Country of the nearest place where the clause of a token is set, or else the clause above it;
   * empty if there is none.
   */
  String clauseCountry(int token) {
    String country = "";
    int above = token;
    while (above >= 0 && country.isEmpty()) {
      Token at = sentence.token(above);
      if (at.upos() == Upos.VERB || at.head() < 0) {
        country = nearestCountry(token, above);
        if (!CHAINED.contains(at.mainRelation())) {
          break;
        }
      }
      above = at.head();
    }
    return country;
  }

  private String nearestCountry(int token, int above) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (PlaceMention place : places) {
      boolean inside =
          above < 0 || (sentence.under(place.first(), above) && isSetting(place.first()));
      if (inside && place.kind() != PlaceMention.Kind.DEMONYM && place.place().isPresent()) {
        int away = Math.abs(place.first() - token);
        if (away < least && !place.place().get().country().isEmpty()) {
          least = away;
          best = place.place().get().country();
        }
      }
    }
    for (NameMatch match : names.all()) {
      Actor actor = match.readings().get(0).actor();
      int away = Math.abs(match.first() - token);
      boolean inside = above < 0 || sentence.under(match.first(), above);
      if (inside && away < least && Codes.isCountry(actor.fixed().code()) && isLocative(match)) {
        least = away;
        best = actor.fixed().code();
      }
    }
    return best;
  }

  /** Whether a place tells where, not who ("Lima warned") or where to ("sent to Lima"). */
  private boolean isSetting(int token) {
    for (int i = token; i >= 0; i = sentence.token(i).head()) {
      for (Token marker : sentence.children(i, "case")) {
        String form = marker.form().toLowerCase(Locale.ROOT);
        if (form.equals("according")) {
          return false;
        }
        if (marker.upos() == Upos.ADP && !form.equals("of")) {
          return !ELSEWHERE.contains(form);
        }
      }
      Token at = sentence.token(i);
      if (at.upos() == Upos.VERB || at.mainRelation().equals("nsubj")) {
        return at.upos() == Upos.VERB;
      }
    }
    return true;
  }

  private boolean isLocative(NameMatch match) {
    Actor.Kind kind = match.readings().get(0).actor().kind();
    if (kind != Actor.Kind.COUNTRY && kind != Actor.Kind.REGION) {
      return false;
    }
    int before = match.first() - 1;
    if (before >= 0 && sentence.token(before).upos() != Upos.ADP) {
      before--;
    }
    return before >= 0
        && Set.of("in", "at", "across", "near", "outside", "inside", "around", "throughout")
            .contains(sentence.token(before).form().toLowerCase(Locale.ROOT));
  }
}
