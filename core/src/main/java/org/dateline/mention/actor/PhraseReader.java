package org.dateline.mention.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.dateline.mention.ActorKind;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Affiliation;
import org.dateline.mention.Basis;

/** Reads a noun phrase that is no pronoun: names, roles, people in number, demonyms. */
final class PhraseReader {
  private static final Set<String> NOT_ACTORS =
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

  private static final Set<String> WOMEN =
      Set.of(
          "woman",
          "girl",
          "mother",
          "wife",
          "daughter",
          "sister",
          "queen",
          "princess",
          "widow",
          "spokeswoman",
          "chairwoman",
          "businesswoman",
          "congresswoman",
          "policewoman",
          "actress",
          "first lady",
          "nun",
          "mrs",
          "ms",
          "miss",
          "lady",
          "baroness",
          "dame",
          "madam",
          "madame");
  private static final Set<String> MEN =
      Set.of(
          "man",
          "boy",
          "father",
          "husband",
          "son",
          "brother",
          "king",
          "prince",
          "sheikh",
          "sheik",
          "businessman",
          "congressman",
          "policeman",
          "bishop",
          "pope",
          "mr",
          "sir",
          "lord",
          "mullah",
          "ayatollah",
          "imam",
          "priest",
          "gunman",
          "monk");

  private final SentenceResolver resolver;
  private final ArticleContext context;
  private final Sentence sentence;
  private final Surroundings surroundings;

  PhraseReader(SentenceResolver resolver, ArticleContext context, Sentence sentence) {
    this.resolver = resolver;
    this.context = context;
    this.sentence = sentence;
    this.surroundings = new Surroundings(resolver, context, sentence);
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
    if (isInsideName(token, match)) {
      return Optional.empty();
    }
    if (isModifier(token)) {
      return modifier(token, match);
    }
    if (!canHead(token, match)) {
      return Optional.empty();
    }
    Optional<Description> measured = measured(token);
    if (measured.isPresent()) {
      return measured;
    }
    NounPhrase phrase = NounPhrase.at(sentence, head);
    RoleNouns roles = context.lexicon().roles();
    Optional<NameRun> run = NameRun.in(sentence, phrase, resolver.names(), roles);
    if (run.isPresent()) {
      Optional<Description> known = known(token, phrase, run.get());
      return known.isPresent() ? known : unknown(token, phrase, run.get());
    }
    Optional<RoleNouns.Found> role = roles.at(sentence, head);
    if (role.isPresent()) {
      return Optional.of(role(token, phrase, role.get()));
    }
    return indefinite(token);
  }

  private boolean canHead(Token token, Optional<NameMatch> match) {
    String form = token.form().toLowerCase(Locale.ROOT);
    if (match.isEmpty() && NOT_ACTORS.contains(form.replace(".", ""))) {
      return false;
    }
    return token.upos().nominal()
        || match.isPresent()
        || INDEFINITE.contains(form)
        || (token.upos() == Upos.ADJ && isArgument(token));
  }

  private static boolean isArgument(Token token) {
    return token.is("nsubj") || token.is("obj") || token.is("iobj") || token.is("obl");
  }

