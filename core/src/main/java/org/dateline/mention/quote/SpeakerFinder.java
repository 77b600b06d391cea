package org.dateline.mention.quote;

import java.util.Locale;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/** Finds who says what a verb of saying introduces. */
final class SpeakerFinder {
  private static final int MAX_DEPTH = 5;
  private static final int MAX_NAME = 14;
  private static final Set<Upos> NAMING = Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON);
  private static final Set<Upos> PHRASE_START =
      Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.DET, Upos.ADJ, Upos.NUM);
  private static final Set<Upos> BESIDE_VERB = Set.of(Upos.ADV, Upos.AUX, Upos.PART);
  private static final Set<String> LOOSE =
      Set.of("acl", "punct", "parataxis", "case", "ccomp", "conj");
  private static final Set<Upos> NO_NAMES =
      Set.of(Upos.VERB, Upos.AUX, Upos.ADV, Upos.PUNCT, Upos.SCONJ);
  private static final Set<String> NO_SPEAKERS =
      Set.of(
          "that",
          "this",
          "what",
          "it",
          "there",
          "how",
          "why",
          "which",
          "so",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today",
          "later",
          "earlier",
          "afterwards",
          "reporters",
          "journalists");

  private final Sentence sentence;

  SpeakerFinder(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The subject in the tree, own or shared, or the by-phrase of a passive; -1 if not there. */
  int inTree(Token verb) {
    for (int child : sentence.children(verb.index())) {
      if (sentence.token(child).relation().equals("obl:agent")) {
        return child;
      }
    }
    Token at = verb;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
      for (int child : sentence.children(at.index())) {
        if (sentence.token(child).relation().equals("nsubj")
            && !NO_NAMES.contains(sentence.token(child).upos())) {
          return antecedent(child);
        }
      }
      if (at.is("acl")) {
        return at.head();
      }
      boolean shares = at.is("conj") || at.is("xcomp") || at.is("advcl");
      if (!shares || at.head() < 0) {
        return -1;
      }
      at = sentence.token(at.head());
    }
    return -1;
  }

  private int antecedent(int subject) {
    Token token = sentence.token(subject);
    boolean relative =
        token.upos() == Upos.PRON && Set.of("who", "which", "that").contains(token.lemma());
    if (relative && token.head() >= 0 && sentence.token(token.head()).is("acl")) {
      return sentence.token(token.head()).head();
    }
    return subject;
  }

  /** The first name-like word straight after a verb ("said a spokesman"), -1 if none follows. */
  int after(int verb) {
    int start = verb + 1;
    if (start >= sentence.size()
        || !PHRASE_START.contains(sentence.token(start).upos())
        || NO_SPEAKERS.contains(lemma(start))) {
      return -1;
    }
    int head = -1;
    for (int i = start; i < Math.min(sentence.size(), start + MAX_NAME); i++) {
      Token token = sentence.token(i);
      if (NAMING.contains(token.upos())) {
        head = i;
      } else if (head >= 0 || !PHRASE_START.contains(token.upos())) {
        break;
      }
    }
    return head;
  }

  /** The last name-like word straight before a verb ("the minister also said"), -1 if none. */
  int before(int verb) {
    int at = verb - 1;
    while (at >= 0 && BESIDE_VERB.contains(sentence.token(at).upos())) {
      at--;
    }
    at = beforeAside(at);
    boolean named =
        at >= 0 && NAMING.contains(sentence.token(at).upos()) && !NO_SPEAKERS.contains(lemma(at));
    return named ? at : -1;
  }

  /** Steps over "(D-Ohio)" and ", 42," between a name and its verb. */
  private int beforeAside(int end) {
    String open = end < 1 ? "" : sentence.token(end).form();
    String close = open.equals(")") ? "(" : open.equals(",") ? "," : "";
    int at = end - 1;
    while (!close.isEmpty() && at > 0 && end - at < MAX_NAME) {
      if (sentence.token(at).form().equals(close)) {
        return at - 1;
      }
      at--;
    }
    return end;
  }

  /** The verb's speaker in the tree or, for a finite verb, beside it; -1 if neither. */
  int of(Token verb) {
    int inTree = inTree(verb);
    boolean finite = Set.of("VBD", "VBZ", "VBP").contains(verb.xpos());
    return inTree < 0 && finite ? before(verb.index()) : inTree;
  }

  /** The relative pronoun that stands for a speaker before the verb, -1 if none. */
  int relative(Token verb) {
    for (Token subject : sentence.children(verb.index(), "nsubj")) {
      if (antecedent(subject.index()) != subject.index()) {
        return subject.index();
      }
    }
    return -1;
  }

  private String lemma(int at) {
    return sentence.token(at).form().toLowerCase(Locale.ROOT);
  }

  /** First token of the phrase that a speaker's head word is in, not crossing {@code limit}. */
  int first(int head, int limit) {
    int first = head;
    for (int child : sentence.children(head)) {
      if (belongs(child) && child < head) {
        first = Math.min(first, sentence.leftEdge(child));
      }
    }
    return Math.max(first, Math.min(head, limit));
  }

  /** Last token of the phrase that a speaker's head word is in, not crossing {@code limit}. */
  int last(int head, int limit) {
    int last = head;
    for (int child : sentence.children(head)) {
      if (belongs(child) && child > head) {
        last = Math.max(last, sentence.rightEdge(child));
      }
    }
    return Math.min(last, Math.max(head, limit));
  }

  private boolean belongs(int child) {
    Token token = sentence.token(child);
    boolean joined = token.is("conj") && NAMING.contains(token.upos());
    return joined || !LOOSE.contains(token.mainRelation());
  }
}
