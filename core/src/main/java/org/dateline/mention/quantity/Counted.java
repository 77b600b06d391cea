package org.dateline.mention.quantity;

import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/** Finds what a number counts. */
final class Counted {
  /** {@link #head} where nothing is counted. */
  static final int NOTHING = -1;

  private static final int REACH = 7;
  private static final Set<String> FATES =
      Set.of("dead", "injured", "wounded", "missing", "hurt", "more", "others", "homeless");
  private static final Set<String> TAKERS =
      Set.of(
          "kill",
          "injure",
          "wound",
          "arrest",
          "detain",
          "displace",
          "hospitalize",
          "hospitalise",
          "murder",
          "jail",
          "evacuate",
          "kidnap",
          "abduct",
          "execute",
          "hurt",
          "capture");

  private Counted() {}

  /**
   * Token of what is counted.
   *
   * @param first first token of the number, cues left out
   * @param end one past its last token
   * @return {@link #NOTHING} if nothing is
   */
  static int head(Sentence sentence, int first, int end) {
    if (end + 1 < sentence.size()
        && isHyphen(sentence.token(end))
        && sentence.token(end + 1).upos() == Upos.NOUN) {
      return end + 1;
    }
    int noun = noun(sentence, skipOf(sentence, end));
    if (noun >= 0) {
      return noun;
    }
    if (end < sentence.size() && FATES.contains(lower(sentence.token(end)))) {
      return end;
    }
    return isParticipant(sentence, first, end) ? end - 1 : NOTHING;
  }

  private static int skipOf(Sentence sentence, int end) {
    if (end >= sentence.size() || !sentence.token(end).form().equals("of")) {
      return end;
    }
    int at = end + 1;
    while (at < sentence.size() && isDeterminer(sentence.token(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDeterminer(Token token) {
    return token.upos() == Upos.DET
        || (token.relation().equals("nmod:poss") && token.upos() == Upos.PRON);
  }

  /** Last noun of the noun phrase that begins here, or -1. */
  private static int noun(Sentence sentence, int from) {
    int found = -1;
    int i = from;
    while (i < sentence.size() && i < from + REACH) {
      Upos upos = sentence.token(i).upos();
      if (upos == Upos.NOUN || upos == Upos.PROPN) {
        if (found >= 0 && startsAnother(sentence, found, i)) {
          break;
        }
        found = i;
        i = isCompound(sentence, i + 1) ? i + 3 : i + 1;
      } else if (found >= 0 && found == i - 1 && isAdjectiveOfName(sentence, i)) {
        i++;
      } else if (found >= 0 || !isModifier(sentence, i)) {
        break;
      } else {
        i++;
      }
    }
    return found;
  }

  /** "At one level Ankara agrees": the name is no part of the phrase. */
  private static boolean startsAnother(Sentence sentence, int noun, int next) {
    Token before = sentence.token(noun);
    return before.upos() == Upos.NOUN
        && sentence.token(next).upos() == Upos.PROPN
        && before.head() != next
        && !before.is("compound");
  }

  /** "Arab" in "six Gulf Arab states". */
  private static boolean isAdjectiveOfName(Sentence sentence, int at) {
    return sentence.token(at).upos() == Upos.ADJ
        && sentence.token(at - 1).upos() == Upos.PROPN
        && at + 1 < sentence.size()
        && sentence.token(at + 1).upos() == Upos.NOUN;
  }

  /** The "-16" of "F-16 jets". */
  private static boolean isCompound(Sentence sentence, int hyphen) {
    return hyphen + 2 < sentence.size()
        && isHyphen(sentence.token(hyphen))
        && sentence.token(hyphen + 1).upos() == Upos.NUM;
  }

  private static boolean isModifier(Sentence sentence, int at) {
    Token token = sentence.token(at);
    Upos next = at + 1 < sentence.size() ? sentence.token(at + 1).upos() : Upos.X;
    return switch (token.upos()) {
      case ADJ -> true;
      case ADV, CCONJ -> next == Upos.ADJ;
      case VERB ->
          token.is("amod")
              || (next == Upos.NOUN && (token.xpos().equals("VBN") || token.xpos().equals("VBG")));
      case PUNCT -> isHyphen(token) || isCommaOfAdjectives(sentence, at);
      default -> false;
    };
  }

  private static boolean isHyphen(Token token) {
    return token.form().equals("-");
  }

  private static boolean isCommaOfAdjectives(Sentence sentence, int at) {
    return sentence.token(at).form().equals(",")
        && at > 0
        && sentence.token(at - 1).upos() == Upos.ADJ
        && at + 1 < sentence.size()
        && sentence.token(at + 1).upos() == Upos.ADJ;
  }

  /** "Twelve were arrested", "killing at least 40": people, though no noun says so. */
  private static boolean isParticipant(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      boolean before = end < sentence.size() && sentence.token(i).head() >= end;
      if (before && sentence.token(i).is("nsubj")) {
        return true;
      }
    }
    for (int i = first - 1; i >= 0 && i >= first - 4; i--) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.VERB) {
        return TAKERS.contains(token.lemma());
      }
      if (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN) {
        return false;
      }
    }
    return false;
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(java.util.Locale.ROOT);
  }
}
