package org.dateline.mention.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/** Finds what the pronouns of a sentence may stand for. */
final class CandidateFinder {
  /** What was last spoken of longer ago, in sentences, is forgotten. */
  private static final int REACH = 15;

  private final Entities entities;
  private final Quoted quoted;
  private final Sentence sentence;
  private final List<Nominal> nominals;
  private final Clauses clauses;

  /**
   * @param nominals noun phrases of the sentence
   */
  CandidateFinder(Entities entities, Quoted quoted, Sentence sentence, List<Nominal> nominals) {
    this.entities = entities;
    this.quoted = quoted;
    this.sentence = sentence;
    this.nominals = nominals;
    this.clauses = new Clauses(sentence);
  }

  /** All that a pronoun may stand for; the last one is that it stands for nothing. */
  List<Candidate> candidates(Token token, Pronoun pronoun) {
    List<Entity> fitting = fitting(token, pronoun);
    Optional<Entity> speaks = speaks(token, pronoun, fitting);
    if (speaks.isPresent()) {
      return List.of(
          new Candidate(speaks, Optional.of(speaks.get().best()), new int[0]),
          new Candidate(Optional.empty(), Optional.empty(), new int[0]));
    }
    EntityFeatures features =
        new EntityFeatures(entities, quoted, sentence, clauses, token, pronoun, fitting);
    Optional<Nominal> ahead = ahead(token, pronoun);
    Optional<Entity> named = ahead.flatMap(nominal -> entities.find(nominal, sentence));
    List<Candidate> candidates = new ArrayList<>(fitting.size() + 2);
    for (int i = 0; i < fitting.size(); i++) {
      Entity entity = fitting.get(i);
      boolean also = named.isPresent() && named.get() == entity;
      candidates.add(
          new Candidate(
              Optional.of(entity),
              also ? ahead : Optional.of(entity.best()),
              features.of(
                  entity,
                  fitting.size() - 1 - i,
                  also ? EntityFeatures.Ahead.ALSO : EntityFeatures.Ahead.NOT)));
    }
    if (ahead.isPresent() && !(named.isPresent() && fitting.contains(named.get()))) {
      Entity entity = new Entity(ahead.get(), Role.of(sentence, ahead.get().head()));
      int[] found = features.of(entity, 0, EntityFeatures.Ahead.ONLY);
      candidates.add(new Candidate(Optional.of(named.orElse(entity)), ahead, found));
    }
    int[] none = NothingFeatures.of(sentence, token, pronoun, quoted);
    candidates.add(new Candidate(Optional.empty(), Optional.empty(), none));
    return candidates;
  }

  /**
   * "Peru said it would vote": of what a body says, "it" is the body. The texts to learn from have
   * next to none of this, the news are full of it.
   */
  private Optional<Entity> speaks(Token token, Pronoun pronoun, List<Entity> fitting) {
    int reporter = clauses.reporter(token, ContextWords.SAY);
    boolean empty =
        !token.relation().equals("nsubj")
            || token.head() < 0
            || !sentence.children(token.head(), "cop").isEmpty();
    if (pronoun.kind() != Pronoun.Kind.IT || reporter < 0 || empty) {
      return Optional.empty();
    }
    return entities
        .at(reporter)
        .filter(entity -> entity.sort().canBeBody() && fitting.contains(entity));
  }

  /** The entities that number, gender and grammar allow, the latest last. */
  private List<Entity> fitting(Token token, Pronoun pronoun) {
    List<Entity> fitting = new ArrayList<>();
    for (Entity entity : entities.all()) {
      boolean near = sentence.index() - entity.last().sentence() <= REACH;
      if (near
          && pronoun.fits(entity.sort(), entity.plural(), entity.best().form())
          && !barred(token, pronoun, entity)) {
        fitting.add(entity);
      }
    }
    if (pronoun.reflexive()) {
      List<Integer> subjects = clauses.subjectsAbove(token.index());
      List<Entity> bound =
          fitting.stream().filter(e -> entities.level(e, subjects, sentence) == 0).toList();
      fitting = bound.isEmpty() ? fitting : new ArrayList<>(bound);
    }
    fitting.sort(
        (a, b) ->
            a.last().sentence() != b.last().sentence()
                ? Integer.compare(a.last().sentence(), b.last().sentence())
                : Integer.compare(a.last().token(), b.last().token()));
    return fitting;
  }

  private boolean barred(Token token, Pronoun pronoun, Entity entity) {
    List<Entity.Place> places = entity.places();
    for (int i = places.size() - 1; i >= 0; i--) {
      if (places.get(i).sentence() != sentence.index()) {
        break;
      }
      if (!pronoun.reflexive()
          && clauses.bars(token.index(), pronoun.possessive(), places.get(i).token())) {
        return true;
      }
    }
    if (pronoun.human() && clauses.namesBelow(token.index(), entity.names())) {
      return true;
    }
    Nominal latest = entity.latest();
    return latest.heads().size() > 1
        && latest.sentence() == sentence.index()
        && latest.last() >= token.index();
  }

  /** A noun phrase after the pronoun that it may stand for. */
  private Optional<Nominal> ahead(Token token, Pronoun pronoun) {
    for (Nominal nominal : nominals) {
      if (nominal.head() > token.index()
          && nominal.heads().size() == 1
          && pronoun.fits(nominal.sort(), nominal.plural(), nominal.form())
          && clauses.looksAhead(token.index(), nominal.head())) {
        return Optional.of(nominal);
      }
    }
    return Optional.empty();
  }
}
