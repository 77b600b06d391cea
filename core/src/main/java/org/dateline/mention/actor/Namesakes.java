package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Name;
import org.dateline.document.NameType;
import org.dateline.document.Sentence;

/**
 * Takes from the names of an article the known people and seats of power that are not meant: a last
 * name inside the full name of somebody else or after it, a palace inside the name of a hotel.
 */
final class Namesakes {
  private static final String VOWELS = "aeiouyhw";

  /** Letters that a shortened first name must keep: "Tim" of Timothy. */
  private static final int SHORTENED = 3;

  private final RoleNouns roles;
  private final Set<String> strangers = new HashSet<>();
  private final Set<String> alone = new HashSet<>();

  private Namesakes(RoleNouns roles) {
    this.roles = roles;
  }

  /**
   * Narrows the readings of one article's names.
   *
   * @param names by sentence
   */
  static void narrow(List<Sentence> sentences, List<SentenceNames> names, RoleNouns roles) {
    Namesakes namesakes = new Namesakes(roles);
    for (Sentence sentence : sentences) {
      SentenceNames found = names.get(sentence.index());
      for (NameMatch match : List.copyOf(found.all())) {
        found.narrow(match, namesakes.left(sentence, match));
      }
    }
  }

  private List<Reading> left(Sentence sentence, NameMatch match) {
    Optional<Name> name = nameAt(sentence, match.first());
    boolean longer =
        name.isPresent()
            && (name.get().first() < match.first() || name.get().last() > match.last());
    List<Reading> left = new ArrayList<>(match.readings());
    if (!longer) {
      bare(sentence, match, left);
    } else if (name.get().type() == NameType.PERSON) {
      left.removeIf(reading -> isPart(reading) && !isOwn(sentence, name.get(), match, reading));
      if (left.isEmpty() && !alone.contains(last(sentence, name.get()))) {
        strangers.add(last(sentence, name.get()));
      }
    } else if (isOneName(sentence, name.get(), match)) {
      left.removeIf(Namesakes::isPart);
    }
    return left;
  }

  /** A last name alone is a stranger's if the stranger was named before it ever stood alone. */
  private void bare(Sentence sentence, NameMatch match, List<Reading> left) {
    String word = Parts.fold(sentence.token(match.last()).form());
    if (left.stream().noneMatch(reading -> reading.use() == Reading.Use.SHORT)) {
      strangers.remove(word);
    } else if (strangers.contains(word) && !isTitled(sentence, match.first())) {
      left.removeIf(reading -> reading.use() == Reading.Use.SHORT);
    } else {
      alone.add(word);
    }
  }

  private boolean isTitled(Sentence sentence, int first) {
    return first > 0
        && roles
            .at(sentence, first - 1)
            .filter(found -> found.role().is(Role.Use.TITLE))
            .isPresent();
  }

  private static String last(Sentence sentence, Name name) {
    return Parts.fold(sentence.token(name.last()).form());
  }

  private static boolean isPart(Reading reading) {
    return switch (reading.use()) {
      case SHORT, SEAT -> true;
      case NAME, ADJECTIVE, DEMONYM, CAPITAL -> false;
    };
  }

  /** Whether the other words of a person's name are the known person's, titles or initials. */
  private boolean isOwn(Sentence sentence, Name name, NameMatch match, Reading reading) {
    if (reading.use() != Reading.Use.SHORT) {
      return false;
    }
    List<String> own = Parts.of(reading.actor().name());
    boolean other = false;
    for (int i = name.first(); i <= name.last(); i++) {
      String word = Parts.fold(sentence.token(i).form().replace(".", ""));
      boolean inside =
          match.covers(i) || !Character.isLetter(word.isEmpty() ? ' ' : word.charAt(0));
      if (inside || isTitle(sentence, i, word)) {
        continue;
      }
      if (own.stream().anyMatch(part -> isSame(part, word))) {
        return true;
      }
      other = true;
    }
    return !other;
  }

  private boolean isTitle(Sentence sentence, int at, String word) {
    return NameRun.HONORIFICS.contains(word) || roles.at(sentence, at).isPresent();
  }

  /** The same first name, an initial of it, a short form or another spelling of it. */
  private static boolean isSame(String known, String word) {
    boolean shortened =
        (word.length() >= SHORTENED || word.length() == 1) && known.startsWith(word);
    return shortened
        || (known.length() >= SHORTENED && word.startsWith(known))
        || (known.charAt(0) == word.charAt(0) && consonants(known).equals(consonants(word)));
  }

  /** Consonants without doubling: Mohammed and Muhamad are one. */
  private static String consonants(String word) {
    StringBuilder kept = new StringBuilder(word.length());
    String spelt = word.replace("ph", "f").replace("x", "ks").replace('q', 'k').replace('c', 'k');
    for (int i = 0; i < spelt.length(); i++) {
      char c = spelt.charAt(i);
      boolean doubled = !kept.isEmpty() && kept.charAt(kept.length() - 1) == c;
      if (VOWELS.indexOf(c) < 0 && !doubled) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** Whether the words around a match go on with the name: not "the Gomez administration". */
  private boolean isOneName(Sentence sentence, Name name, NameMatch match) {
    int after = match.last() + 1;
    return name.last() < after
        || (Character.isUpperCase(sentence.token(after).form().charAt(0))
            && !sentence.token(after).form().toLowerCase(Locale.ROOT).endsWith("administration"));
  }

  /** The name of a sentence that covers a token. */
  static Optional<Name> nameAt(Sentence sentence, int token) {
    for (Name name : sentence.names()) {
      if (name.covers(token)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
