package org.dateline.parse;

import java.util.List;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/** Morphological features that follow from a word's Penn tag and its place in the tree. */
final class Feats {
  private Feats() {}

  /** The FEATS column of CoNLL-U for a word of a sentence. */
  static String of(List<Token> sentence, Token token) {
    return switch (token.xpos()) {
      case "NN", "NNP" -> "Number=Sing";
      case "NNS", "NNPS" -> "Number=Plur";
      case "VB" -> "VerbForm=Inf";
      case "VBD" -> "Mood=Ind|Tense=Past|VerbForm=Fin";
      case "VBP", "VBZ" -> "Mood=Ind|Tense=Pres|VerbForm=Fin";
      case "VBG" -> "VerbForm=Ger";
      case "VBN" ->
          passive(sentence, token)
              ? "Tense=Past|VerbForm=Part|Voice=Pass"
              : "Tense=Past|VerbForm=Part";
      case "MD" -> "VerbForm=Fin";
      case "JJR", "RBR" -> "Degree=Cmp";
      case "JJS", "RBS" -> "Degree=Sup";
      default -> "_";
    };
  }

  /** A past participle is passive unless it is an auxiliary or stands with "have". */
  private static boolean passive(List<Token> sentence, Token participle) {
    if (participle.upos() != Upos.VERB) {
      return false;
    }
    boolean perfect = false;
    for (Token token : sentence) {
      if (token.head() == participle.index()) {
        if (token.relation().endsWith(":pass")) {
          return true;
        }
        perfect |= token.relation().equals("aux") && token.lemma().equals("have");
      }
    }
    return !perfect;
  }
}
