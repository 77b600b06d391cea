package org.dateline.mention.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.document.Token;

/** The pronouns of an article and whom they stand for. Immutable. */
public final class References {
  private final Map<Long, Nominal> antecedents = new HashMap<>();

  References(List<Reference> all) {
    for (Reference reference : all) {
      antecedents.put(key(reference.sentence(), reference.token()), reference.antecedent());
    }
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /** Whether a word is a pronoun that can stand for a noun phrase. */
  public static boolean isPronoun(Token token) {
    return Pronoun.of(token).isPresent();
  }

  /** Whom a pronoun stands for; empty if for nothing that a noun phrase names. */
  public Optional<Nominal> antecedent(int sentence, int token) {
    return Optional.ofNullable(antecedents.get(key(sentence, token)));
  }
}
