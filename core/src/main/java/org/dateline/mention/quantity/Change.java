package org.dateline.mention.quantity;

import java.util.Set;
import org.dateline.document.Sentence;

/** Whether a percentage tells of a fall. */
final class Change {
  private static final int STEPS_UP = 4;
  private static final int WORDS_AROUND = 5;
  private static final Set<String> FALL =
      Set.of(
          "fall",
          "decline",
          "shrink",
          "drop",
          "decrease",
          "contract",
          "contraction",
          "plunge",
          "slump",
          "slip",
          "tumble",
          "slide",
          "sink",
          "lose",
          "loss",
          "reduce",
          "reduction",
          "cut",
          "dip",
          "dwindle",
          "plummet",
          "recession",
          "shrinkage",
          "lower",
          "down",
          "deteriorate",
          "weaken",
          "depreciate",
          "depreciation",
          "crash",
          "collapse",
          "diminish",
          "recede",
          "negative",
          "minus",
          "dark",
          "darker",
          "bleaker",
          "gloomier",
          "worse",
          "bleak",
          "gloomy",
          "downturn",
          "devalue",
          "less",
          "fewer");
  private static final Set<String> RISE =
      Set.of(
          "rise",
          "grow",
          "growth",
          "increase",
          "gain",
          "expand",
          "expansion",
          "climb",
          "jump",
          "surge",
          "soar",
          "win",
          "raise",
          "up",
          "improve",
          "rebound",
          "recover",
          "higher",
          "high",
          "more",
          "add",
          "inflation");
  private static final Set<String> LEVEL = Set.of("to", "from", "at");

  private Change() {}

  /**
   * Whether the number is the size of a fall: "fell by 2%", "a 2% decline"; "fell to 2%" tells
   * where it stands.
   *
   * @param first first token of the mention, cues included
   * @param last its last token
   */
  static boolean isFall(Sentence sentence, int first, int last) {
    if (first > 0 && LEVEL.contains(sentence.token(first - 1).lemma())) {
      return false;
    }
    int at = last;
    for (int step = 0; step <= STEPS_UP && at >= 0; step++) {
      int sign = at >= first && at <= last ? 0 : sign(sentence.token(at).lemma());
      if (sign != 0) {
        return sign < 0;
      }
      at = sentence.token(at).head();
    }
    for (int i = 1; i <= WORDS_AROUND; i++) {
      int left = first - i >= 0 ? sign(sentence.token(first - i).lemma()) : 0;
      int right = last + i < sentence.size() && i < 3 ? sign(sentence.token(last + i).lemma()) : 0;
      if (left != 0 || right != 0) {
        return left < 0 || (left == 0 && right < 0);
      }
    }
    return false;
  }

  private static int sign(String lemma) {
    return FALL.contains(lemma) ? -1 : RISE.contains(lemma) ? 1 : 0;
  }
}
