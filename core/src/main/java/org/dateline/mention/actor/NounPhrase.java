package org.dateline.mention.actor;

import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/**
 * The core of a noun phrase: its head with the determiners, adjectives, compounds, titles and
 * possessors before it and the rest of a name after it; without clauses and prepositional phrases.
 *
 * @param first first token
 * @param head head token
 * @param last last token, inclusive
 */
record NounPhrase(int first, int head, int last) {
  private static final Set<String> BEFORE =
      Set.of("det", "amod", "compound", "nummod", "flat", "nmod", "appos", "advmod", "goeswith");
  private static final Set<String> AFTER = Set.of("flat", "goeswith", "compound", "fixed");

  static NounPhrase at(Sentence sentence, int head) {
    int first = head;
    int last = head;
    int[] children = sentence.children(head);
    for (int i = children.length - 1; i >= 0; i--) {
      Token child = sentence.token(children[i]);
      if (child.index() < head
          && BEFORE.contains(child.mainRelation())
          && !hasCase(sentence, child)
          && touches(sentence, sentence.rightEdge(child.index()), first)) {
        first = sentence.leftEdge(child.index());
      }
    }
    for (int index : children) {
      Token child = sentence.token(index);
      if (index > head
          && (AFTER.contains(child.mainRelation()) || isNameBeside(sentence, head, child))
          && touches(sentence, last, sentence.leftEdge(index))) {
        last = lastOfName(sentence, index);
      }
    }
    return new NounPhrase(first, head, last);
  }

  /** "opposition leader Ana Gomez": a title and the name beside it without a comma are one. */
  private static boolean isNameBeside(Sentence sentence, int head, Token child) {
    return child.is("appos")
        && child.index() == head + 1
        && child.upos() == Upos.PROPN
        && sentence.token(head).upos() != Upos.PROPN
        && Character.isUpperCase(child.form().charAt(0));
  }

  /** A flat part may itself carry clauses in a wrong parse: only its own name belongs. */
  private static int lastOfName(Sentence sentence, int part) {
    int last = part;
    for (int child : sentence.children(part)) {
      Token token = sentence.token(child);
      if (child == last + 1 && AFTER.contains(token.mainRelation())) {
        last = child;
      }
    }
    return last;
  }

  /** "in" makes a child another phrase; the possessive 's does not. */
  private static boolean hasCase(Sentence sentence, Token child) {
    if (child.is("nmod:poss")) {
      return false;
    }
    for (Token marker : sentence.children(child.index(), "case")) {
      if (marker.index() < child.index()) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but hyphens, quotes and markers of possession stands between two stretches. */
  private static boolean touches(Sentence sentence, int left, int right) {
    for (int i = left + 1; i < right; i++) {
      Token between = sentence.token(i);
      boolean slight =
          (between.upos() == Upos.PUNCT && !between.form().equals(","))
              || between.upos() == Upos.PART
              || between.upos() == Upos.DET
              || between.upos() == Upos.NUM
              || between.upos() == Upos.ADJ;
      if (!slight) {
        return false;
      }
    }
    return true;
  }
}
