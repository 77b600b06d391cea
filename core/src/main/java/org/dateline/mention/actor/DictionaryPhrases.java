package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Spells out the phrases of a dictionary: {@code !PERSON!} by each word of its list, {@code
 * &MILITIA} by each phrase of the set and its plural, {@code {A | B}} by each alternative.
 */
final class DictionaryPhrases {
  /** A phrase that means more is more likely a mistake. */
  private static final int MOST = 1000;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Map<String, List<String>> markers = new HashMap<>();
  private final Map<String, List<String>> synsets = new HashMap<>();

  /** Takes "!PERSON! = MAN, MEN"; false if the line is none. */
  boolean defineMarker(String content) {
    int end = content.indexOf('!', 1);
    int equals = content.indexOf('=');
    if (content.charAt(0) != '!' || end < 0 || equals < end) {
      return false;
    }
    List<String> words = new ArrayList<>();
    for (String word : content.substring(equals + 1).split(",", -1)) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    markers.put(content.substring(0, end + 1), words);
    return true;
  }

  /** Adds a phrase to a set; one that ends with _, or whose label does, has no plural. */
  void addToSynset(String label, String phrase) {
    String name = label.endsWith("_") ? label.substring(0, label.length() - 1) : label;
    List<String> set = synsets.computeIfAbsent(name, key -> new ArrayList<>());
    String plain = plain(phrase);
    set.add(plain);
    if (!label.endsWith("_") && !phrase.strip().endsWith("_")) {
      set.add(plural(plain));
    }
  }

  /** An underscore joins words as a space does; at the end of TABARI's it ends the word. */
  static String plain(String phrase) {
    return SPACES.matcher(phrase.replace('_', ' ').strip()).replaceAll(" ");
  }

  /** The regular plural as PETRARCH makes it. */
  static String plural(String phrase) {
    boolean small = phrase.equals(phrase.toLowerCase(Locale.ROOT));
    String upper = phrase.toUpperCase(Locale.ROOT);
    if (upper.endsWith("Y")) {
      return phrase.substring(0, phrase.length() - 1) + (small ? "ies" : "IES");
    }
    return phrase + (upper.endsWith("S") ? (small ? "es" : "ES") : small ? "s" : "S");
  }

  /**
   * All phrases that a phrase stands for.
   *
   * @return empty if a list or set in it is not defined, or if they are too many
   */
  Optional<Set<String>> spelledOut(String phrase) {
    Set<String> all = new LinkedHashSet<>();
    return spell(phrase, all) && all.size() <= MOST ? Optional.of(all) : Optional.empty();
  }

  private boolean spell(String phrase, Set<String> all) {
    Optional<Slot> slot = firstSlot(phrase);
    if (slot.isEmpty()) {
      String plain = plain(phrase);
      if (!plain.isEmpty()) {
        all.add(plain);
      }
      return true;
    }
    String before = phrase.substring(0, slot.get().start);
    String after = phrase.substring(slot.get().end);
    boolean right = !slot.get().fillers.isEmpty();
    for (String filler : slot.get().fillers) {
      right &= all.size() <= MOST && spell(before + filler + after, all);
    }
    return right;
  }

  /** A stretch of a phrase and what can stand there; nothing if that is not known. */
  private record Slot(int start, int end, List<String> fillers) {}

  private Optional<Slot> firstSlot(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      switch (phrase.charAt(i)) {
        case '!' -> {
          int end = phrase.indexOf('!', i + 1) + 1;
          return Optional.of(
              end == 0
                  ? new Slot(i, i + 1, List.of())
                  : new Slot(i, end, markers.getOrDefault(phrase.substring(i, end), List.of())));
        }
        case '{' -> {
          int end = phrase.indexOf('}', i) + 1;
          return Optional.of(
              end == 0
                  ? new Slot(i, i + 1, List.of())
                  : new Slot(i, end, List.of(phrase.substring(i + 1, end - 1).split("\\|", -1))));
        }
        case '&' -> {
          Optional<Slot> set = synset(phrase, i);
          if (set.isPresent()) {
            return set;
          }
        }
        default -> {
          // part of a word
        }
      }
    }
    return Optional.empty();
  }

  /** A label runs to the next space, or to an underscore, the longest that is known. */
  private Optional<Slot> synset(String phrase, int start) {
    boolean begins =
        start == 0 || phrase.charAt(start - 1) == ' ' || phrase.charAt(start - 1) == '_';
    int end = phrase.indexOf(' ', start);
    end = end < 0 ? phrase.length() : end;
    if (!begins || end == start + 1 || !Character.isLetter(phrase.charAt(start + 1))) {
      return Optional.empty();
    }
    for (int to = end; to > start + 1; to = phrase.lastIndexOf('_', to - 1)) {
      List<String> set = synsets.get(phrase.substring(start, to));
      if (set != null) {
        return Optional.of(new Slot(start, to, set));
      }
    }
    return Optional.of(new Slot(start, end, List.of()));
  }
}
