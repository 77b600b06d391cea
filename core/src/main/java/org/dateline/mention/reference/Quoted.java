package org.dateline.mention.reference;

import java.util.List;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/** Which words of an article stand between quotation marks. */
final class Quoted {
  private static final Set<String> OPENING = Set.of("“", "``", "«", "„");
  private static final Set<String> CLOSING = Set.of("”", "''", "»");

  /** A quotation that is never closed does not go on for longer than this. */
  private static final int LONGEST = 8;

  private final boolean[][] inside;

  Quoted(List<Sentence> sentences) {
    inside = new boolean[sentences.size()][];
    boolean open = false;
    int since = 0;
    int line = -1;
    for (Sentence sentence : sentences) {
      if (sentence.line() != line || sentence.index() - since > LONGEST) {
        open = false;
      }
      line = sentence.line();
      boolean[] words = new boolean[sentence.size()];
      for (Token token : sentence.tokens()) {
        String form = token.form();
        if (OPENING.contains(form) || (!open && form.equals("\""))) {
          open = true;
          since = sentence.index();
        } else if (CLOSING.contains(form) || form.equals("\"")) {
          open = false;
        }
        words[token.index()] = open;
      }
      inside[sentence.index()] = words;
    }
  }

  boolean at(int sentence, int token) {
    return inside[sentence][token];
  }
}
