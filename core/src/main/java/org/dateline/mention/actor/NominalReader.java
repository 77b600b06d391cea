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
      WordLists.set(
          """
          amod flat goeswith fixed nmod:desc obl:unmarked nmod:unmarked case advmod cc
          det nummod punct discourse dep
          """);
  private static final Set<String> SOME =
      WordLists.set(
          """
          some many others those several few most all both dozens hundreds thousands
          millions scores tens more two three four five six
          """);
  private static final Set<String> ANYONE =
      WordLists.set(
          """
          someone somebody anyone anybody everyone everybody nobody no-one whoever
          """);
  private static final Set<String> TIMES =
      WordLists.set(
          """
          second minute hour day week weekend month year decade century time moment
          percent today yesterday tomorrow morning afternoon evening night
          """);
  private static final Set<String> DEFINITE =
      WordLists.set("the this that these those both his her their its");

  private final ActorLexicon lexicon;
  private final Sentence sentence;
  private final SentenceNames names;
  private final NominalSorts sorts;

  NominalReader(
      ActorLexicon lexicon, Sentence sentence, SentenceNames names, List<PlaceMention> places) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.names = names;
    this.sorts = new NominalSorts(lexicon, sentence, places);
  }

  /** All, in the order of their last heads. */
  List<Nominal> read() {
    List<Nominal> nominals = new ArrayList<>();
    Coordinations coordinations = new Coordinations(sentence);
    Nominal[] byHead = new Nominal[sentence.size()];
    for (Token token : sentence.tokens()) {
      Optional<Nominal> nominal = canHead(token) ? nominal(token) : Optional.empty();
      if (nominal.isPresent()) {
        byHead[token.index()] = nominal.get();
        nominals.add(nominal.get());
      }
      if (token.is("conj")) {
        coordinations.endingAt(token, byHead).ifPresent(nominals::add);
      }
    }
    return nominals;
  }

  private boolean canHead(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    boolean inside = names.at(token.index()).filter(m -> m.covers(token.head())).isPresent();
    if (inside) {
      return false;
    }
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
    if (isPeople(token)) {
      return Optional.of(
          nominal(phrase, Sort.PERSON, true, Nominal.Form.DEFINITE, List.of(token.lemma())));
    }
    if (run.isPresent()) {
      return Optional.of(name(token, phrase, run.get(), isPlural(token)));
    }
    int flat = flatName(token);
    if (flat > 0) {
      NameRun name = new NameRun(token.index() + 1, flat, Optional.empty());
      Sort sort = sorts.person(name.text(sentence), token);
      NounPhrase whole = new NounPhrase(phrase.first(), phrase.head(), flat);
      return Optional.of(
          nominal(whole, sort, false, Nominal.Form.NAME, Parts.of(name.text(sentence))));
    }
    return token.form().equalsIgnoreCase("one")
        ? one(token, phrase)
        : Optional.of(common(token, phrase));
  }

  private Nominal nominal(
      NounPhrase phrase, Sort sort, boolean plural, Nominal.Form form, List<String> words) {
    return new Nominal(
        sentence.index(),
        List.of(phrase.head()),
        phrase.first(),
        phrase.last(),
        sort,
        plural,
        form,
        words);
  }

  private static boolean isPlural(Token token) {
    return token.xpos().equals("NNS") || token.xpos().equals("NNPS");
  }

  private Nominal common(Token token, NounPhrase phrase) {
    String form = token.form().toLowerCase(Locale.ROOT);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean anyone = ANYONE.contains(form);
    boolean some = !anyone && SOME.contains(form);
    Sort sort = anyone ? Sort.PERSON : some ? Sort.SOME : sorts.noun(token);
    boolean many = some || isPlural(token) || lemma.equals("people") || lemma.equals("police");
    if (some || lexicon.isPartitive(lemma)) {
      for (Token whole : sentence.children(token.index(), "nmod")) {
        if (whole.upos() == Upos.NOUN) {
          sort = sorts.noun(whole);
          many |= whole.xpos().equals("NNS") && sort != Sort.BODY;
        }
      }
    }
    Nominal.Form put = isDefinite(token) ? Nominal.Form.DEFINITE : Nominal.Form.INDEFINITE;
    return nominal(phrase, sort, many, put, List.of(lemma));
  }

  /** "The Unesco headquarters": of names before nouns only bodies are taken up by pronouns. */
  private static boolean isBody(NameRun run) {
    return run.match().isPresent()
        && run.match().get().readings().get(0).actor().kind() == Actor.Kind.ORGANISATION;
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
        Sort sort = sorts.noun(whole);
        return Optional.of(
            nominal(phrase, sort, false, Nominal.Form.INDEFINITE, List.of(whole.lemma())));
      }
    }
    return Optional.empty();
  }

  private Nominal name(Token token, NounPhrase phrase, NameRun run, boolean plural) {
    List<String> words = Parts.of(run.text(sentence));
    Sort sort = Sort.NAME;
    boolean many = plural;
    Optional<Reading> reading = run.match().map(NominalReader::reading);
    if (reading.isPresent()) {
      Actor actor = reading.get().actor();
      sort = sorts.known(reading.get(), token, run);
      many |= actor.kind() == Actor.Kind.GROUP;
      many = many && sort != Sort.PLACE && sort != Sort.BODY;
      if (reading.get().use() == Reading.Use.NAME) {
        words = Parts.of(actor.name());
      }
    } else if (names.at(token.index()).isPresent()) {
      sort = plural ? Sort.PERSON : Sort.THING;
    } else {
      sort = sorts.unknown(token, phrase, run);
    }
    if (sort == Sort.NAME && !plural && isDefinite(token)) {
      sort = Sort.TITLE;
    }
    return nominal(
        phrase, sort, many, Nominal.Form.NAME, words.isEmpty() ? List.of(token.form()) : words);
  }

  private static Reading reading(NameMatch match) {
    for (Reading.Use use : List.of(Reading.Use.NAME, Reading.Use.DEMONYM, Reading.Use.SHORT)) {
      Optional<Reading> reading = match.reading(use);
      if (reading.isPresent()) {
        return reading.get();
      }
    }
    return match.readings().get(0);
  }
}
