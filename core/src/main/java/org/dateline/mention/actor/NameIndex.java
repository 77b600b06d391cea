package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All names of the lexicon by their first part. The names that share it are tried from the longest
 * to the shortest, so that the longest match wins.
 */
final class NameIndex {
  /** Words that belong to the last name that follows: al-Assad, de la Rúa, van der Bellen. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "ben", "van", "von", "der", "den", "de", "da", "di", "do",
          "dos", "del", "della", "la", "le", "du", "abu", "ter", "ould", "aung", "mac", "st", "san",
          "bani", "ul", "ur", "lo", "ten");

  /** Countries where the family name comes first. */
  private static final List<String> FAMILY_FIRST = List.of("CHN", "TWN", "KOR", "PRK", "HKG");

  /**
   * Longer acronyms are also written as names (Nato, Unesco); shorter ones would be words (Who).
   */
  private static final int SHORT_ACRONYM = 3;

  private static final Entry[] NONE = new Entry[0];

  private final Map<String, Entry[]> byFirst;

  private NameIndex(Map<String, Entry[]> byFirst) {
    this.byFirst = byFirst;
  }

  /** A sequence of parts and what it can mean. */
  private static final class Entry {
    final String[] parts;
    final List<Reading> readings;

    Entry(String[] parts, List<Reading> readings) {
      this.parts = parts;
      this.readings = readings;
    }
  }

  /**
   * The longest name that begins at a part of the sentence and ends at the end of a token.
   *
   * @return number of parts matched, 0 if none; the readings are added to {@code into}
   */
  int longest(SentenceParts text, int at, List<Reading> into) {
    for (Entry entry : byFirst.getOrDefault(text.folded(at), NONE)) {
      int length = entry.parts.length;
      if (text.endsToken(at + length - 1) && matches(text, at, entry.parts)) {
        for (Reading reading : entry.readings) {
          if (reading.exact().isEmpty()
              ? text.capitalised(at, length)
              : isExact(text, at, reading)) {
            into.add(reading);
          }
        }
        if (!into.isEmpty()) {
          return length;
        }
      }
    }
    return 0;
  }

  private static boolean matches(SentenceParts text, int at, String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      if (!parts[i].equals(text.folded(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isExact(SentenceParts text, int at, Reading reading) {
    List<String> exact = reading.exact();
    for (int i = 0; i < exact.size(); i++) {
      if (!exact.get(i).equals(text.raw(at + i))) {
        return false;
      }
    }
    return !text.shouts() || exact.size() > 1 || exact.get(0).length() > 3 || text.dotted(at);
  }

  static boolean isAcronym(String part) {
    int letters = 0;
    for (int i = 0; i < part.length(); i++) {
      if (Character.isLowerCase(part.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(part.charAt(i)) ? 1 : 0;
    }
    return letters > 1 || (letters == 1 && part.length() > 1);
  }

  /** Collects names. */
  static final class Builder {
    private final Map<String, List<Reading>> names = new HashMap<>(1 << 16);

    /** Adds all names of an actor, with what they are shortened to and the plurals of demonyms. */
    void add(ActorFileReader.NamedActor named) {
      for (ActorFileReader.Form form : named.forms()) {
        add(form.text(), named.actor(), form.use());
        if (form.use() == Reading.Use.DEMONYM) {
          add(plural(form.text()), named.actor(), form.use());
        }
        if (named.actor().kind() == Actor.Kind.PERSON) {
          addShortNames(form.text(), named.actor());
        }
      }
    }

    private static String plural(String demonym) {
      return demonym.endsWith("man")
          ? demonym.substring(0, demonym.length() - 3) + "men"
          : demonym + "s";
    }

    /** Adds a name; in quotes it is matched with its case. */
    private void add(String name, Actor actor, Reading.Use use) {
      boolean quoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
      String bare = quoted ? name.substring(1, name.length() - 1) : withoutQualifier(name);
      List<String> raw = new ArrayList<>(4);
      Parts.split(bare, raw);
      if (raw.isEmpty()) {
        return;
      }
      List<String> folded = new ArrayList<>(raw);
      folded.replaceAll(Parts::fold);
      if (quoted || (raw.size() == 1 && isAcronym(raw.get(0)))) {
        put(folded, new Reading(actor, use, List.copyOf(raw)));
        if (!quoted && raw.get(0).length() > SHORT_ACRONYM) {
          String asName = raw.get(0).charAt(0) + raw.get(0).substring(1).toLowerCase(Locale.ROOT);
          put(folded, new Reading(actor, use, List.of(asName)));
        }
      } else {
        put(folded, new Reading(actor, use, List.of()));
      }
    }

    /**
     * "Democratic Party (Italy)" is called Democratic Party. One word alone would be too little.
     */
    private static String withoutQualifier(String name) {
      int bracket = name.indexOf(" (");
      if (bracket < 0 || !name.endsWith(")")) {
        return name;
      }
      String bare = name.substring(0, bracket);
      return bare.indexOf(' ') < 0 ? name : bare;
    }

    /** Adds the forms that a person's full name is shortened to. */
    private void addShortNames(String name, Actor actor) {
      if (name.startsWith("\"")) {
        return;
      }
      String[] words = name.split(" ");
      if (words.length < 2) {
        return;
      }
      Set<List<String>> shorts = new LinkedHashSet<>();
      List<String> last = Parts.of(words[words.length - 1]);
      shorts.add(last);
      if (last.size() > 1 && PARTICLES.contains(last.get(0))) {
        shorts.add(last.subList(1, last.size()));
      }
      int tail = words.length - 1;
      while (tail > 1 && PARTICLES.contains(Parts.fold(words[tail - 1]))) {
        tail--;
      }
      if (tail == words.length - 1 && words.length > 2) {
        tail--;
      }
      shorts.add(Parts.of(String.join(" ", Arrays.asList(words).subList(tail, words.length))));
      boolean named = Character.isUpperCase(words[0].charAt(0)) && words[0].length() > 1;
      if (named && FAMILY_FIRST.stream().anyMatch(actor::belongsTo)) {
        shorts.add(Parts.of(words[0]));
      }
      for (List<String> parts : shorts) {
        if (!parts.isEmpty() && String.join("", parts).length() > 1) {
          put(parts, new Reading(actor, Reading.Use.SHORT, List.of()));
        }
      }
      if (words.length > 2) {
        List<String> outer = Parts.of(words[0] + " " + words[words.length - 1]);
        put(outer, new Reading(actor, Reading.Use.NAME, List.of()));
      }
    }

    private void put(List<String> parts, Reading reading) {
      List<Reading> readings =
          names.computeIfAbsent(String.join(" ", parts), key -> new ArrayList<>(1));
      for (Reading known : readings) {
        boolean same =
            known.use() == reading.use()
                && known.actor().place().equals(reading.actor().place())
                && known.exact().equals(reading.exact());
        if (same) {
          return;
        }
      }
      readings.add(reading);
    }

    NameIndex build() {
      Map<String, List<Entry>> lists = new HashMap<>(names.size());
      names.forEach(
          (name, readings) -> {
            String[] parts = name.split(" ", -1);
            lists
                .computeIfAbsent(parts[0], first -> new ArrayList<>(1))
                .add(new Entry(parts, List.copyOf(readings)));
          });
      Map<String, Entry[]> byFirst = new HashMap<>(lists.size() * 2);
      lists.forEach(
          (first, entries) -> {
            entries.sort((a, b) -> Integer.compare(b.parts.length, a.parts.length));
            byFirst.put(first, entries.toArray(NONE));
          });
      return new NameIndex(byFirst);
    }
  }
}
