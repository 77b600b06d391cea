package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.dateline.mention.PlaceMention;
import org.dateline.mention.reference.Nominal;
import org.dateline.mention.reference.Sort;

/** Finds the noun phrases that pronouns can stand for, and what they name. */
final class NominalReader {
  private static final Set<String> PARTS =
      Set.of(
          "amod",
          "flat",
          "goeswith",
          "fixed",
          "nmod:desc",
          "obl:unmarked",
          "nmod:unmarked",
          "case",
          "advmod",
          "cc",
          "det",
          "nummod",
          "punct",
          "discourse",
          "dep");
  private static final Set<String> SOME =
      Set.of(
          "some",
          "many",
          "others",
          "those",
          "several",
          "few",
          "most",
          "all",
          "both",
          "dozens",
          "hundreds",
          "thousands",
          "millions",
          "scores",
          "tens",
          "more",
          "two",
          "three",
          "four",
          "five",
          "six");
  private static final Set<String> ANYONE =
      Set.of(
          "someone",
          "somebody",
          "anyone",
          "anybody",
          "everyone",
          "everybody",
          "nobody",
          "no-one",
          "whoever");

  /** Role nouns that are bodies of people, or no people at all. */
  private static final Set<String> BODIES =
      Set.of(
          "power",
          "superpower",
          "force",
          "side",
          "source",
          "wing",
          "faction",
          "branch",
          "delegation",
          "mission",
          "team",
          "representation",
          "camp",
          "apparatus",
          "machinery",
          "arm",
          "bloc",
          "leadership",
          "presidency",
          "office",
          "palace",
          "group",
          "crowd",
          "pair",
          "couple",
          "duo",
          "trio",
          "squad",
          "gang",
          "band",
          "crew",
          "majority",
          "minority",
          "network",
          "movement",
          "household");

