package org.dateline.coding;

import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/** How far apart two words stand in a dependency tree, clause boundaries weighing more. */
final class TreeDistance {
  private static final int STEP = 2;
  private static final int INTO_CLAUSE = 9;
  private static final int OUT_OF_CLAUSE = 4;

  private TreeDistance() {}

  /** Weighted steps from {@code from} up to the common ancestor and down to {@code to}. */
  static int between(Sentence sentence, int from, int to) {
    int up = 0;
    for (int at = from; at >= 0; at = sentence.token(at).head()) {
      if (sentence.under(to, at)) {
        return up + down(sentence, at, to);
      }
      up += clause(sentence.token(at)) ? OUT_OF_CLAUSE : STEP;
    }
    return Integer.MAX_VALUE;
  }

  private static int down(Sentence sentence, int ancestor, int to) {
    int sum = 0;
    for (int at = to; at != ancestor; at = sentence.token(at).head()) {
      sum += clause(sentence.token(at)) ? INTO_CLAUSE : STEP;
    }
    return sum;
  }

  private static boolean clause(Token token) {
    return switch (token.mainRelation()) {
      case "ccomp", "advcl", "acl", "parataxis", "csubj" -> true;
      case "conj" -> token.upos() == Upos.VERB;
      default -> false;
    };
  }
}
