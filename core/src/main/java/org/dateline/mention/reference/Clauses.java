package org.dateline.mention.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/** The clauses of a sentence with their subjects, and what they allow a pronoun to mean. */
final class Clauses {
  private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "iobj", "obl");

  /** Relations that begin a clause: what is above is not the noun phrase that a word stands in. */
  private static final Set<String> BARRIERS =
      Set.of("acl", "advcl", "ccomp", "xcomp", "csubj", "parataxis", "conj", "nsubj", "obj", "obl");

  private static final Set<String> RECIPIENT =
      Set.of("to", "by", "against", "of", "on", "at", "from");

  private final Sentence sentence;

  Clauses(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The subject of a verb, its own or the one it shares with the verb above; -1 if none. */
  int subject(int verb) {
    int at = verb;
    for (int depth = 0; depth < 6; depth++) {
      int own = ownSubject(at);
      if (own >= 0) {
        return own;
      }
      Token token = sentence.token(at);
      int head = token.head();
      if (head < 0) {
        return -1;
      }
      if (token.is("acl") && !token.relation().equals("acl:relcl")) {
        return head;
      }
      if (token.is("xcomp")) {
        List<Token> objects = sentence.children(head, "obj");
        if (!objects.isEmpty()) {
          return objects.get(0).index();
        }
      } else if (!token.is("conj") && !token.is("advcl")) {
        return -1;
      }
      at = head;
    }
    return -1;
  }

  private int ownSubject(int verb) {
    List<Token> subjects = sentence.children(verb, "nsubj");
    return subjects.isEmpty() ? -1 : subjects.get(0).index();
  }

  /** The verb or predicate whose clause a token stands in; -1 if it is in none. */
  int clause(int token) {
    for (int i = sentence.token(token).head(); i >= 0; i = sentence.token(i).head()) {
      Token at = sentence.token(i);
      if (at.upos() == Upos.VERB || at.upos() == Upos.AUX || ownSubject(i) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The subjects of the clauses around a token, the innermost first; what begins a relative clause
   * counts as the noun it belongs to.
   */
  List<Integer> subjectsAbove(int token) {
    List<Integer> subjects = new ArrayList<>(4);
    for (int verb = clause(token); verb >= 0; verb = clause(verb)) {
      int subject = ownSubject(verb);
      if (subject < 0) {
        subject = subject(verb);
      }
      if (subject >= 0 && isRelative(subject)) {
        subject = modified(verb);
      }
      if (subject >= 0 && subject != token && !subjects.contains(subject)) {
        subjects.add(subject);
      }
      for (Token aside : sentence.children(verb, "parataxis")) {
        int speaker = ownSubject(aside.index());
        if (speaker >= 0 && speaker != token && !subjects.contains(speaker)) {
          subjects.add(speaker);
        }
      }
    }
    return subjects;
  }

  /** Of "Peru said it would vote" the one who says, seen from a subject; -1 if there is none. */
  int reporter(Token subject, Set<String> verbs) {
    int verb = subject.head();
    while (verb >= 0 && sentence.token(verb).is("conj")) {
      verb = sentence.token(verb).head();
    }
    if (verb < 0 || !subject.is("nsubj")) {
      return -1;
    }
    int above = sentence.token(verb).head();
    boolean said =
        above >= 0
            && sentence.token(verb).is("ccomp")
            && verbs.contains(sentence.token(above).lemma());
    return said ? subject(above) : -1;
  }

  boolean isPassive(Token subject) {
    return subject.relation().equals("nsubj:pass");
  }

  private boolean isRelative(int token) {
    String xpos = sentence.token(token).xpos();
    return xpos.equals("WP") || xpos.equals("WDT");
  }

  private int modified(int verb) {
    Token token = sentence.token(verb);
    while (token.is("conj") && token.head() >= 0) {
      token = sentence.token(token.head());
    }
    return token.is("acl") ? token.head() : -1;
  }

  /**
   * Whether grammar forbids that a pronoun means the same as a phrase of its sentence: "he met
   * him", "the leader of his party".
   *
   * @see "Chomsky 1981, Lectures on Government and Binding: principle B, i within i"
   */
  boolean bars(int pronoun, boolean possessive, int head) {
    if (isInside(pronoun, head)) {
      return true;
    }
    Token token = sentence.token(pronoun);
    if (possessive || !ARGUMENTS.contains(token.mainRelation())) {
      return false;
    }
    Token other = sentence.token(head);
    if (token.is("nsubj") || (token.is("obl") && !isRecipient(pronoun))) {
      return false;
    }
    if (ARGUMENTS.contains(other.mainRelation()) && other.head() == token.head()) {
      return true;
    }
    int subject = subject(token.head());
    return subject == head
        || (subject >= 0 && isRelative(subject) && modified(token.head()) == head);
  }

  /**
   * Whether a subject's clause goes on to name one of some names: in "He said that Lopez would
   * come" he is not Lopez. Countries and bodies are named again in such places.
   *
   * @see "Chomsky 1981, Lectures on Government and Binding: principle C"
   */
  boolean namesBelow(int pronoun, List<List<String>> names) {
    Token token = sentence.token(pronoun);
    if (!token.is("nsubj") || token.head() < 0) {
      return false;
    }
    for (int i = pronoun + 1; i < sentence.size(); i++) {
      Token other = sentence.token(i);
      boolean alone = other.upos() == Upos.PROPN && sentence.token(i - 1).upos() != Upos.PROPN;
      if (alone && sentence.under(i, token.head())) {
        String form = other.form().toLowerCase(Locale.ROOT);
        for (List<String> name : names) {
          if (name.get(name.size() - 1).equals(form)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "Spoke to her", "fought against them", but not "took a coat with her". */
  private boolean isRecipient(int token) {
    return sentence.children(token, "case").stream()
        .anyMatch(marker -> RECIPIENT.contains(marker.form().toLowerCase(Locale.ROOT)));
  }

  /** Whether a token stands in the noun phrase that a head makes, not in a clause within it. */
  private boolean isInside(int token, int head) {
    for (int i = token; i >= 0; i = sentence.token(i).head()) {
      if (i == head) {
        return true;
      }
      if (BARRIERS.contains(sentence.token(i).mainRelation()) || isBeside(i)) {
        return false;
      }
    }
    return false;
  }

  /** "The minister with her aides": what a preposition other than "of" adds. */
  private boolean isBeside(int token) {
    List<Token> markers = sentence.children(token, "case");
    return sentence.token(token).relation().equals("nmod")
        && !markers.isEmpty()
        && !markers.get(0).form().equals("of");
  }

  /**
   * Whether a phrase after a pronoun may be what it means: the subject of the clause that the
   * pronoun's clause or phrase begins ("In his speech Ortiz", "Before she left, Ines").
   */
  boolean looksAhead(int pronoun, int subject) {
    Token token = sentence.token(subject);
    if (subject < pronoun || !token.is("nsubj") || token.head() < 0) {
      return false;
    }
    int at = pronoun;
    while (at >= 0 && sentence.token(at).head() != token.head()) {
      at = sentence.token(at).head();
    }
    return at >= 0
        && at < subject
        && (sentence.token(at).is("advcl") || sentence.token(at).is("obl"));
  }
}
