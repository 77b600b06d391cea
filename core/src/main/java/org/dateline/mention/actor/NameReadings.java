package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a name of the lexicon is also written as: shortened, in the plural, as a name in capitals.
 */
final class NameReadings {
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

  /** Takes the parts of a name, folded, and what they mean. */
  interface Sink {
    void put(List<String> parts, Reading reading);
  }

  private NameReadings() {}

  /** Gives all that a name of an actor is written as, the name itself first. */
  static void of(String text, Actor actor, Reading.Use use, Sink sink) {
    add(text, actor, use, sink);
    if (use == Reading.Use.DEMONYM) {
      add(plural(text), actor, use, sink);
    }
    if (actor.kind() == Actor.Kind.PERSON) {
      addShortNames(text, actor, sink);
    }
  }

  static String plural(String demonym) {
    return demonym.endsWith("man")
        ? demonym.substring(0, demonym.length() - 3) + "men"
        : demonym + "s";
  }

  /** The name as it is looked up: folded parts, joined by spaces; empty if it has none. */
  static String key(String text) {
    return String.join(" ", Parts.of(isQuoted(text) ? unquoted(text) : withoutQualifier(text)));
  }

  private static boolean isQuoted(String name) {
    return name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
  }

  private static String unquoted(String name) {
    return name.substring(1, name.length() - 1);
  }

  /** Adds a name; in quotes it is matched with its case. */
  private static void add(String name, Actor actor, Reading.Use use, Sink sink) {
    boolean quoted = isQuoted(name);
    List<String> raw = new ArrayList<>(4);
    Parts.split(quoted ? unquoted(name) : withoutQualifier(name), raw);
    if (raw.isEmpty()) {
      return;
    }
    List<String> folded = new ArrayList<>(raw);
    folded.replaceAll(Parts::fold);
    if (quoted || (raw.size() == 1 && NameIndex.isAcronym(raw.get(0)))) {
      sink.put(folded, new Reading(actor, use, List.copyOf(raw)));
      if (!quoted && raw.get(0).length() > SHORT_ACRONYM) {
        String asName = raw.get(0).charAt(0) + raw.get(0).substring(1).toLowerCase(Locale.ROOT);
        sink.put(folded, new Reading(actor, use, List.of(asName)));
      }
    } else {
      sink.put(folded, new Reading(actor, use, List.of()));
    }
  }

  /** "Democratic Party (Italy)" is called Democratic Party. One word alone would be too little. */
  private static String withoutQualifier(String name) {
    int bracket = name.indexOf(" (");
    if (bracket < 0 || !name.endsWith(")")) {
      return name;
    }
    String bare = name.substring(0, bracket);
    return bare.indexOf(' ') < 0 ? name : bare;
  }

  /** Adds the forms that a person's full name is shortened to. */
  private static void addShortNames(String name, Actor actor, Sink sink) {
    if (name.startsWith("\"")) {
      return;
    }
    String[] words = name.split(" ");
    // A title is not shortened: nobody calls the Duke of York "York".
    if (words.length < 2 || Arrays.asList(words).contains("of")) {
      return;
    }
    for (List<String> parts : shortNames(words, actor)) {
      if (!parts.isEmpty() && String.join("", parts).length() > 1) {
        sink.put(parts, new Reading(actor, Reading.Use.SHORT, List.of()));
      }
    }
    if (words.length > 2) {
      List<String> outer = Parts.of(words[0] + " " + words[words.length - 1]);
      sink.put(outer, new Reading(actor, Reading.Use.NAME, List.of()));
    }
  }

  private static Set<List<String>> shortNames(String[] words, Actor actor) {
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
    return shorts;
  }
}
