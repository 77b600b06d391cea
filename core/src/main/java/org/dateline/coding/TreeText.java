package org.dateline.coding;

import org.dateline.document.Sentence;
import org.dateline.document.Token;

/** Draws a dependency tree in plain text. */
final class TreeText {
  private static final int WORDS = 34;

  private final StringBuilder out = new StringBuilder();
  private final Sentence sentence;

  private TreeText(Sentence sentence) {
    this.sentence = sentence;
  }

  /** One token a line: word, relation, part of speech, lemma. */
  static String of(Sentence sentence) {
    TreeText tree = new TreeText(sentence);
    tree.branch(sentence.root().index(), "  ", "  ");
    return tree.out.toString();
  }

  private void branch(int at, String first, String rest) {
    Token token = sentence.token(at);
    String form = first + token.form();
    out.append(form)
        .append(" ".repeat(Math.max(1, WORDS - form.length())))
        .append(String.format("%-12s %-6s %s%n", token.relation(), token.upos(), token.lemma()));
    int[] children = sentence.children(at);
    for (int i = 0; i < children.length; i++) {
      boolean last = i == children.length - 1;
      branch(children[i], rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "));
    }
  }
}
