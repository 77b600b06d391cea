package org.dateline.mention.place;

import java.util.List;
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
    /** The surname of a person named in full. */
    PERSON,
    OTHER
  }

  private static final int ORDINARY_TOWN = 20_000;
  private static final int FOREIGN_NAME = 100_000;

  private final PlaceWords words;
  private final Forms forms;
  private final int first;
  private final int last;
  private final String key;
  private final List<Entry> entries;
  private final boolean joined;
  private final boolean famous;
  private final double population;

  /**
   * @param key folded name
   * @param entries what the name can mean
   * @param joined whether a toponym ends just before it
   */
  Cues(
      PlaceWords words,
      Forms forms,
      int first,
      int last,
      String key,
      List<Entry> entries,
      boolean joined) {
    this.words = words;
    this.forms = forms;
    this.first = first;
    this.last = last;
    this.key = key;
    this.entries = entries;
    this.joined = joined;
    this.famous = entries.stream().anyMatch(Prominence::famous);
    this.population = entries.stream().mapToDouble(e -> e.place().population()).max().orElse(0);
  }

  /**
   * @param scoped whether the name of a region that has such a place follows after a comma
   */
  Verdict verdict(boolean scoped) {
    if (single() && words.in("never", key)) {
      return Verdict.OTHER;
    }
    if (titled()) {
      return Verdict.PERSON;
    }
    if (scoped && !words.in("given", forms.form(first - 1))) {
      return Verdict.PLACE;
    }
    if (nameBefore()) {
      return single() ? Verdict.PERSON : Verdict.OTHER;
    }
    Verdict follows = follows();
    if (follows != Verdict.PLACE) {
      return follows;
    }
    if (bodyOf() || !worded()) {
      return Verdict.OTHER;
    }
    return located() || famous && !nameWord() ? Verdict.PLACE : Verdict.MAYBE;
  }

  private boolean single() {
    return key.indexOf(' ') < 0;
  }

  private boolean nameWord() {
    return single() && (words.in("given-too", key) || words.in("surnames", key));
  }

  /** "President Lincoln", "Mr. London". */
  private boolean titled() {
    return single()
        && forms.capital(first - 1)
        && words.in("title", forms.bare(first - 1))
        && !words.in("suffix", forms.form(first - 1))
        && entries.stream().noneMatch(e -> e.naming() == Naming.DEMONYM)
        && !forms.title();
  }

  /** A capitalised word before that belongs to the same name. */
  private boolean nameBefore() {
    if (joined || !forms.capital(first - 1) || forms.runStart(first) == first) {
      return false;
    }
    String before = forms.lower(first - 1);
    if (words.in("given", before)) {
      return true;
    }
    if (words.in("neutral", before)
        || words.in("direction", before)
        || words.in("locative", before)
        || words.in("public", before)
        || words.in("title", forms.bare(first - 1))) {
      return false;
    }
    if (before.endsWith(".") && before.length() > 2 || forms.title()) {
      return false;
    }
    boolean opens = first - 1 == 0 || !forms.capital(first - 2) && !wordy(first - 2);
    boolean ordinary =
        words.in("ordinary", before)
            || words.in("never", before)
            || forms.token(first - 1).upos() != Upos.PROPN;
    return !(opens && ordinary);
  }

  private boolean wordy(int at) {
    return !forms.form(at).isEmpty() && Character.isLetter(forms.form(at).charAt(0));
  }

  /** What the capitalised words after it make of it; PLACE if nothing else. */
  private Verdict follows() {
    int end = forms.runEnd(last);
    if (end == last) {
      return Verdict.PLACE;
    }
    boolean ofPublic = false;
    for (int i = last + 1; i <= end; i++) {
      String word = forms.bare(i);
      if (words.in("private", word) && !ofPublic) {
        return Verdict.OTHER;
      }
      ofPublic |=
          words.in("public", word)
              || words.in("suffix", word)
              || words.in("facility", word)
              || words.in("title", word);
    }
    if (ofPublic || entries.stream().anyMatch(e -> e.naming() == Naming.DEMONYM)) {
      return Verdict.PLACE;
    }
    if (single() && (words.in("given-too", key) || words.in("given", key)) && !forms.title()) {
      return Verdict.OTHER;
    }
    return famous || forms.title() || located() ? Verdict.PLACE : Verdict.OTHER;
  }

  /** "University of Dublin": the place is part of a body's name. */
  private boolean bodyOf() {
    int of = forms.lower(first - 1).equals("the") ? first - 2 : first - 1;
    return forms.lower(of).equals("of")
        && forms.capital(of - 1)
        && words.in("body-of", forms.form(of - 1));
  }

  /** Whether, if its letters are also an ordinary word or a name, enough speaks for a place. */
  private boolean worded() {
    if (!single()) {
      return entries.stream().anyMatch(e -> e.naming() != Naming.ALTERNATE)
          || population >= ORDINARY_TOWN
          || located();
    }
    if (!famousCountry() && odd()) {
      return false;
    }
    if (words.in("ordinary", key)) {
      return famousCountry() || located() && population >= ORDINARY_TOWN;
    }
    if (words.in("surnames", key) || words.in("given", key)) {
      return prepositional();
    }
    boolean alternates = entries.stream().allMatch(e -> e.naming() == Naming.ALTERNATE);
    return !alternates || population >= FOREIGN_NAME || located() && population > 0;
  }

  private boolean famousCountry() {
    return entries.stream()
        .anyMatch(
            e ->
                e.naming() != Naming.ALTERNATE
                    && (e.feature() == Feature.COUNTRY
                        || e.feature() == Feature.REGION1
                        || e.feature() == Feature.CONTINENT
                        || e.feature() == Feature.REGION));
  }

  /** A word that the tagger reads as no noun. */
  private boolean odd() {
    return switch (forms.token(first).upos()) {
      case VERB, AUX, ADP, DET, PRON, SCONJ, CCONJ, PART, INTJ -> true;
      default -> false;
    };
  }

  /** Whether a preposition of place, "city of" or "province" stands by it. */
  boolean located() {
    return prepositional()
        || words.in("unit-after", forms.form(last + 1)) && !forms.capital(last + 1)
        || !forms.capital(last + 1)
            && forms.capital(first - 1)
            && words.in("prefix", forms.form(first - 1));
  }

  private boolean prepositional() {
    int before = first - 1;
    while (before > 0
        && (words.in("direction", forms.form(before)) || words.in("neutral", forms.form(before)))) {
      before--;
    }
    if (words.in("locative", forms.form(before))) {
      return true;
    }
    return forms.lower(before).equals("of") && words.in("unit-of", forms.form(before - 1));
  }
}
