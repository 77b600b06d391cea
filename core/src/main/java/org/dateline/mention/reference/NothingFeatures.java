package org.dateline.mention.reference;

import org.dateline.document.Sentence;
import org.dateline.document.Token;

/** What speaks for a pronoun that stands for nothing: "it is clear that". */
final class NothingFeatures {
  private static final int BEGINNING = 2;

  private NothingFeatures() {}

  static int[] of(Sentence sentence, Token token, Pronoun pronoun, Quoted quoted) {
    FeatureList features = new FeatureList(Trait.Group.of(pronoun));
    int head = token.head();
    features.add(Trait.NOTHING, 0);
    features.addIf(token.is("expl"), Trait.NOTHING, 1);
    features.addIf(head >= 0 && clauseFollows(sentence, token.index(), head), Trait.NOTHING, 2);
    features.addIf(head >= 0 && !sentence.children(head, "cop").isEmpty(), Trait.NOTHING, 3);
    features.addIf(token.is("obj") || token.is("obl"), Trait.NOTHING, 4);
    features.addIf(quoted.at(sentence.index(), token.index()), Trait.NOTHING, 5);
    features.addIf(sentence.index() <= BEGINNING, Trait.NOTHING, 6);
    features.addIf(ContextWords.isAgent(sentence, token, pronoun), Trait.NOTHING, 7);
    features.addIf(pronoun.possessive(), Trait.NOTHING, 8);
    return features.toArray();
  }

  private static boolean clauseFollows(Sentence sentence, int pronoun, int head) {
    for (int child : sentence.children(head)) {
      Token token = sentence.token(child);
      if (child > pronoun
          && (token.is("csubj") || token.is("ccomp") || token.is("xcomp") || token.is("advcl"))) {
        return true;
      }
    }
    return false;
  }
}
