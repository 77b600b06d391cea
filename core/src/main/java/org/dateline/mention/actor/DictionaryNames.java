package org.dateline.mention.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.mention.Affiliation;

/** Names of dictionaries, which stand in capitals, as names of the lexicon. */
final class DictionaryNames {
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "in", "on", "to", "de", "la", "du", "des", "al", "el", "bin");

  private DictionaryNames() {}

  /** The forms of a name: with an acronym in brackets behind it, both. */
  static List<String> forms(String name) {
    int bracket = name.indexOf('(');
    if (bracket < 1 || !name.endsWith(")")) {
      return List.of(name.replace("(", "").replace(")", ""));
    }
    String bare = name.substring(0, bracket).strip();
    String inside = name.substring(bracket + 1, name.length() - 1).strip();
    boolean acronym = !inside.isEmpty() && inside.indexOf(' ') < 0 && inside.length() <= 8;
    return acronym && bare.indexOf(' ') > 0 ? List.of(bare, inside) : List.of(bare);
  }

  /** "MOHAMMED V OF MOROCCO" as Mohammed V of Morocco; what has small letters stays. */
  static String display(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))
        || (name.indexOf(' ') < 0 && name.length() < 4)) {
      return name;
    }
    StringBuilder shown = new StringBuilder(name.length());
    for (String word : name.split(" ", -1)) {
      shown.append(shown.isEmpty() ? "" : " ").append(word(word, shown.isEmpty()));
    }
    return shown.toString();
  }

  private static String word(String word, boolean first) {
    String small = word.toLowerCase(Locale.ROOT);
    if (!first && SMALL.contains(small)) {
      return small;
    }
    if (word.indexOf('.') >= 0 || !small.matches(".*[aeiouy].*")) {
      return word;
    }
    StringBuilder shown = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      boolean begins = i == 0 || word.charAt(i - 1) == '-' || (i == 2 && word.charAt(1) == '\'');
      shown.append(begins ? word.charAt(i) : small.charAt(i));
    }
    return !first && small.startsWith("al-") ? "a" + shown.substring(1) : shown.toString();
  }

  /** The one sector that a noun for a role takes from its code; empty if none. */
  static String sector(Affiliation affiliation) {
    if (!affiliation.sectors().isEmpty()) {
      return affiliation.sectors().get(0);
    }
    return switch (affiliation.code()) {
      case "NGO", "ISM" -> "SOC";
      case "MNC" -> "BUS";
      default -> "";
    };
  }
}