  private static final Set<String> TIMES =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "week",
          "weekend",
          "month",
          "year",
          "decade",
          "century",
          "time",
          "moment",
          "percent",
          "today",
          "yesterday",
          "tomorrow",
          "morning",
          "afternoon",
          "evening",
          "night");
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both", "his", "her", "their", "its");

  private final ActorLexicon lexicon;
  private final Sentence sentence;
  private final SentenceNames names;
  private final List<PlaceMention> places;

  NominalReader(
      ActorLexicon lexicon, Sentence sentence, SentenceNames names, List<PlaceMention> places) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.names = names;
    this.places = places;
  }

  /** All, in the order of their last heads. */
  List<Nominal> read() {
    List<Nominal> nominals = new ArrayList<>();
    Nominal[] byHead = new Nominal[sentence.size()];
    for (Token token : sentence.tokens()) {
      Optional<Nominal> nominal = canHead(token) ? nominal(token) : Optional.empty();
      if (nominal.isPresent()) {
        byHead[token.index()] = nominal.get();
        nominals.add(nominal.get());
      }
      if (token.is("conj")) {
        coordination(token, byHead).ifPresent(nominals::add);
      }
    }
    return nominals;
  }

  private boolean canHead(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    if (isPeople(token)) {
      return true;
    }
    if (ANYONE.contains(form)) {
      return true;
    }
    if ((SOME.contains(form) && token.upos() != Upos.NOUN) || form.equals("one")) {
      return PhraseReader.isArgument(token);
    }
    boolean noun = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    boolean day = noun && PhraseReader.NOT_ACTORS.contains(form) && !form.equals("may");
    if (noun && TIMES.contains(token.lemma().toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (!noun || day || PARTS.contains(token.mainRelation()) || PARTS.contains(token.relation())) {
      return false;
    }
    return !token.is("compound") || token.upos() == Upos.PROPN;
  }

  /** "The Danish", "the poor". */
  private boolean isPeople(Token token) {
    return token.upos() == Upos.ADJ
        && PhraseReader.isArgument(token)
        && sentence.children(token.index(), "det").stream()
            .anyMatch(det -> det.form().equalsIgnoreCase("the"));
  }

  private Optional<Nominal> nominal(Token token) {
    NounPhrase phrase = NounPhrase.at(sentence, token.index());
    Optional<NameRun> run = NameRun.in(sentence, phrase, names, lexicon.roles());
    if (token.is("compound") && (run.isEmpty() || isInsideName(token) || !isBody(run.get()))) {
      return Optional.empty();
    }
    boolean plural = token.xpos().equals("NNS") || token.xpos().equals("NNPS");
    if (isPeople(token)) {
      return Optional.of(
          new Nominal(
              sentence.index(),
              List.of(token.index()),
              phrase.first(),
              phrase.last(),
              Sort.PERSON,
              true,
              Nominal.Form.DEFINITE,
              List.of(token.lemma())));
    }
    if (run.isPresent()) {
      return Optional.of(name(token, phrase, run.get(), plural));
    }
    int flat = flatName(token);
    if (flat > 0) {
      List<String> words =
          Parts.of(new NameRun(token.index() + 1, flat, Optional.empty()).text(sentence));
      Sort sort =
          gender(
              Genders.of(String.join(" ", words), sentence, token.index(), lexicon.firstNames()));
      return Optional.of(
          new Nominal(
              sentence.index(),
              List.of(token.index()),
              phrase.first(),
              flat,
              sort,
              false,
              Nominal.Form.NAME,
              words));
    }
    String form = token.form().toLowerCase(Locale.ROOT);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (form.equals("one")) {
      return one(token, phrase);
    }
    boolean anyone = ANYONE.contains(form);
    boolean some = !anyone && SOME.contains(form);
    Sort sort = anyone ? Sort.PERSON : some ? Sort.SOME : noun(token, phrase);
    boolean many = some || plural || lemma.equals("people") || lemma.equals("police");
    if (some || lexicon.isPartitive(lemma)) {
      for (Token whole : sentence.children(token.index(), "nmod")) {
        if (whole.upos() == Upos.NOUN) {
          sort = noun(whole, NounPhrase.at(sentence, whole.index()));
          many |= whole.xpos().equals("NNS") && !isBody(sort);
        }
      }
    }
    return Optional.of(
        new Nominal(
            sentence.index(),
            List.of(token.index()),
            phrase.first(),
            phrase.last(),
            sort,
            many,
            isDefinite(token) ? Nominal.Form.DEFINITE : Nominal.Form.INDEFINITE,
            List.of(lemma)));
  }

  /** "The Unesco headquarters": of names before nouns only bodies are taken up by pronouns. */
  private static boolean isBody(NameRun run) {
    return run.match().isPresent()
        && run.match().get().readings().get(0).actor().kind() == Actor.Kind.ORGANISATION;
  }

  private static boolean isBody(Sort sort) {
    return sort == Sort.BODY;
  }

  /** Whether a proper noun is only the beginning of the name that its head ends. */
  private boolean isInsideName(Token token) {
    Token head = sentence.token(Math.max(0, token.head()));
    Optional<NameMatch> match = names.at(token.index());
    return match.map(found -> found.covers(head.index())).orElse(head.upos() == Upos.PROPN);
  }

  private boolean isDefinite(Token token) {
    for (int child : sentence.children(token.index())) {
      Token word = sentence.token(child);
      if (word.is("nmod:poss")
          || (word.is("det") && DEFINITE.contains(word.form().toLowerCase(Locale.ROOT)))) {
        return true;
      }
    }
    return false;
  }

  /** The end of the name that a noun stands before: "violinist Ana Gomez"; -1 if there is none. */
  private int flatName(Token noun) {
    int last = -1;
    for (Token part : sentence.children(noun.index(), "flat")) {
      if (part.upos() == Upos.PROPN && part.index() > noun.index()) {
        last = sentence.rightEdge(part.index());
      }
    }
    return last;
  }

  /** "One of the nurses". */
  private Optional<Nominal> one(Token token, NounPhrase phrase) {
    for (Token whole : sentence.children(token.index(), "nmod")) {
      if (whole.xpos().equals("NNS")) {
        return Optional.of(
            new Nominal(
                sentence.index(),
                List.of(token.index()),
                phrase.first(),
                phrase.last(),
                noun(whole, NounPhrase.at(sentence, whole.index())),
                false,
                Nominal.Form.INDEFINITE,
                List.of(whole.lemma())));
      }
    }
    return Optional.empty();
  }

  private Sort noun(Token token, NounPhrase phrase) {
    Sort gender = gender(Genders.of("", sentence, phrase.head(), lexicon.firstNames()));
    if (gender != Sort.PERSON) {
      return gender;
    }
    if (BODIES.contains(token.lemma().toLowerCase(Locale.ROOT))) {
      return Sort.BODY;
    }
    return lexicon
        .roles()
        .at(sentence, token.index())
        .map(found -> found.role().is(Role.Use.BODY) ? Sort.BODY : Sort.PERSON)
        .orElseGet(() -> isPerson(token) ? Sort.PERSON : Sort.THING);
  }

  /** A listed noun, one that ends in -man, or one with "who". */
  private boolean isPerson(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String last = lemma.substring(lemma.lastIndexOf('-') + 1);
    if (lexicon.isPerson(lemma) || lexicon.isPerson(last) || lemma.endsWith("woman")) {
      return true;
    }
    for (Token clause : sentence.children(token.index(), "acl")) {
      for (int child : sentence.children(clause.index())) {
        Token word = sentence.token(child);
        if (word.is("nsubj") && word.form().equals("who")) {
          return true;
        }
      }
    }
    return false;
  }

  private static Sort gender(Gender gender) {
    return switch (gender) {
      case MALE -> Sort.MAN;
      case FEMALE -> Sort.WOMAN;
      case UNKNOWN -> Sort.PERSON;
    };
  }

  private Nominal name(Token token, NounPhrase phrase, NameRun run, boolean plural) {
    List<String> words = Parts.of(run.text(sentence));
    Sort sort = Sort.NAME;
    boolean many = plural;
    Optional<Reading> reading = run.match().map(match -> reading(match, run));
    if (reading.isPresent()) {
      Actor actor = reading.get().actor();
      sort = sort(reading.get(), token, run);
      many |= actor.kind() == Actor.Kind.GROUP;
      many = many && sort != Sort.PLACE && sort != Sort.BODY;
      if (reading.get().use() == Reading.Use.NAME) {
        words = Parts.of(actor.name());
      }
    } else if (names.at(token.index()).isPresent()) {
      sort = plural ? Sort.PERSON : Sort.THING;
    } else {
      sort = unknown(token, phrase, run);
    }
    if (sort == Sort.NAME && !plural && isDefinite(token)) {
      sort = Sort.TITLE;
    }
    return new Nominal(
        sentence.index(),
        List.of(token.index()),
        phrase.first(),
        phrase.last(),
        sort,
        many,
        Nominal.Form.NAME,
        words.isEmpty() ? List.of(token.form()) : words);
  }

  private static Reading reading(NameMatch match, NameRun run) {
    for (Reading.Use use : List.of(Reading.Use.NAME, Reading.Use.DEMONYM, Reading.Use.SHORT)) {
      Optional<Reading> reading = match.reading(use);
      if (reading.isPresent()) {
        return reading.get();
      }
    }
    return match.readings().get(0);
  }

  private Sort sort(Reading reading, Token token, NameRun run) {
    return switch (reading.actor().kind()) {
      case COUNTRY, REGION -> reading.use() == Reading.Use.DEMONYM ? Sort.PERSON : Sort.PLACE;
      case ORGANISATION -> Sort.BODY;
      case GROUP -> Sort.PERSON;
      case PERSON -> {
        boolean whole = reading.use() == Reading.Use.NAME;
        String name = whole ? reading.actor().name() : run.text(sentence);
        if (!whole && run.first() == run.last()) {
          name = "";
        }
        yield gender(Genders.of(name, sentence, token.index(), lexicon.firstNames()));
      }
    };
  }

  private Sort unknown(Token token, NounPhrase phrase, NameRun run) {
    String text = run.text(sentence);
    Sort gender = gender(Genders.of(text, sentence, token.index(), lexicon.firstNames()));
    Token first = sentence.token(run.first());
    if (gender != Sort.PERSON
        || lexicon.firstNames().contains(first.form())
        || titled(phrase, run)) {
      return gender;
    }
    for (PlaceMention place : places) {
      if (place.first() <= token.index() && token.index() <= place.last()) {
        return Sort.PLACE;
      }
    }
    for (int i = run.first(); i <= run.last(); i++) {
      if (lexicon.roles().at(sentence, i).filter(r -> r.role().is(Role.Use.BODY)).isPresent()) {
        return Sort.BODY;
      }
    }
    return run.first() == run.last() && NameIndex.isAcronym(first.form()) ? Sort.BODY : Sort.NAME;
  }

  private boolean titled(NounPhrase phrase, NameRun run) {
    for (int i = phrase.first(); i < run.first(); i++) {
      String word = Parts.fold(sentence.token(i).form().replace(".", ""));
      if (NameRun.HONORIFICS.contains(word)) {
        return true;
      }
      Optional<RoleNouns.Found> role = lexicon.roles().at(sentence, i);
      if (role.isPresent() && !role.get().role().is(Role.Use.BODY)) {
        return true;
      }
    }
    return false;
  }

  /** The phrase that "and" makes of a noun and those joined to it, complete at the last of them. */
  private Optional<Nominal> coordination(Token last, Nominal[] byHead) {
    int first = last.head();
    if (first < 0
        || first > last.index()
        || byHead[first] == null
        || byHead[last.index()] == null) {
      return Optional.empty();
    }
    List<Integer> heads = new ArrayList<>(List.of(first));
    Sort sort = byHead[first].sort();
    boolean and = false;
    for (int child : sentence.children(first)) {
      Token conjunct = sentence.token(child);
      if (conjunct.is("conj")) {
        if (child > last.index()) {
          return Optional.empty();
        }
        if (byHead[child] != null) {
          heads.add(child);
          sort = joint(sort, byHead[child].sort());
        }
        and |= isAnd(child);
      }
    }
    if (!and) {
      return Optional.empty();
    }
    return Optional.of(
        new Nominal(
            sentence.index(),
            heads,
            byHead[first].first(),
            byHead[last.index()].last(),
            sort,
            true,
            Nominal.Form.COORDINATION,
            List.of()));
  }

  private boolean isAnd(int conjunct) {
    for (Token mark : sentence.children(conjunct, "cc")) {
      if (mark.form().equalsIgnoreCase("and") || mark.form().equals("&")) {
        return true;
      }
    }
    return false;
  }

  private static Sort joint(Sort a, Sort b) {
    if (a == b) {
      return a;
    }
    boolean people = isHuman(a) && isHuman(b);
    return people ? Sort.PERSON : a == Sort.NAME ? b : b == Sort.NAME ? a : Sort.THING;
  }

  private static boolean isHuman(Sort sort) {
    return sort == Sort.MAN || sort == Sort.WOMAN || sort == Sort.PERSON;
  }
}
