package org.dateline.mention.reference;

import java.util.ArrayList;
import java.util.List;

/** What several noun phrases and pronouns of an article mean, as far as it was read. */
final class Entity {
  /**
   * A place where it is spoken of.
   *
   * @param pronoun whether by a pronoun
   */
  record Place(int sentence, int token, Role role, Nominal.Form form, boolean pronoun) {}

  private final List<Place> places = new ArrayList<>();
  private final List<List<String>> names = new ArrayList<>();
  private Nominal latest;
  private Nominal best;
  private Sort sort;
  private boolean plural;

  Entity(Nominal first, Role role) {
    latest = first;
    best = first;
    sort = first.sort();
    plural = first.plural();
    add(first, role);
  }

  final void add(Nominal nominal, Role role) {
    latest = nominal;
    if (!isNamed() || nominal.form() == Nominal.Form.NAME) {
      best = nominal;
    }
    sort = sort.and(nominal.sort());
    places.add(new Place(nominal.sentence(), nominal.head(), role, nominal.form(), false));
    if (!nominal.words().isEmpty() && !names.contains(nominal.words())) {
      names.add(nominal.words());
    }
  }

  /** Adds a pronoun, which may tell more than the nouns did. */
  void add(int sentence, int token, Pronoun pronoun, Role role) {
    places.add(new Place(sentence, token, role, latest.form(), true));
    switch (pronoun.kind()) {
      case HE -> sort = sort.and(Sort.MAN);
      case SHE -> sort = sort.and(Sort.WOMAN);
      default -> {}
    }
  }

  /** Whether a predicate can name it: not "the result is workers". */
  boolean takes(Nominal predicate) {
    return predicate.plural() == plural
        && (predicate.form() == Nominal.Form.NAME || sort.agrees(predicate.sort()));
  }

  /** Adds what a predicate says of it. */
  void learn(Sort other) {
    sort = sort.and(other);
  }

  /** The noun phrase that named it last. */
  Nominal latest() {
    return latest;
  }

  /** Its proper names, in parts. */
  List<List<String>> names() {
    return isNamed() ? names : List.of();
  }

  /** The noun phrase that names it best: the latest with a name, else the latest. */
  Nominal best() {
    return best;
  }

  private boolean isNamed() {
    return best.form() == Nominal.Form.NAME;
  }

  Sort sort() {
    return sort;
  }

  boolean plural() {
    return plural;
  }

  /** Where it was spoken of, in the order of the text. */
  List<Place> places() {
    return places;
  }

  Place last() {
    return places.get(places.size() - 1);
  }

  /** Whether a noun phrase can name it once more. */
  boolean matches(Nominal nominal) {
    if (nominal.plural() != plural || nominal.form() == Nominal.Form.COORDINATION) {
      return false;
    }
    for (List<String> name : names) {
      if (nominal.form() == Nominal.Form.NAME
          ? isNamed() && sameName(name, nominal)
          : name.equals(nominal.words())) {
        return true;
      }
    }
    return false;
  }

  private boolean sameName(List<String> name, Nominal nominal) {
    List<String> other = nominal.words();
    if (name.equals(other)) {
      return true;
    }
    boolean people =
        (sort.human() || sort == Sort.NAME)
            && (nominal.sort().human() || nominal.sort() == Sort.NAME);
    boolean shorter = other.size() < name.size();
    if (!people || (other.size() > 1 && clash(nominal.sort()))) {
      return false;
    }
    List<String> few = shorter ? other : name;
    List<String> many = shorter ? name : other;
    return many.containsAll(few) && (few.size() > 1 || endsOrBegins(many, few.get(0)));
  }

  private static boolean endsOrBegins(List<String> many, String word) {
    return many.get(many.size() - 1).equals(word) || many.get(0).equals(word);
  }

  private boolean clash(Sort other) {
    return (sort == Sort.MAN && other == Sort.WOMAN) || (sort == Sort.WOMAN && other == Sort.MAN);
  }
}
