package org.dateline.mention.place;

import java.util.Locale;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/** The words of a sentence as the search for toponyms looks at them. */
final class Forms {
  /** Written apart by tokenizers: "al", "-", "Bab". */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "an", "ar", "as", "ash", "at", "az");

  private final Sentence sentence;
  private final boolean[] capitalised;
  private final boolean title;
  private final boolean capitals;

  Forms(Sentence sentence) {
    this.sentence = sentence;
    this.capitalised = new boolean[sentence.size()];
    int capitals = 0;
    int words = 0;
    int upper = 0;
    for (int i = 0; i < capitalised.length; i++) {
      String form = sentence.token(i).form();
      capitalised[i] = capital(form);
      if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
        words++;
        capitals += capitalised[i] ? 1 : 0;
        upper += form.equals(form.toUpperCase(Locale.ROOT)) ? 1 : 0;
      }
    }
    for (int i = 0; i + 2 < capitalised.length; i++) {
      capitalised[i] |=
          ARTICLES.contains(lower(i)) && form(i + 1).equals("-") && capitalised[i + 2];
    }
    this.title = words >= 4 && capitals >= 0.75 * words;
    this.capitals = upper >= 0.6 * words;
  }

  private static boolean capital(String form) {
    int at = 0;
    while (at < form.length() - 1 && !Character.isLetter(form.charAt(at))) {
      at++;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    boolean article = lower.startsWith("al-") || lower.startsWith("el-") || lower.startsWith("d'");
    return Character.isUpperCase(form.charAt(at)) || (article && !form.equals(lower));
  }

  int size() {
    return capitalised.length;
  }

  Sentence sentence() {
    return sentence;
  }

  Token token(int at) {
    return sentence.token(at);
  }

  /** The form at a position; empty outside the sentence. */
  String form(int at) {
    return at < 0 || at >= capitalised.length ? "" : sentence.token(at).form();
  }

  String lower(int at) {
    return form(at).toLowerCase(Locale.ROOT);
  }

  /** The form in small letters without dots: "gen" for "Gen.". */
  String bare(int at) {
    return lower(at).replace(".", "");
  }

  /** Whether a word begins with a capital; not outside the sentence. */
  boolean capital(int at) {
    return at >= 0 && at < capitalised.length && capitalised[at];
  }

  /** Whether the sentence is written like a headline, with a capital on most words. */
  boolean title() {
    return title;
  }

  /** Whether the sentence is written in capitals. */
  boolean capitals() {
    return capitals;
  }

  /** First of the capitalised words that end at {@code at} without a gap. */
  int runStart(int at) {
    int start = at;
    while (capital(start - 1) && adjacent(start - 1)) {
      start--;
    }
    return start;
  }

  /** Last of the capitalised words that begin at {@code at} without a gap. */
  int runEnd(int at) {
    int end = at;
    while (capital(end + 1) && adjacent(end)) {
      end++;
    }
    return end;
  }

  /** Whether nothing but white space stands between a word and the next. */
  private boolean adjacent(int at) {
    return sentence.token(at + 1).span().start() - sentence.token(at).span().end() <= 1;
  }
}
