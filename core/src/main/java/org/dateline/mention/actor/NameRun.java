package org.dateline.mention.actor;

import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/**
 * The proper name in a noun phrase, without titles: "Ana Gomez" in "Peruvian minister Ana Gomez".
 *
 * @param first first token
 * @param last last token, inclusive
 * @param match the lexicon's match for it, or for its end; empty if unknown
 */
record NameRun(int first, int last, Optional<NameMatch> match) {
  static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "lady",
          "lord",
          "prof",
          "madam",
          "madame",
          "messrs",
          "sheikh",
          "sheik",
          "sayyed",
          "mullah",
          "maulana",
          "dame",
          "baroness",
          "rev",
          "señor",
          "monsieur",
          "herr",
          "sri",
          "shri",
          "hajji",
          "imam",
          "ayatollah");

  boolean contains(int token) {
    return first <= token && token <= last;
  }

  /** Finds the name that a phrase is about, if it has one. */
  static Optional<NameRun> in(
      Sentence sentence, NounPhrase phrase, SentenceNames names, RoleNouns roles) {
    int anchor = anchor(sentence, phrase, names, roles);
    if (anchor < 0) {
      return Optional.empty();
    }
    Optional<NameMatch> match = names.at(anchor).filter(NameMatch::isNoun);
    int first = match.map(NameMatch::first).orElse(anchor);
    int last = match.map(NameMatch::last).orElse(anchor);
    while (first > phrase.first() && extendsLeft(sentence, first - 1, names, roles)) {
      first--;
    }
    boolean joined = first - 1 > phrase.first() && sentence.token(first - 1).form().equals("-");
    if (joined && extendsLeft(sentence, first - 2, names, roles)) {
      first -= 2;
    }
    while (last < phrase.last() && isName(sentence.token(last + 1))) {
      last++;
    }
    return Optional.of(new NameRun(first, last, match));
  }

  /** The head if it is a name; of "Minister Gomez" headed by the title, the name after it. */
  private static int anchor(
      Sentence sentence, NounPhrase phrase, SentenceNames names, RoleNouns roles) {
    int head = phrase.head();
    if (names.at(head).isPresent() && names.at(head).get().isNoun()) {
      return head;
    }
    if (phrase.last() > head && isTitle(sentence, head, roles)) {
      for (int i = head + 1; i <= phrase.last(); i++) {
        if (names.at(i).filter(NameMatch::isNoun).isPresent()) {
          return i;
        }
      }
      return isName(sentence.token(phrase.last())) ? phrase.last() : -1;
    }
    boolean name = sentence.token(head).upos() == Upos.PROPN && isName(sentence.token(head));
    return name && !isTitle(sentence, head, roles) ? head : -1;
  }

  private static boolean isTitle(Sentence sentence, int token, RoleNouns roles) {
    return HONORIFICS.contains(Parts.fold(sentence.token(token).form().replace(".", "")))
        || roles.at(sentence, token).isPresent();
  }

  private static boolean extendsLeft(
      Sentence sentence, int token, SentenceNames names, RoleNouns roles) {
    Token candidate = sentence.token(token);
    return candidate.upos() == Upos.PROPN
        && isName(candidate)
        && names.at(token).isEmpty()
        && !isTitle(sentence, token, roles);
  }

  private static boolean isName(Token token) {
    return token.upos() != Upos.PUNCT && Character.isUpperCase(token.form().charAt(0));
  }

  String text(Sentence sentence) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(text.isEmpty() ? "" : " ").append(sentence.token(i).form());
    }
    return text.toString();
  }
}