  /** Whether a token is only a part of the name or of the title that another token heads. */
  private boolean isInsideName(Token token, Optional<NameMatch> match) {
    if (match.isPresent()) {
      return token.index() != headOf(match.get());
    }
    return token.is("flat") || token.is("fixed") || token.is("goeswith");
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
        || context.lexicon().roles().at(sentence, noun.index()).isPresent()) {
      return Optional.empty();
    }
    NounPhrase phrase = NounPhrase.at(sentence, token.index());
    Surroundings.Cues outer =
        surroundings.cues(
            NounPhrase.at(sentence, noun.index()), Optional.empty(), Optional.of(role.get()));
    Description own = role(token, phrase, role.get());
    return Optional.of(
        outer.code().isEmpty()
            ? own
            : own.with(new Affiliation(outer.code(), own.affiliation().sectors()), Basis.TEXT));
  }

  private Optional<Description> bare(Token token, NameMatch match) {
    Optional<Reading> reading = resolver.candidates().choose(match.readings(), "", "");
    return reading.map(chosen -> named(token, chosen, Optional.empty()));
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

  private Optional<Description> known(Token token, NounPhrase phrase, NameRun run) {
    if (run.match().isEmpty()) {
      return Optional.empty();
    }
    NameMatch match = run.match().get();
    Optional<RoleNouns.Found> own =
        context.lexicon().roles().at(sentence, phrase.head()).filter(r -> !run.contains(r.last()));
    Surroundings.Cues cues = surroundings.cues(phrase, Optional.of(run), own);
    Optional<RoleNouns.Found> title = own.isPresent() ? own : cues.role();
    String words = title.map(this::words).orElse("");
    List<Reading> fitting =
        match.readings().stream().filter(r -> isSamePerson(r, run, match)).toList();
    Optional<ActorMention> earlier = context.discourse().named(run.text(sentence));
    boolean stranger =
        earlier.isPresent()
            && earlier.get().kind() == ActorKind.PERSON
            && fitting.stream().noneMatch(r -> r.actor().name().equals(earlier.get().name()));
    if (stranger && fitting.stream().allMatch(r -> r.use() == Reading.Use.SHORT)) {
      return Optional.empty();
    }
    return resolver
        .candidates()
        .choose(fitting, words, cues.code())
        .map(reading -> named(token, reading, Optional.of(cues)));
  }

  /** Whether the words before a last name are not the first name of somebody else. */
  private boolean isSamePerson(Reading reading, NameRun run, NameMatch match) {
    if (reading.actor().kind() != Actor.Kind.PERSON || run.first() == match.first()) {
      return run.last() == match.last() || reading.use() != Reading.Use.SHORT;
    }
    Set<String> own = Set.copyOf(Parts.of(reading.actor().name()));
    String first = Parts.fold(sentence.token(run.first()).form().replace(".", ""));
    return reading.use() != Reading.Use.SHORT
        || own.contains(first)
        || (first.length() == 1 && own.stream().anyMatch(part -> part.startsWith(first)));
  }

  private String words(RoleNouns.Found role) {
    StringBuilder words = new StringBuilder();
    for (int i = role.first(); i <= role.last(); i++) {
      words.append(words.isEmpty() ? "" : " ").append(sentence.token(i).form());
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private Description named(Token token, Reading reading, Optional<Surroundings.Cues> cues) {
    Actor actor = reading.actor();
    Affiliation affiliation = context.affiliation(actor);
    String adjective = cues.map(Surroundings.Cues::adjective).orElse("");
    ActorKind kind =
        switch (actor.kind()) {
          case COUNTRY, REGION ->
              reading.use() == Reading.Use.DEMONYM && token.upos() != Upos.ADJ
                  ? ActorKind.COLLECTIVE
                  : ActorKind.COUNTRY;
          case PERSON -> ActorKind.PERSON;
          case ORGANISATION, GROUP -> ActorKind.ORGANISATION;
        };
    if (kind == ActorKind.COUNTRY && affiliation.sectors().isEmpty()) {
      affiliation = new Affiliation(affiliation.code(), List.of("GOV"));
    } else if (kind == ActorKind.COLLECTIVE) {
      affiliation = new Affiliation(affiliation.code(), List.of("CVL"));
    } else if (kind == ActorKind.PERSON) {
      affiliation = person(actor, affiliation, cues, adjective);
    }
    boolean plural =
        kind == ActorKind.COLLECTIVE
            ? token.form().endsWith("s") || token.form().endsWith("ese")
            : actor.kind() == Actor.Kind.GROUP && kind == ActorKind.ORGANISATION;
    return new Description(
        actor.name(), kind, affiliation, Basis.TEXT, gender(actor.name(), token), plural);
  }

  /** The words "former" and "then" know better than a lexicon without a date. */
  private Affiliation person(
      Actor actor, Affiliation affiliation, Optional<Surroundings.Cues> cues, String adjective) {
    if (adjective.equals("ELI") && !affiliation.code().isEmpty()) {
      return affiliation.sectors().contains("GOV") && context.published().isPresent()
          ? affiliation
          : new Affiliation(affiliation.code(), List.of("ELI"));
    }
    boolean title =
        cues.flatMap(Surroundings.Cues::role).map(r -> r.role().is(Role.Use.TITLE)).orElse(false);
    if (title && affiliation.sectors().equals(List.of("ELI")) || affiliation.sectors().isEmpty()) {
      Optional<String> sector = cues.flatMap(Surroundings.Cues::role).map(r -> r.role().sector());
      if (sector.isPresent()
          && actor.offices().stream()
              .anyMatch(o -> o.affiliation().sectors().contains(sector.get()))) {
        return new Affiliation(affiliation.code(), List.of(sector.get()));
      }
    }
    return affiliation;
  }

  private Gender gender(String name, Token token) {
    for (int i = NounPhrase.at(sentence, token.index()).first(); i <= token.index(); i++) {
      String word = Parts.fold(sentence.token(i).form().replace(".", ""));
      if (WOMEN.contains(word)) {
        return Gender.FEMALE;
      }
      if (MEN.contains(word)) {
        return Gender.MALE;
      }
    }
    List<String> parts = Parts.of(name);
    return parts.isEmpty() ? Gender.UNKNOWN : context.lexicon().firstNames().gender(parts.get(0));
  }

  private Optional<Description> unknown(Token token, NounPhrase phrase, NameRun run) {
    String name = run.text(sentence);
    Optional<RoleNouns.Found> own =
        context.lexicon().roles().at(sentence, phrase.head()).filter(r -> !run.contains(r.last()));
    Surroundings.Cues cues = surroundings.cues(phrase, Optional.of(run), own);
    Optional<RoleNouns.Found> title = own.isPresent() ? own : cues.role();
    Optional<ActorMention> beside = apposition(token);
    Optional<ActorMention> earlier = context.discourse().named(name);
    if (earlier.isPresent() && cues.code().isEmpty() && beside.isEmpty()) {
      ActorMention known = earlier.get();
      return Optional.of(
          new Description(
              known.name(),
              known.kind(),
              known.affiliation(),
              known.basis() == Basis.INFERRED ? Basis.INFERRED : Basis.CONTEXT,
              gender(known.name(), token),
              false));
    }
    List<String> sectors =
        Surroundings.sectors(
            title.map(RoleNouns.Found::role),
            own.isPresent() ? cues.role().map(RoleNouns.Found::role) : Optional.empty(),
            cues);
    String code = cues.code();
    Basis basis = cues.basis();
    if (beside.isPresent()) {
      sectors = sectors.isEmpty() ? beside.get().affiliation().sectors() : sectors;
      if (code.isEmpty()) {
        code = beside.get().affiliation().code();
        basis = beside.get().basis();
      }
    }
    ActorKind kind = kind(token, run, title, beside);
    if (code.isEmpty()) {
      code = resolver.placeCountry(token.index());
      if (!code.isEmpty()) {
        kind = ActorKind.OTHER;
      }
    }
    if (code.isEmpty() && kind != ActorKind.OTHER) {
      code = resolver.nearestCountry(token.index());
      code = code.isEmpty() ? context.country() : code;
      basis = Basis.INFERRED;
    }
    Description description =
        new Description(
            name, kind, Description.affiliation(code, sectors), basis, gender(name, token), false);
    return Optional.of(description);
  }

  /** The noun phrase in apposition to a name, below it or above it. */
  private Optional<ActorMention> apposition(Token token) {
    for (Token child : sentence.children(token.index(), "appos")) {
      Optional<ActorMention> beside = resolver.mention(child.index());
      if (beside.isPresent() && beside.get().kind() != ActorKind.OTHER) {
        return beside;
      }
    }
    return token.is("appos") ? resolver.mention(token.head()) : Optional.empty();
  }

  private ActorKind kind(
      Token token, NameRun run, Optional<RoleNouns.Found> title, Optional<ActorMention> beside) {
    Token first = sentence.token(run.first());
    if (title.isPresent() && !title.get().role().is(Role.Use.BODY)) {
      return ActorKind.PERSON;
    }
    int before = run.first() - 1;
    boolean honoured =
        before >= 0
            && NameRun.HONORIFICS.contains(
                Parts.fold(sentence.token(before).form().replace(".", "")));
    if (honoured || context.lexicon().firstNames().contains(first.form())) {
      return ActorKind.PERSON;
    }
    if (beside.isPresent()) {
      ActorKind kind = beside.get().kind();
      return kind == ActorKind.ROLE ? ActorKind.PERSON : kind;
    }
    if (run.first() == run.last() && NameIndex.isAcronym(first.form())) {
      return ActorKind.ORGANISATION;
    }
    boolean two = run.last() == run.first() + 1 || run.last() == run.first() + 2;
    boolean speaks = token.is("nsubj") && isSpeech(sentence.token(token.head()).lemma());
    return speaks || (two && (token.is("nsubj") || token.is("obj") || token.is("nmod:poss")))
        ? ActorKind.PERSON
        : ActorKind.OTHER;
  }

  private static boolean isSpeech(String lemma) {
    return Set.of(
            "say", "tell", "add", "ask", "claim", "argue", "explain", "write", "recall", "insist",
            "note", "admit", "reply", "think", "believe")
        .contains(lemma);
  }

  private Description role(Token token, NounPhrase phrase, RoleNouns.Found found) {
    Surroundings.Cues cues = surroundings.cues(phrase, Optional.empty(), Optional.of(found));
    Role role = found.role();
    boolean plural =
        role.is(Role.Use.MANY) && !role.is(Role.Use.BODY) && !isSingular(token) || isPlural(token);
    List<String> sectors =
        Surroundings.sectors(Optional.of(role), cues.role().map(RoleNouns.Found::role), cues);
    ActorKind kind =
        role.is(Role.Use.BODY)
            ? ActorKind.ORGANISATION
            : plural && role.is(Role.Use.MANY) ? ActorKind.COLLECTIVE : ActorKind.ROLE;
    Optional<Description> named = namedBeside(token);
    if (named.isPresent() && kind == ActorKind.ROLE && !plural) {
      return named.get();
    }
    String text = words(found);
    Gender gender = gender("", token);
    if (!cues.code().isEmpty()) {
      return new Description(
          context.article().text(sentence.span(phrase.first(), phrase.last())),
          kind,
          new Affiliation(cues.code(), sectors),
          cues.basis(),
          gender,
          plural);
    }
    return contextual(
        token,
        text,
        new Description(
            text, kind, Description.affiliation("", sectors), Basis.INFERRED, gender, plural));
  }

  /** "the president, Ana Gomez": the name says more than the office, if the lexicon has it. */
  private Optional<Description> namedBeside(Token token) {
    for (Token child : sentence.children(token.index(), "appos")) {
      Optional<NameMatch> match = resolver.names().at(child.index());
      if (match.isPresent()) {
        Optional<Reading> reading = resolver.candidates().choose(match.get().readings(), "", "");
        if (reading.isPresent() && reading.get().actor().kind() == Actor.Kind.PERSON) {
          return Optional.of(named(child, reading.get(), Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whose "the minister" or "protesters" are, when the phrase does not say. */
  private Description contextual(Token token, String words, Description bare) {
    Optional<ActorMention> earlier = context.discourse().role(key(words));
    String here = resolver.nearestCountry(token.index());
    boolean people = bare.kind() == ActorKind.COLLECTIVE;
    boolean indefinite = isIndefinite(token);
    if (earlier.isPresent() && !indefinite && !(people && !here.isEmpty())) {
      ActorMention known = earlier.get();
      boolean person = known.kind() == ActorKind.PERSON && bare.kind() == ActorKind.ROLE;
      Basis basis = known.basis() == Basis.INFERRED ? Basis.INFERRED : Basis.CONTEXT;
      List<String> sectors =
          bare.affiliation().sectors().isEmpty()
              ? known.affiliation().sectors()
              : bare.affiliation().sectors();
      return new Description(
          person ? known.name() : bare.name(),
          bare.kind(),
          new Affiliation(
              known.affiliation().code(), person ? known.affiliation().sectors() : sectors),
          basis,
          bare.gender(),
          bare.plural());
    }
    String code = here.isEmpty() ? context.country() : here;
    return bare.with(Description.affiliation(code, bare.affiliation().sectors()), Basis.INFERRED);
  }

  private boolean isIndefinite(Token token) {
    for (Token det : sentence.children(token.index(), "det")) {
      String form = det.form().toLowerCase(Locale.ROOT);
      if (form.equals("a") || form.equals("an") || form.equals("another")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(Token token) {
    return token.xpos().equals("NNS") || token.xpos().equals("NNPS");
  }

  private static boolean isSingular(Token token) {
    return token.xpos().equals("NN") || token.xpos().equals("NNP");
  }

  private static String key(String words) {
    return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
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
    RoleNouns roles = context.lexicon().roles();
    Optional<NameRun> run = NameRun.in(sentence, phrase, resolver.names(), roles);
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
        roles
            .at(sentence, i)
            .ifPresent(role -> context.discourse().role(key(words(role)), mention));
      }
    }
  }
}
