package org.dateline.mention.reference;

import org.dateline.document.Sentence;
import org.dateline.document.Token;

/** What a noun phrase or pronoun does in its clause; the more prominent stand first. */
enum Role {
  /** Subject of a main clause, or of what somebody says. */
  SUBJECT,
  /** Subject of any other clause. */
  LOWER_SUBJECT,
  OBJECT,
  POSSESSOR,
  OBLIQUE,
  /** Below another noun. */
  NOUN,
  /** Alone, as in a headline. */
  NONE;

  static Role of(Sentence sentence, int at) {
    Token token = sentence.token(at);
    while (token.is("conj") || token.is("appos")) {
      token = sentence.token(token.head());
    }
    return switch (token.mainRelation()) {
      case "nsubj" -> isMain(sentence, token.head()) ? SUBJECT : LOWER_SUBJECT;
      case "obj", "iobj" -> OBJECT;
      case "obl" -> OBLIQUE;
      case "nmod", "compound", "amod" -> token.relation().equals("nmod:poss") ? POSSESSOR : NOUN;
      default -> NONE;
    };
  }

  private static boolean isMain(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    while (token.is("conj") || token.is("ccomp") || token.is("parataxis")) {
      token = sentence.token(token.head());
    }
    return token.head() < 0;
  }
}
