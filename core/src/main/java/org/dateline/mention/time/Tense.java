package org.dateline.mention.time;

import java.util.Set;
import org.dateline.document.LineKind;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/** Whether the verb near a time expression tells of what was or of what is to come. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN;

  private static final int REACH = 14;
  private static final Set<String> PLANNED =
      Set.of("schedule", "set", "slate", "plan", "expect", "due", "project", "forecast");
  private static final Set<String> REPORTING = Set.of("say", "report", "tell", "write", "add");
  private static final Set<String> MODALS =
      Set.of("may", "might", "can", "could", "would", "should", "must", "ca");
  private static final Set<String> WH = Set.of("where", "when", "which", "who", "that", "while");
  private static final Set<String> FUTURE_AUXILIARIES = Set.of("will", "shall", "wo", "'ll", "’ll");

  /** Looks left for the nearest verb of the clause, then right. */
  static Tense near(Sentence sentence, int first, int last) {
    if (opensClause(sentence, first, last)) {
      Tense after = after(sentence, last);
      if (after != UNKNOWN) {
        return after;
      }
    }
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      if (isBarrier(sentence.token(i)) && i < first - 1) {
        break;
      }
      Tense tense = at(sentence, i);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    return after(sentence, last);
  }

  /** "a town where on Tuesday he spoke": the verb of the clause is still to come. */
  private static boolean opensClause(Sentence sentence, int first, int last) {
    int before = first > 0 && sentence.token(first - 1).upos() == Upos.ADP ? first - 2 : first - 1;
    int next = last + 1;
    if (before < 0 || next >= sentence.size()) {
      return false;
    }
    Token opener = sentence.token(before);
    boolean opens =
        opener.upos() == Upos.SCONJ || opener.upos() == Upos.CCONJ || WH.contains(lower(opener));
    Upos subject = sentence.token(next).upos();
    return opens && (subject == Upos.PRON || subject == Upos.DET || subject == Upos.PROPN);
  }

  /** Tense of the first verb after a token. */
  private static Tense after(Sentence sentence, int last) {
    for (int i = last + 1; i < sentence.size() && i <= last + REACH; i++) {
      Tense tense = at(sentence, i);
      if (tense != UNKNOWN) {
        return sentence.token(i).upos() == Upos.AUX ? ahead(sentence, i, tense) : tense;
      }
    }
    return UNKNOWN;
  }

  /** The auxiliary alone has been seen; what follows it decides. */
  private static Tense ahead(Sentence sentence, int at, Tense tense) {
    for (int i = at + 1; i < sentence.size() && i <= at + 4; i++) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.VERB) {
        return group(sentence, i);
      }
      if (token.upos() != Upos.AUX && token.upos() != Upos.ADV && token.upos() != Upos.PART) {
        break;
      }
    }
    return tense;
  }

  private static boolean isBarrier(Token token) {
    String form = token.form();
    return form.equals(";") || form.equals(":") || form.equals("--");
  }

  private static Tense at(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.upos() == Upos.ADJ && token.form().equals("due")) {
      return planned(sentence, at);
    }
    return token.upos() == Upos.VERB || token.upos() == Upos.AUX ? group(sentence, at) : UNKNOWN;
  }

  private static Tense group(Sentence sentence, int at) {
    Token verb = sentence.token(at);
    boolean have = false;
    boolean be = false;
    boolean was = false;
    for (int i = at; i >= 0 && i >= at - 5; i--) {
      Token token = sentence.token(i);
      String form = lower(token);
      if (FUTURE_AUXILIARIES.contains(form)) {
        return FUTURE;
      }
      if (MODALS.contains(form) && token.upos() == Upos.AUX) {
        return have ? PAST : FUTURE;
      }
      if (form.equals("to") && i < at && token.upos() == Upos.PART) {
        return infinitive(sentence, i);
      }
      if (i < at
          && token.upos() != Upos.AUX
          && token.upos() != Upos.ADV
          && token.upos() != Upos.PART
          && token.upos() != Upos.PRON) {
        break;
      }
      have |= token.upos() == Upos.AUX && token.lemma().equals("have");
      be |= token.upos() == Upos.AUX && token.lemma().equals("be");
      was |=
          token.upos() == Upos.AUX
              && (form.equals("was") || form.equals("were") || form.equals("had"));
    }
    return finite(sentence, verb, have, be, was);
  }

  private static Tense finite(
      Sentence sentence, Token verb, boolean have, boolean be, boolean was) {
    String tag = tag(verb);
    boolean planned = PLANNED.contains(verb.lemma()) && !tag.equals("VBD");
    if (have || was) {
      return planned && !have ? FUTURE : PAST;
    }
    return switch (tag) {
      case "VBD" -> PAST;
      case "VBN" -> planned ? FUTURE : be ? UNKNOWN : PAST;
      case "VBG" -> be ? PRESENT : UNKNOWN;
      case "VBZ", "VBP" ->
          REPORTING.contains(verb.lemma()) || sentence.kind() == LineKind.TITLE ? PAST : PRESENT;
      default -> FUTURE;
    };
  }

  /** "plans to meet" is to come; "had been due to meet" is over. */
  private static Tense infinitive(Sentence sentence, int to) {
    for (int i = to - 1; i >= 0 && i >= to - 4; i--) {
      if (lower(sentence.token(i)).equals("had")) {
        return PAST;
      }
    }
    return FUTURE;
  }

  private static Tense planned(Sentence sentence, int at) {
    return infinitive(sentence, at);
  }

  /** The Penn tag, guessed from the form where the tagger gives none. */
  private static String tag(Token verb) {
    if (verb.xpos().startsWith("VB")) {
      return verb.xpos();
    }
    String form = lower(verb);
    if (form.endsWith("ing")) {
      return "VBG";
    }
    if (verb.upos() == Upos.AUX) {
      return form.equals("was") || form.equals("were") || form.equals("had") || form.equals("did")
          ? "VBD"
          : "VBZ";
    }
    if (form.equals(verb.lemma())) {
      return "VB";
    }
    return form.endsWith("s") ? "VBZ" : "VBD";
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(java.util.Locale.ROOT);
  }
}
