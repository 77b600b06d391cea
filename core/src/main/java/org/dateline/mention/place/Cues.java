package org.dateline.mention.place;

import java.util.List;
import java.util.Locale;
import org.dateline.document.Upos;

/**
 * What the words around a name of the gazetteer say about it: is it a place here, or part of the
 * name of a person or firm, or an ordinary word?
 */
final class Cues {
  /** How a name is read. */
  enum Verdict {
    /** The words around show a place, or the name is famous. */
    PLACE,
    /** Nothing speaks against a place. */
    MAYBE,
    /** Only if the article shows elsewhere that the name is one of a place. */
    WEAK,
    /** The name of a person. */
    PERSON,
    OTHER
  }

  private static final int ORDINARY_TOWN = 20_000;
  private static final int FOREIGN_NAME = 100_000;

  private final PlaceWords words;
  private final Forms forms;
  private final int first;
  private final int last;
  private final String text;
  private final String key;
  private final List<Entry> entries;
  private final boolean joined;
  private final boolean famous;
  private final boolean demonym;
  private final double population;

  /**
   * @param text the name as written
   * @param key the name folded
   * @param entries what the name can mean
   * @param joined whether a toponym ends just before it
   */
  Cues(
      PlaceWords words,
      Forms forms,
      int first,
      int last,
      String text,
      String key,
      List<Entry> entries,
      boolean joined) {
    this.words = words;
    this.forms = forms;
    this.first = first;
    this.last = last;
    this.text = text;
    this.key = key;
    this.entries = entries;
    this.joined = joined;
    this.famous = entries.stream().anyMatch(Prominence::famous);
    this.demonym = entries.stream().anyMatch(e -> e.naming() == Naming.DEMONYM);
    this.population = entries.stream().mapToDouble(e -> e.place().population()).max().orElse(0);
  }

  /**
   * @param scoped whether the name of a region that has such a place follows after a comma
   * @param closes whether the name of a place within it precedes before a comma
   */
  Verdict verdict(boolean scoped, boolean closes) {
    boolean acronym = entries.stream().anyMatch(e -> e.naming() == Naming.ACRONYM);
    if (!acronym && single() && (words.in("never", key) || (foreignAcronym() && !scoped))) {
      return Verdict.OTHER;
    }
    if (titled()) {
      return Verdict.PERSON;
    }
    if (closes || (scoped && !words.in("given", forms.form(first - 1)))) {
      return Verdict.PLACE;
    }
    if (nameBefore()) {
      return single() && !famous ? Verdict.PERSON : Verdict.OTHER;
    }
    if (forms.capital(last + 1) && forms.runEnd(last) > last) {
      return before(forms.runEnd(last));
    }
    if (bodyOf() || saintly()) {
      return Verdict.OTHER;
    }
    return alone();
  }

  private boolean single() {
    return key.indexOf(' ') < 0;
  }

  /** "FAO", "SANA" in running text: an organisation, although a village has the name. */
  private boolean foreignAcronym() {
    return text.length() <= 5
        && text.equals(text.toUpperCase(Locale.ROOT))
        && !forms.capitals()
        && !(famous && text.length() > 3);
  }

  /** "President Lincoln", "Mr. London". */
  private boolean titled() {
    return single()
        && forms.capital(first - 1)
        && words.in("title", forms.bare(first - 1))
        && !demonym
        && !forms.title();
  }

  /** A capitalised word before that belongs to the same name. */
  private boolean nameBefore() {
    if (joined || forms.runStart(first) == first) {
      return false;
    }
    String before = forms.lower(first - 1);
    if (words.in("given", before) || flat(first)) {
      return true;
    }
    boolean harmless =
        words.in("neutral", before)
            || words.in("direction", before)
            || words.in("locative", before)
            || words.in("public", before)
            || words.in("title", forms.bare(first - 1));
    boolean sentenceEnd = before.endsWith(".") && before.length() > 2;
    return !harmless && !sentenceEnd && !forms.title() && !opening();
  }

  /** Whether the word before has its capital only because it opens the sentence. */
  private boolean opening() {
    String before = forms.lower(first - 1);
    boolean opens = first == 1 || !Character.isLetterOrDigit(forms.form(first - 2).charAt(0));
    return opens
        && (words.in("ordinary", before)
            || words.in("never", before)
            || forms.token(first - 1).upos() != Upos.PROPN);
  }

  /** Whether the parser makes a word the further part of the name to its left. */
  private boolean flat(int at) {
    return forms.title() && forms.token(at).is("flat") && forms.token(at).head() == at - 1;
  }

