package org.dateline.parse;

import java.util.List;
import java.util.Set;
import org.dateline.document.Token;

/**
 * Hangs clauses on the verb that takes them, where the network hung them on its object as if they
 * described it: "ordered the paper | to pay", "told reporters | that troops would leave".
 */
final class Complements {
  private static final Set<String> INFINITIVE =
      Set.of(
          "ask",
          "order",
          "urge",
          "force",
          "tell",
          "cause",
          "allow",
          "compel",
          "oblige",
          "instruct",
          "direct",
          "request",
          "require",
          "persuade",
          "convince",
          "encourage",
          "pressure",
          "press",
          "beg",
          "implore",
          "permit",
          "enable",
          "authorise",
          "authorize",
          "forbid",
          "warn",
          "invite",
          "expect",
          "advise",
          "command",
          "coerce",
          "lobby",
          "push",
          "pressurise");
  private static final Set<String> PURPOSE = Set.of("summon", "use");
  private static final Set<String> CONTENT =
      Set.of("tell", "inform", "warn", "assure", "remind", "notify", "convince", "persuade");

  private Complements() {}

  /** Mends the words of one sentence. */
  static void mend(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.head() < 0 || !token.is("acl")) {
        continue;
      }
      Token object = tokens.get(token.head());
      boolean between = object.head() >= 0 && object.head() < object.index() && object.index() < i;
      if (!between || !(object.is("obj") || object.is("iobj"))) {
        continue;
      }
      String relation = relation(tokens, token, tokens.get(object.head()));
      if (!relation.isEmpty()) {
        tokens.set(i, token.under(object.head(), relation));
      }
    }
  }

  /** What a clause is to a verb, empty if it is rather what describes the object. */
  private static String relation(List<Token> tokens, Token clause, Token verb) {
    String lemma = verb.lemma();
    if (clause.xpos().equals("VB") && marked(tokens, clause, "to")) {
      return INFINITIVE.contains(lemma) ? "xcomp" : PURPOSE.contains(lemma) ? "advcl" : "";
    }
    return CONTENT.contains(lemma) && marked(tokens, clause, "that") ? "ccomp" : "";
  }

  private static boolean marked(List<Token> tokens, Token clause, String word) {
    return tokens.stream()
        .anyMatch(t -> t.head() == clause.index() && t.is("mark") && t.lemma().equals(word));
  }
}
