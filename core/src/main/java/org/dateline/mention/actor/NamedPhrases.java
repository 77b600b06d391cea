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

/** Reads phrases with a proper name: those of the lexicon and strangers. */
final class NamedPhrases {
  /** Words that the office after a name can have. */
  private static final int OFFICE = 6;

  /** Words before one member of a people: "every Peruvian". */
  private static final Set<String> SINGLE =
      Set.of("a", "an", "every", "each", "one", "another", "any", "no");

  private final SentenceResolver resolver;
  private final ArticleContext context;
  private final Sentence sentence;
  private final Surroundings surroundings;

  NamedPhrases(
      SentenceResolver resolver,
      ArticleContext context,
      Sentence sentence,
      Surroundings surroundings) {
    this.resolver = resolver;
    this.context = context;
    this.sentence = sentence;
    this.surroundings = surroundings;
  }

  /** What the lexicon knows of a name; empty if nothing fits. */
  Optional<Description> known(Token token, NounPhrase phrase, NameRun run) {
    if (run.match().isEmpty()) {
      return Optional.empty();
    }
    NameMatch match = run.match().get();
    Optional<RoleNouns.Found> own =
        context.lexicon().roles().at(sentence, phrase.head()).filter(r -> !run.contains(r.last()));
    Surroundings.Cues cues = surroundings.cues(phrase, Optional.of(run), own);
    Optional<RoleNouns.Found> title = own.isPresent() ? own : cues.role();
    String words = title.map(found -> RolePhrases.words(sentence, found)).orElse("");
    List<Reading> fitting =
        match.readings().stream()
            .filter(r -> isSamePerson(r, run, match) && !isOnlyBegun(r, run, match))
            .filter(r -> r.use() != Reading.Use.ADJECTIVE || !isSingle(token))
            .toList();
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

  private boolean isSingle(Token token) {
    return sentence.children(token.index(), "det").stream()
        .anyMatch(det -> SINGLE.contains(det.form().toLowerCase(Locale.ROOT)));
  }

  /** "Tokyo Electric" is more than the capital. */
  private static boolean isOnlyBegun(Reading reading, NameRun run, NameMatch match) {
    boolean seat = reading.use() == Reading.Use.CAPITAL || reading.use() == Reading.Use.SEAT;
    return seat && run.last() > match.last();
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

  /** The description of a reading that was chosen. */
  Description named(Token token, Reading reading, Optional<Surroundings.Cues> cues) {
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
    Basis basis = Basis.TEXT;
    if (kind == ActorKind.COLLECTIVE && Surroundings.isEthnic(sentence, token.index())) {
      String here = resolver.clauseCountry(token.index());
      String home = here.isEmpty() ? context.country() : here;
      affiliation = new Affiliation(home.isEmpty() ? affiliation.code() : home, List.of("CVL"));
      basis = Basis.INFERRED;
    }
    boolean plural =
        kind == ActorKind.COLLECTIVE
            ? token.form().endsWith("s") || token.form().endsWith("ese")
            : actor.kind() == Actor.Kind.GROUP && kind == ActorKind.ORGANISATION;
    return new Description(
        actor.name(), kind, affiliation, basis, gender(actor.name(), token), plural);
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
    boolean out = affiliation.sectors().equals(List.of("ELI"));
    if ((title && out) || affiliation.sectors().isEmpty()) {
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
    return Genders.of(name, sentence, token.index(), context.lexicon().firstNames());
  }

  /** What the words around an unknown name tell of it. */
  Optional<Description> unknown(Token token, NounPhrase phrase, NameRun run) {
    String name = run.text(sentence);
    if (Transnational.isPartOfTheWorld(sentence, run.last())) {
      return Optional.of(
          new Description(
              name, ActorKind.OTHER, Affiliation.UNKNOWN, Basis.TEXT, Gender.UNKNOWN, false));
    }
    Optional<RoleNouns.Found> own =
        context.lexicon().roles().at(sentence, phrase.head()).filter(r -> !run.contains(r.last()));
    Surroundings.Cues cues = surroundings.cues(phrase, Optional.of(run), own);
    Optional<RoleNouns.Found> title = own.isPresent() ? own : cues.role();
    Optional<ActorMention> beside = apposition(token, run);
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
    if (code.isEmpty() && !isThing(token) && !isNamed(run, NameType.ORGANISATION)) {
      code = kind == ActorKind.PERSON ? context.home() : context.country();
      basis = Basis.INFERRED;
    }
    if (kind == ActorKind.PERSON && sectors.isEmpty() && isHuman(run)) {
      // News tells the office of those who have one: who has none is a private person.
      sectors = List.of("CVL");
    }
    Description description =
        new Description(
            name, kind, Description.affiliation(code, sectors), basis, gender(name, token), false);
    return Optional.of(description);
  }

  /** The noun phrase in apposition to a name, below it or above it. */
  private Optional<ActorMention> apposition(Token token, NameRun run) {
    for (Token child : sentence.children(token.index(), "appos")) {
      Optional<ActorMention> beside = resolver.mention(child.index());
      if (beside.isPresent() && beside.get().kind() != ActorKind.OTHER) {
        return beside;
      }
    }
    for (Token child : sentence.children(token.index(), "acl")) {
      for (Token office : sentence.children(child.index(), "obj")) {
        if (child.form().equals("acting")) {
          return resolver.mention(office.index());
        }
      }
    }
    return token.is("appos") ? resolver.mention(token.head()) : afterComma(run);
  }

  /** "Ana Gomez, managing editor of a magazine," whatever the tree makes of the office. */
  private Optional<ActorMention> afterComma(NameRun run) {
    int at = run.last() + 1;
    if (at >= sentence.size() || !sentence.token(at).form().equals(",") || !isHuman(run)) {
      return Optional.empty();
    }
    for (int i = at + 1; i < sentence.size() && i < at + OFFICE; i++) {
      Token word = sentence.token(i);
      Optional<RoleNouns.Found> role = context.lexicon().roles().at(sentence, i);
      boolean named = i + 1 < sentence.size() && sentence.token(i + 1).upos().nominal();
      if (role.isPresent() && word.xpos().equals("NN") && role.get().last() == i && !named) {
        return role.get().role().is(Role.Use.BODY) ? Optional.empty() : resolver.mention(i);
      }
      boolean within =
          word.upos().nominal()
              || word.upos() == Upos.ADJ
              || word.upos() == Upos.DET
              || word.form().equals("managing")
              || word.form().equals("acting");
      if (!within) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private ActorKind kind(
      Token token, NameRun run, Optional<RoleNouns.Found> title, Optional<ActorMention> beside) {
    if (title.isPresent() && !title.get().role().is(Role.Use.BODY)) {
      return ActorKind.PERSON;
    }
    if (isHuman(run)) {
      return ActorKind.PERSON;
    }
    if (isNamed(run, NameType.ORGANISATION)) {
      return ActorKind.ORGANISATION;
    }
    if (beside.isPresent()) {
      ActorKind kind = beside.get().kind();
      return kind == ActorKind.ROLE ? ActorKind.PERSON : kind;
    }
    if (run.first() == run.last() && NameIndex.isAcronym(sentence.token(run.first()).form())) {
      return ActorKind.ORGANISATION;
    }
    boolean two = run.last() == run.first() + 1 || run.last() == run.first() + 2;
    boolean speaks = token.is("nsubj") && isSpeech(sentence.token(token.head()).lemma());
    return speaks || (two && PhraseReader.isArgument(token)) ? ActorKind.PERSON : ActorKind.OTHER;
  }

  /** Whether a first name or "Mr" shows that a name is a person's. */
  private boolean isHuman(NameRun run) {
    int before = run.first() - 1;
    boolean honoured =
        before >= 0
            && NameRun.HONORIFICS.contains(
                Parts.fold(sentence.token(before).form().replace(".", "")));
    return honoured
        || isNamed(run, NameType.PERSON)
        || context.lexicon().firstNames().contains(sentence.token(run.first()).form());
  }

  private boolean isNamed(NameRun run, NameType type) {
    boolean person = type == NameType.PERSON;
    return Namesakes.nameAt(sentence, run.last())
        .filter(name -> name.type() == type)
        .filter(name -> !person || name.first() > 0 || name.last() > name.first())
        .filter(name -> !person || !sentence.token(run.last()).xpos().equals("NNPS"))
        .isPresent();
  }

  /** A law, a weapon, an event or a work belongs to no country unless words say so. */
  private boolean isThing(Token token) {
    return !token.xpos().equals("NNPS")
        && Namesakes.nameAt(sentence, token.index())
            .filter(name -> name.type() == NameType.OTHER)
            .isPresent();
  }

  private static boolean isSpeech(String lemma) {
    return Set.of(
            "say", "tell", "add", "ask", "claim", "argue", "explain", "write", "recall", "insist",
            "note", "admit", "reply", "think", "believe")
        .contains(lemma);
  }
}