  /** What the capitalised words up to {@code end} make of it. */
  private Verdict before(int end) {
    boolean body = false;
    if (words.in("street", forms.bare(last + 1)) && !demonym) {
      return Verdict.OTHER;
    }
    for (int i = last + 1; i <= end; i++) {
      String word = forms.bare(i);
      if (!body && (words.in("private", word) || words.in("university", word))) {
        return Verdict.OTHER;
      }
      body |=
          words.in("public", word)
              || words.in("suffix", word)
              || words.in("facility", word)
              || words.in("title", word);
    }
    if (demonym) {
      return Verdict.PLACE;
    }
    boolean firstName = words.in("given-too", key) || words.in("given", key);
    if (single() && firstName && !body && (!forms.title() || flat(last + 1))) {
      return Verdict.OTHER;
    }
    if (famous && !(single() && words.in("ordinary", key))) {
      return Verdict.PLACE;
    }
    if (words.in("civic", forms.bare(last + 1))) {
      return unlessNamed(Verdict.PLACE);
    }
    return body ? unlessNamed(Verdict.MAYBE) : forms.title() ? alone() : Verdict.OTHER;
  }

  private Verdict unlessNamed(Verdict verdict) {
    return single() && (nameWord() || words.in("ordinary", key)) ? Verdict.WEAK : verdict;
  }

  private boolean nameWord() {
    return words.in("surnames", key) || words.in("given", key) || words.in("seldom", key);
  }

  /** "University of Dublin": the place is part of a body's name. */
  private boolean bodyOf() {
    int of = forms.lower(first - 1).equals("the") ? first - 2 : first - 1;
    return forms.lower(of).equals("of")
        && forms.capital(of - 1)
        && words.in("body-of", forms.form(of - 1));
  }

  /** "St. Andrew's". */
  private boolean saintly() {
    return key.startsWith("saint ") && forms.lower(last + 1).matches("['’]s?");
  }

  private Verdict alone() {
    if (!single()) {
      boolean own = entries.stream().anyMatch(e -> e.naming() != Naming.ALTERNATE);
      return located() || famous
          ? Verdict.PLACE
          : own || population >= ORDINARY_TOWN ? Verdict.MAYBE : Verdict.WEAK;
    }
    boolean country =
        entries.stream()
            .anyMatch(
                e ->
                    e.naming() != Naming.ALTERNATE
                        && (e.feature() == Feature.COUNTRY || e.feature() == Feature.CONTINENT));
    if (country) {
      return Verdict.PLACE;
    }
    if (odd() || speaks()) {
      return Verdict.OTHER;
    }
    if (words.in("ordinary", key)) {
      return strictly() && population >= ORDINARY_TOWN ? Verdict.PLACE : Verdict.WEAK;
    }
    if (nameWord()) {
      return strictly() && !forms.lower(last + 1).matches("['’]s?") ? Verdict.PLACE : Verdict.WEAK;
    }
    if (entries.stream().allMatch(e -> e.naming() == Naming.ALTERNATE)
        && population < FOREIGN_NAME) {
      return located() ? Verdict.MAYBE : Verdict.WEAK;
    }
    return located() || (famous && !words.in("given-too", key)) ? Verdict.PLACE : Verdict.MAYBE;
  }

  /** A word that the tagger reads as no noun. */
  private boolean odd() {
    return switch (forms.token(first).upos()) {
      case VERB, AUX, ADP, DET, PRON, SCONJ, CCONJ, PART, INTJ -> !forms.title();
      default -> false;
    };
  }

  /** "Geneva said". */
  private boolean speaks() {
    return !famous && words.in("said", forms.form(last + 1));
  }

  /** Whether a preposition of place, "city of" or "province" stands by it. */
  private boolean located() {
    return prepositional("locative")
        || (words.in("unit-after", forms.form(last + 1)) && !forms.capital(last + 1))
        || (forms.capital(first - 1) && words.in("prefix", forms.form(first - 1)));
  }

  /** Whether a preposition that seldom stands before persons precedes it. */
  private boolean strictly() {
    return prepositional("strictly");
  }

  private boolean prepositional(String list) {
    int before = first - 1;
    while (before > 0
        && (words.in("direction", forms.form(before))
            || words.in("neutral", forms.form(before))
            || forms.form(before).equals("-"))) {
      before--;
    }
    return words.in(list, forms.form(before))
        || (forms.lower(before).equals("of") && words.in("unit-of", forms.form(before - 1)));
  }
}
