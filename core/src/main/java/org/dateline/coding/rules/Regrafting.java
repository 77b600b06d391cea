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
 * rally in Quito against the law" the clause and the phrase are the verb's and the rally's. The
 * subject of what is said belongs to what is said.
 */
final class Regrafting {
  private static final Set<String> CLAUSES = Set.of("acl", "acl:relcl", "advcl", "ccomp", "xcomp");
  private static final Set<String> PHRASES = Set.of("nmod", "obl", "obl:agent", "obl:arg");
  private static final Set<String> COMPLEMENTS =
      Set.of(
          "against", "with", "for", "to", "from", "by", "over", "about", "after", "into", "between",
          "among");
  private static final Set<String> LOCAL = Set.of("in", "at", "near", "on", "outside", "inside");

  private static final Set<String> OBJECTS = Set.of("obj", "xcomp");
  private static final Set<String> SAYING =
      Set.of("say", "add", "insist", "argue", "think", "believe", "claim", "hope", "warn", "note");

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
      changed |= !moved.equals(token);
      tokens.set(token.index(), moved);
    }
    return changed
        ? new Sentence(sentence.index(), sentence.kind(), sentence.line(), tokens)
        : sentence;
  }

  private Token moved(Token token) {
    if (token.head() < 0) {
      return token;
    }
    if (future(sentence.token(token.head()))) {
      return belowFuture(token);
    }
    int claim = claimOf(token);
    if (claim >= 0) {
      return token.under(claim, token.upos() == Upos.VERB ? "csubj" : "nsubj");
    }
    return token.head() < token.index() ? lower(token) : token;
  }

  /** Whether a verb is one of "is to meet", which a parser takes for a predicate after "is". */
  private boolean future(Token verb) {
    return verb.upos() == Upos.VERB
        && verb.xpos().equals("VB")
        && introduced(verb, "to")
        && !sentence.children(verb.index(), "nsubj").isEmpty()
        && sentence.children(verb.index(), "cop").stream().anyMatch(c -> c.lemma().equals("be"));
  }

  /** A word of "is to meet" as it would hang below "will meet". */
  private static Token belowFuture(Token token) {
    boolean auxiliary =
        token.is("cop") || (token.relation().equals("mark") && token.lemma().equals("to"));
    if (auxiliary) {
      return token.under(token.head(), "aux");
    }
    return token.relation().equals("nsubj:outer") ? token.under(token.head(), "nsubj") : token;
  }

  /**
   * The predicate of what is said that a word is the subject of: talks in "said talks with rebels
   * were pointless", police in "Police, he said, 'are ready'", which a parser hangs on the verb.
   *
   * @return -1 if it is no such subject
   */
  private int claimOf(Token token) {
    Token saying = sentence.token(token.head());
    boolean said = SAYING.contains(saying.lemma()) && saying.upos() == Upos.VERB;
    boolean after = token.index() > saying.index();
    boolean fits = after ? OBJECTS.contains(token.relation()) : token.relation().equals("nsubj");
    if (!said || !fits || (!after && speakers(saying, token.index()) == 0)) {
      return -1;
    }
    for (Token claim : sentence.children(saying.index(), "ccomp")) {
      boolean next =
          !after || sentence.rightEdge(token.index()) == sentence.leftEdge(claim.index()) - 1;
      if (next && claim.index() > token.index() && finite(claim) && subjectless(claim)) {
        return claim.index();
      }
    }
    return -1;
  }

  private long speakers(Token saying, int after) {
    return sentence.children(saying.index(), "nsubj").stream()
        .filter(subject -> subject.index() > after)
        .count();
  }

  private boolean finite(Token claim) {
    return !sentence.children(claim.index(), "cop").isEmpty()
        || !sentence.children(claim.index(), "aux").isEmpty()
        || Set.of("VBD", "VBZ", "VBP").contains(claim.xpos());
  }

  private boolean subjectless(Token claim) {
    return sentence.children(claim.index(), "nsubj").isEmpty()
        && sentence.children(claim.index(), "csubj").isEmpty()
        && sentence.children(claim.index(), "mark").isEmpty()
        && sentence.children(claim.index(), "expl").isEmpty();
  }

  private Token lower(Token token) {
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
    return adjunct && (classes[token.index()] & WordClass.PLACE.bit()) != 0 && marked(token, LOCAL);
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
