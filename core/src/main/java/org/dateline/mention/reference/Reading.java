package org.dateline.mention.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/** Goes through an article from left to right and has each pronoun's antecedent chosen. */
final class Reading {
  /** Says which of the candidates a pronoun stands for. */
  interface Choice {
    /**
     * @return one of the candidates; empty to leave the pronoun out
     */
    Optional<Candidate> choose(int sentence, Token token, Pronoun pronoun, List<Candidate> all);
  }

  private final Entities entities = new Entities();
  private final List<Reference> references = new ArrayList<>();
  private final Choice choice;

  Reading(Choice choice) {
    this.choice = choice;
  }

  /**
   * @param nominals noun phrases of each sentence, in the order of their heads
   */
  References read(ParsedArticle parsed, List<List<Nominal>> nominals) {
    Quoted quoted = new Quoted(parsed.sentences());
    for (Sentence sentence : parsed.sentences()) {
      List<Nominal> here = nominals.get(sentence.index());
      sentence(sentence, here, new ReferenceFeatures(entities, quoted, sentence, here));
    }
    return new References(references);
  }

  private void sentence(Sentence sentence, List<Nominal> nominals, ReferenceFeatures features) {
    entities.open(sentence);
    int next = 0;
    for (Token token : sentence.tokens()) {
      while (next < nominals.size() && position(nominals.get(next)) <= token.index()) {
        entities.add(nominals.get(next++), sentence);
      }
      Optional<Pronoun> pronoun = Pronoun.of(token);
      if (pronoun.isPresent()) {
        choice
            .choose(
                sentence.index(), token, pronoun.get(), features.candidates(token, pronoun.get()))
            .ifPresent(candidate -> keep(sentence, token, pronoun.get(), candidate));
      }
      learn(sentence, token, nominals);
    }
  }

  /** A coordination is complete at its last head. */
  private static int position(Nominal nominal) {
    return nominal.heads().get(nominal.heads().size() - 1);
  }

  private void keep(Sentence sentence, Token token, Pronoun pronoun, Candidate candidate) {
    if (candidate.entity().isPresent() && candidate.nominal().isPresent()) {
      references.add(new Reference(sentence.index(), token.index(), candidate.nominal().get()));
      entities.add(candidate.entity().get(), pronoun, sentence, token.index());
    }
  }

  /** "Ines is a lawyer": the predicate tells what the subject is. */
  private void learn(Sentence sentence, Token token, List<Nominal> nominals) {
    if (sentence.children(token.index(), "cop").isEmpty()) {
      return;
    }
    for (Token subject : sentence.children(token.index(), "nsubj")) {
      Optional<Entity> entity =
          subject.index() < token.index() ? entities.at(subject.index()) : Optional.empty();
      for (Nominal nominal : nominals) {
        if (nominal.head() == token.index() && entity.isPresent()) {
          entity.get().learn(nominal.sort());
        }
      }
    }
  }
}
