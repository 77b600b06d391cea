package org.dateline.coding.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/**
 * Moves what a parser hangs on a time or a place to the word that the time or the place belongs to.
 * Days and towns take no complements: in "said on Friday that", "agreed on Friday to leave", "a
 * rally in Quito against the law" the clause and the phrase are the verb's and the rally's.
 */
final class Regrafting {
  private static final Set<String> CLAUSES = Set.of("acl", "acl:relcl", "advcl", "ccomp", "xcomp");
  private static final Set<String> PHRASES = Set.of("nmod", "obl", "obl:agent", "obl:arg");
  private static final Set<String> COMPLEMENTS =
      Set.of("against", "with", "for", "to", "from", "by", "over", "about", "after", "into",
          "between", "among");
  private static final Set<String> LOCAL = Set.of("in", "at", "near", "on", "outside", "inside");

  private final Sentence sentence;
  private final long[] classes;

  private Regrafting(Sentence sentence, long[] classes) {
    this.sentence = sentence;
    this.classes = classes;
  }

  /** The sentence with its clauses and phrases where they belong; itself if they are. */
  static Sentence of(Sentence sentence, long[] classes) {
    Regrafting regrafting = new Regrafting(sentence, classes);
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token token : sentence.tokens()) {
      Token moved = regrafting.moved(token);
      changed |= moved != token;
      tokens.set(token.index(), moved);
    }
    return changed
        ? new Sentence(sentence.index(), sentence.kind(), sentence.line(), tokens)
        : sentence;
  }

  private Token moved(Token token) {
    if (token.head() < 0 || token.head() > token.index()) {
      return token;
    }
    Token stem = sentence.token(token.head());
    if (stem.head() < 0 || !(time(stem) || place(stem))) {
      return token;
    }
    Token root = sentence.token(stem.head());
    boolean verb = root.upos() == Upos.VERB;
    if (PHRASES.contains(token.relation()) && marked(token, COMPLEMENTS)) {
      return token.under(root.index(), verb ? "obl" : "nmod");
    }
    if (!CLAUSES.contains(token.relation())) {
      return token;
    }
    if (verb && introduced(token, "that")) {
      return token.under(root.index(), "ccomp");
    }
    if (introduced(token, "to")) {
      return token.under(root.index(), verb ? time(stem) ? "xcomp" : "advcl" : "acl");
    }
    return token;
  }

  private boolean time(Token token) {
    boolean adjunct = token.is("obl") || token.is("nmod");
    return adjunct && (classes[token.index()] & WordClass.TIME.bit()) != 0;
  }

  /** A place that says where, and is nobody to deal with: "in Quito", not "with Quito". */
  private boolean place(Token token) {
    boolean adjunct = token.relation().equals("obl") || token.relation().equals("nmod");
    return adjunct
        && (classes[token.index()] & WordClass.PLACE.bit()) != 0
        && marked(token, LOCAL);
  }

  private boolean marked(Token token, Set<String> markers) {
    return sentence.children(token.index(), "case").stream()
        .anyMatch(c -> c.index() < token.index() && markers.contains(c.lemma()));
  }

  private boolean introduced(Token clause, String word) {
    return sentence.children(clause.index(), "mark").stream()
        .anyMatch(mark -> mark.lemma().equals(word));
  }
}
