package org.dateline.mention.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.NameType;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.dateline.mention.ActorKind;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Affiliation;
import org.dateline.mention.Basis;

/** Reads a noun phrase that is no pronoun: names, roles, people in number, demonyms. */
final class PhraseReader {
  static final Set<String> NOT_ACTORS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "christmas",
          "easter",
          "ramadan",
          "gmt",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "mon",
          "tue",
          "wed",
          "thu",
          "fri",
          "sat",
          "sun");

  /** Words without a noun that still mean people: "some were arrested". */
  private static final Set<String> INDEFINITE =
      Set.of(
          "some",
          "many",
          "others",
          "those",
          "several",
          "dozens",
          "hundreds",
          "thousands",
          "everyone",
          "everybody",
          "anyone",
          "somebody",
          "someone",
          "most",
          "few",
          "all",
          "scores",
          "millions",
          "another",
          "other",
          "tens");

  private static final Set<String> DATING = Set.of("in", "on", "since", "until", "during");

  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "around", "across", "throughout", "inside");

  private static final Set<String> PARTS_OF_TOWNS =
      Set.of(
          "part",
          "outskirt",
          "outskirts",
          "suburb",
          "street",
          "city",
          "town",
          "capital",
          "district",
          "area",
          "neighbourhood",
          "neighborhood",
          "quarter",
          "centre",
          "center",
          "heart",
          "north",
          "south",
          "east",
          "west",
          "edge",
          "university",
          "airport",
          "port",
          "region",
          "rest",
          "most",
          "bishop",
          "archbishop",
          "mayor",
          "kilometre",
          "kilometer",
          "mile",
          "km");

  /** Deeds and offices that stand for the one whose they are. */
  private static final Set<String> DEEDS =
      Set.of(
          "rule",
          "resignation",
          "ouster",
          "removal",
          "policy",
          "decision",
          "proposal",
          "handling",
          "conduct",
          "behaviour",
          "behavior",
          "comment",
          "remark",
          "statement",
          "claim",
          "presidency",
          "premiership",
          "appointment",
          "re-election",
          "stance",
          "record",
          "refusal");

  /** Sectors whose nouns are adjectives too: "military aid", "a rebel attack". */
  private static final Set<String> PARTIES =
      Set.of("MIL", "COP", "REB", "PRM", "UAF", "CRM", "OPP", "PTY");

  private final SentenceResolver resolver;
  private final ArticleContext context;
  private final Sentence sentence;
  private final Surroundings surroundings;
  private final NamedPhrases named;
  private final RolePhrases roles;

  PhraseReader(SentenceResolver resolver, ArticleContext context, Sentence sentence) {
    this.resolver = resolver;
    this.context = context;
    this.sentence = sentence;
    this.surroundings = new Surroundings(resolver, context, sentence);
    this.named = new NamedPhrases(resolver, context, sentence, surroundings);
    this.roles = new RolePhrases(resolver, context, sentence, surroundings, named);
  }

  /** The same actor once more. */
  static Description again(Referent referent) {
    ActorMention mention = referent.mention();
    return new Description(
        mention.name(),
        mention.kind(),
        mention.affiliation(),
        mention.basis() == Basis.INFERRED ? Basis.INFERRED : Basis.CONTEXT,
        referent.gender(),
        referent.plural());
  }

  /** What the phrase headed by a token means; empty if it can be no actor. */
  Optional<Description> describe(Token token) {
    int head = token.index();
    Optional<NameMatch> match = resolver.names().at(head);
    if (isInsideName(token, match) || isBracketedAcronym(head)) {
      return Optional.empty();
    }
    if (isMerePlace(token, match)) {
      return Optional.empty();
    }
    if (isModifier(token)) {
      return modifier(token, match);
    }
    if (!canHead(token, match)) {
      return Optional.empty();
    }
    Optional<Description> measured = measured(token).or(() -> bearer(match));
    if (measured.isPresent()) {
      return measured;
    }
    NounPhrase phrase = NounPhrase.at(sentence, head);
    RoleNouns nouns = context.lexicon().roles();
    Optional<NameRun> run = NameRun.in(sentence, phrase, resolver.names(), nouns);
    if (run.isPresent()) {
      Optional<Description> known = named.known(token, phrase, run.get());
      return known.isPresent() ? known : named.unknown(token, phrase, run.get());
    }
    Optional<RoleNouns.Found> role = nouns.at(sentence, head);
    if (role.isPresent()) {
      return Optional.of(roles.role(token, phrase, role.get()));
    }
    return deed(token).or(() -> indefinite(token));
  }

  /** "Crowds rose against her rule": a deed or an office stands for whose it is. */
  private Optional<Description> deed(Token token) {
    if (!DEEDS.contains(token.lemma().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    for (Token owner : sentence.children(token.index(), "nmod:poss")) {
      Optional<ActorMention> whose = resolver.mention(owner.index());
      if (whose.isPresent() && !whose.get().affiliation().code().isEmpty()) {
        ActorMention of = whose.get();
        return Optional.of(
            new Description(
                of.name(), of.kind(), of.affiliation(), of.basis(), Gender.UNKNOWN, false));
      }
    }
    return Optional.empty();
  }

  private boolean canHead(Token token, Optional<NameMatch> match) {
    String form = token.form().toLowerCase(Locale.ROOT);
    if (NOT_ACTORS.contains(form.replace(".", "")) && (match.isEmpty() || isDated(token))) {
      return false;
    }
    return token.upos().nominal()
        || match.isPresent()
        || INDEFINITE.contains(form)
        || (token.upos() == Upos.ADJ
            && isArgument(token)
            && !sentence.children(token.index(), "det").isEmpty());
  }

  /** "On May 30", "in May", not "May warned". */
  private boolean isDated(Token token) {
    for (int i = token.index() - 1; i <= token.index() + 1; i += 2) {
      boolean number =
          i >= 0 && i < sentence.size() && Character.isDigit(sentence.token(i).form().charAt(0));
      if (number) {
        return true;
      }
    }
    for (Token marker : sentence.children(token.index(), "case")) {
      if (DATING.contains(marker.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the relation is one in which a noun phrase takes part in what is told. */
  static boolean isArgument(Token token) {
    return Set.of("nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "root")
        .contains(token.mainRelation());
  }

  /** Whether a token is only a part of the name or of the title that another token heads. */
  private boolean isInsideName(Token token, Optional<NameMatch> match) {
    if (match.isPresent()) {
      return token.index() != headOf(match.get());
    }
    return token.is("flat") || token.is("goeswith") || isInsideBody(token);
  }

  /** "Affairs" in the name of an office or of a book is no party of its own. */
  private boolean isInsideBody(Token token) {
    return Character.isUpperCase(token.form().charAt(0))
        && (token.is("nmod") || token.is("conj") || isModifier(token))
        && Namesakes.nameAt(sentence, token.index())
            .filter(n -> n.type() == NameType.ORGANISATION || n.type() == NameType.OTHER)
            .filter(n -> n.covers(token.head()))
            .isPresent();
  }

  /**
   * "Union for Progress leader Ana Gomez": the leader, though the tree may hang her on the union.
   */
  private Optional<Description> bearer(Optional<NameMatch> match) {
    int next = match.map(m -> m.last() + 1).orElse(sentence.size());
    if (next >= sentence.size()) {
      return Optional.empty();
    }
    Token after = sentence.token(next);
    boolean inside = after.upos().nominal() && match.get().covers(after.head());
    Optional<RoleNouns.Found> role = context.lexicon().roles().at(sentence, next);
    return inside && role.isPresent() && role.get().role().is(Role.Use.OF)
        ? resolver.mention(next).map(resolver::description)
        : Optional.empty();
  }

  /** A capital where something happens is a town, not a government: "a march in Lima". */
  private boolean isMerePlace(Token token, Optional<NameMatch> match) {
    Optional<Reading> capital = match.flatMap(m -> m.reading(Reading.Use.CAPITAL));
    if (capital.isEmpty() || match.flatMap(m -> m.reading(Reading.Use.NAME)).isPresent()) {
      return false;
    }
    if (isModifier(token)) {
      return true;
    }
    for (Token marker : sentence.children(token.index(), "case")) {
      if (WHERE.contains(marker.form().toLowerCase(Locale.ROOT))
          || isPartOfTown(marker, sentence.token(Math.max(0, token.head())))) {
        Actor country = capital.get().actor();
        context
            .discourse()
            .move(
                new Discourse.Scene(
                    sentence.index(), token.index(), context.affiliation(country).code()));
        return true;
      }
    }
    return false;
  }

  /** "The outskirts of Lima", "parts of Lima". */
  private static boolean isPartOfTown(Token marker, Token noun) {
    return marker.form().equalsIgnoreCase("of")
        && PARTS_OF_TOWNS.contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** "(MCO)" is only another name of what stands before it, "(CNN)" who reported it. */
  private boolean isBracketedAcronym(int at) {
    return at > 0
        && at + 1 < sentence.size()
        && sentence.token(at - 1).form().equals("(")
        && sentence.token(at + 1).form().equals(")")
        && NameIndex.isAcronym(sentence.token(at).form());
  }

  private int headOf(NameMatch match) {
    int best = match.last();
    for (int i = match.last(); i >= match.first(); i--) {
      int head = sentence.token(i).head();
      boolean outside = head < match.first() || head > match.last();
      if (outside
          && (i == match.last() || sentence.token(best).head() == i || inside(match, best))) {
        best = i;
      }
    }
    for (int above = best; above >= 0; above = sentence.token(above).head()) {
      best = match.covers(above) ? above : best;
    }
    return best;
  }

  private boolean inside(NameMatch match, int token) {
    return match.covers(sentence.token(token).head());
  }

  private boolean isModifier(Token token) {
    return token.is("amod")
        || token.is("compound")
        || token.relation().equals("nmod:desc")
        || token.relation().equals("flat");
  }

  /** "Russian" in "Russian attack", "police" in "police raid"; not the title before a name. */
  private Optional<Description> modifier(Token token, Optional<NameMatch> match) {
    Token noun = sentence.token(Math.max(token.head(), 0));
    boolean name = noun.upos() == Upos.PROPN && resolver.names().at(noun.index()).isPresent();
    if (match.isPresent()) {
      boolean own = !match.get().covers(noun.index());
      return own ? bare(token, match.get()) : Optional.empty();
    }
    Optional<RoleNouns.Found> role = context.lexicon().roles().at(sentence, token.index());
    if (name
        || role.isEmpty()
        || isQuality(token, role.get().role())
        || role.get().role().is(Role.Use.ALONE)
        || context.lexicon().roles().at(sentence, noun.index()).isPresent()) {
      return Optional.empty();
    }
    NounPhrase phrase = NounPhrase.at(sentence, token.index());
    Surroundings.Cues outer =
        surroundings.cues(
            NounPhrase.at(sentence, noun.index()), Optional.empty(), Optional.of(role.get()));
    Description own = roles.role(token, phrase, role.get());
    return Optional.of(
        outer.code().isEmpty()
            ? own
            : own.with(new Affiliation(outer.code(), own.affiliation().sectors()), Basis.TEXT));
  }

  /** "A major conference", "public debt", "power demand": no officer, people or government. */
  private static boolean isQuality(Token token, Role role) {
    boolean party = PARTIES.contains(role.sector()) && !role.is(Role.Use.TITLE);
    boolean body = role.sector().equals("GOV") && role.is(Role.Use.BODY);
    return !party && !body && (token.upos() == Upos.ADJ || role.is(Role.Use.OF));
  }

  private Optional<Description> bare(Token token, NameMatch match) {
    Optional<Reading> reading = resolver.candidates().choose(match.readings(), "", "");
    Optional<Description> description =
        reading.map(chosen -> named.named(token, chosen, Optional.empty()));
    boolean people =
        context
            .lexicon()
            .roles()
            .at(sentence, Math.max(token.head(), 0))
            .filter(found -> found.role().sector().equals("CVL"))
            .isPresent();
    return description.map(
        d ->
            people && d.kind() == ActorKind.COUNTRY
                ? d.with(Description.affiliation(d.affiliation().code(), List.of("CVL")), d.basis())
                : d);
  }

  /** "thousands of women": women. */
  private Optional<Description> measured(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String form = token.form().toLowerCase(Locale.ROOT);
    boolean measure =
        context.lexicon().isPartitive(lemma)
            || INDEFINITE.contains(form)
            || token.upos() == Upos.NUM;
    if (!measure) {
      return Optional.empty();
    }
    for (Token child : sentence.children(token.index(), "nmod")) {
      if (hasOf(child)) {
        Optional<ActorMention> whole = resolver.mention(child.index());
        if (whole.isPresent()) {
          ActorMention of = whole.get();
          return Optional.of(
              new Description(
                  of.name(), of.kind(), of.affiliation(), of.basis(), Gender.UNKNOWN, true));
        }
      }
    }
    return Optional.empty();
  }

  boolean hasOf(Token child) {
    for (Token marker : sentence.children(child.index(), "case")) {
      if (marker.form().equalsIgnoreCase("of")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Description> indefinite(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    boolean people = INDEFINITE.contains(form) || (token.upos() == Upos.NUM && token.is("nsubj"));
    if (!people || !isArgument(token)) {
      return Optional.empty();
    }
    String here = resolver.nearestCountry(token.index());
    String code = here.isEmpty() ? context.country() : here;
    return Optional.of(
        new Description(
            form,
            ActorKind.COLLECTIVE,
            Description.affiliation(code, List.of("CVL")),
            Basis.INFERRED,
            Gender.UNKNOWN,
            true));
  }

  /** Keeps what later words can refer to. */
  void remember(Token token, ActorMention mention, Description description) {
    NounPhrase phrase = NounPhrase.at(sentence, token.index());
    RoleNouns nouns = context.lexicon().roles();
    Optional<NameRun> run = NameRun.in(sentence, phrase, resolver.names(), nouns);
    if (run.isPresent()) {
      if (description.kind() != ActorKind.COUNTRY) {
        context.discourse().name(run.get().text(sentence), mention);
      }
      run.get()
          .match()
          .ifPresent(
              match ->
                  match.readings().stream()
                      .map(Reading::actor)
                      .filter(actor -> actor.name().equals(mention.name()))
                      .forEach(context.discourse()::meet));
    }
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (run.isEmpty() || !run.get().contains(i)) {
        nouns
            .at(sentence, i)
            .ifPresent(
                role ->
                    context
                        .discourse()
                        .role(RolePhrases.key(RolePhrases.words(sentence, role)), mention));
      }
    }
  }
}
