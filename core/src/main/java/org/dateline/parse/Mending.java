package org.dateline.parse;

import java.util.List;
import java.util.Set;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/**
 * Mends what a network that chooses each arc for itself gets wrong. Clauses hang on the verb that
 * takes them and not on its object, as if they described it: "ordered the paper | to pay", "told
 * reporters | that troops would leave". Who is told or asked is the indirect object. The subject of
 * a participle that stands alone, as in headlines, is passive: "two killed in blast". A verb has
 * one subject: a title and the name beside it are one phrase.
 */
final class Mending {
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

  /** Verbs whose person is the indirect object where a clause says what is told or asked. */
  private static final Set<String> ADDRESSING =
      Set.of(
          "tell",
          "ask",
          "inform",
          "warn",
          "assure",
          "remind",
          "advise",
          "convince",
          "persuade",
          "allow",
          "cause");

  private Mending() {}

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
    address(tokens);
    join(tokens);
    headline(tokens);
  }

  /** Makes the object of a verb that also takes a clause its indirect object, as UD does. */
  private static void address(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token object = tokens.get(i);
      boolean own = object.relation().equals("obj") && object.head() >= 0;
      if (own && ADDRESSING.contains(tokens.get(object.head()).lemma()) && clauseAfter(tokens, i)) {
        tokens.set(i, object.under(object.head(), "iobj"));
      }
    }
  }

  /**
   * Hangs the second of two subjects that touch below the first: "attorney | Ana Gomez pleaded".
   */
  private static void join(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      Token name = tokens.get(i);
      Token before = tokens.get(i - 1);
      boolean two =
          name.is("nsubj")
              && before.is("nsubj")
              && name.head() == before.head()
              && name.upos() == Upos.PROPN
              && before.upos().nominal()
              && before.upos() != Upos.PRON;
      if (two && bare(tokens, i) && !cased(tokens, i - 1)) {
        tokens.set(i, name.under(i - 1, before.upos() == Upos.PROPN ? "flat" : "appos"));
      }
    }
  }

  /** Whether nothing stands before a word that belongs to it. */
  private static boolean bare(List<Token> tokens, int word) {
    return tokens.stream().noneMatch(t -> t.head() == word && t.index() < word);
  }

  private static boolean cased(List<Token> tokens, int word) {
    return tokens.stream().anyMatch(t -> t.head() == word && t.is("case"));
  }

  private static void headline(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token subject = tokens.get(i);
      if (subject.relation().equals("nsubj")
          && subject.head() > i
          && tokens.get(subject.head()).xpos().equals("VBN")
          && alone(tokens, subject.head())) {
        tokens.set(i, subject.under(subject.head(), "nsubj:pass"));
      }
    }
  }

  /** Whether a verb has neither an auxiliary nor an object. */
  private static boolean alone(List<Token> tokens, int verb) {
    return tokens.stream()
        .noneMatch(t -> t.head() == verb && (t.is("aux") || t.is("cop") || t.is("obj")));
  }

  private static boolean clauseAfter(List<Token> tokens, int object) {
    int verb = tokens.get(object).head();
    return tokens.stream()
        .anyMatch(t -> t.head() == verb && t.index() > object && (t.is("xcomp") || t.is("ccomp")));
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
