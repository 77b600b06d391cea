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
      sentence(sentence, here, new CandidateFinder(entities, quoted, sentence, here));
    }
    return new References(references);
  }

  private void sentence(Sentence sentence, List<Nominal> nominals, CandidateFinder finder) {
    entities.open(sentence);
    int next = 0;
    for (Token token : sentence.tokens()) {
      while (next < nominals.size() && position(nominals.get(next)) <= token.index()) {
        add(nominals.get(next++), sentence);
      }
      Optional<Pronoun> pronoun = Pronoun.of(token).filter(found -> !isEveryone(sentence, token));
      if (pronoun.isPresent()) {
        choice
            .choose(sentence.index(), token, pronoun.get(), finder.candidates(token, pronoun.get()))
            .ifPresent(candidate -> keep(sentence, token, pronoun.get(), candidate));
      }
    }
  }

  /** "Each" without "other". */
  private static boolean isEveryone(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return token.form().equalsIgnoreCase("each")
        && (next == sentence.size() || !sentence.token(next).form().equalsIgnoreCase("other"));
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

  /** "Ines is a lawyer": the predicate names its subject once more, and tells what it is. */
  private void add(Nominal nominal, Sentence sentence) {
    Optional<Entity> subject = subject(nominal, sentence);
    if (subject.isPresent() && subject.get().takes(nominal)) {
      entities.predicate(subject.get(), nominal, sentence);
    } else {
      entities.add(nominal, sentence);
    }
  }

  private Optional<Entity> subject(Nominal nominal, Sentence sentence) {
    int head = nominal.head();
    if (nominal.heads().size() > 1 || sentence.children(head, "cop").isEmpty()) {
      return Optional.empty();
    }
    for (Token subject : sentence.children(head, "nsubj")) {
      if (subject.index() < head) {
        return entities.at(subject.index());
      }
    }
    return Optional.empty();
  }
}
