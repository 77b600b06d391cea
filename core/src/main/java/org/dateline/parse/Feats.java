package org.dateline.parse;

import org.dateline.document.Token;

/** Morphological features that follow from a word's Penn tag and relation. */
final class Feats {
  private Feats() {}

  /** The FEATS column of CoNLL-U. */
  static String of(Token token) {
    return switch (token.xpos()) {
      case "NN", "NNP" -> "Number=Sing";
      case "NNS", "NNPS" -> "Number=Plur";
      case "VB" -> "VerbForm=Inf";
      case "VBD" -> "Mood=Ind|Tense=Past|VerbForm=Fin";
      case "VBP", "VBZ" -> "Mood=Ind|Tense=Pres|VerbForm=Fin";
      case "VBG" -> "VerbForm=Ger";
      case "VBN" -> "Tense=Past|VerbForm=Part";
      case "MD" -> "VerbForm=Fin";
      case "JJR", "RBR" -> "Degree=Cmp";
      case "JJS", "RBS" -> "Degree=Sup";
      default -> "_";
    };
  }
}
