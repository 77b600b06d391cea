package org.dateline.mention.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.mention.PlaceMention;
import org.dateline.mention.reference.Sort;

/** Tells what the noun phrases of a sentence name: people, bodies, places or things. */
final class NominalSorts {
  /** Role nouns that are bodies of people, and other nouns for such. */
  private static final Set<String> BODIES =
      WordLists.set(
          """
          power superpower force side source wing faction branch delegation mission team
          representation camp apparatus machinery arm bloc leadership presidency office
          palace group crowd pair couple duo trio squad gang band crew majority minority
          network movement household
          """);

  private final ActorLexicon lexicon;
  private final Sentence sentence;
  private final List<PlaceMention> places;

  NominalSorts(ActorLexicon lexicon, Sentence sentence, List<PlaceMention> places) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.places = places;
  }

  /** What a common noun names. */
  Sort noun(Token token) {
    Sort gender = gender(Genders.of("", sentence, token.index(), lexicon.firstNames()));
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

  /** What a noun before a name makes of it: "violinist Ana Gomez". */
  Sort person(String name, Token token) {
    return gender(Genders.of(name, sentence, token.index(), lexicon.firstNames()));
  }

  /** What a name of the lexicon names. */
  Sort known(Reading reading, Token token, NameRun run) {
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

  /** What a name that the lexicon has not names, as far as the words around it tell. */
  Sort unknown(Token token, NounPhrase phrase, NameRun run) {
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
}
