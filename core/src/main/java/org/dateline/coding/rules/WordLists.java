package org.dateline.coding.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Named lists of words, and the reading of comma-separated items that may name them. */
final class WordLists {
  private static final int MAX_DEPTH = 8;

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final List<String> errors;

  WordLists(List<String> errors) {
    this.errors = errors;
  }

  /** Takes a line "NAME: item, item". */
  void define(RuleLine line) {
    int colon = line.rest().indexOf(':');
    if (colon < 1) {
      errors.add(line.place() + ": expected words NAME: item, item; found words " + line.rest());
      return;
    }
    String name = line.rest().substring(0, colon).strip();
    if (texts.putIfAbsent(name, line.rest().substring(colon + 1)) != null) {
      errors.add(
          line.place() + ": expected a new list name, found " + name + " of " + places.get(name));
    }
    places.putIfAbsent(name, line.place());
  }

  boolean has(String name) {
    return texts.containsKey(name);
  }

  /** Members of a list, lists within it resolved. */
  List<String> members(String name, String place) {
    return words(texts.getOrDefault(name, ""), place, 0);
  }

  /** The words of "a, "b c", @list", in order; classes in capitals are kept as they are. */
  List<String> words(String text, String place) {
    return words(text, place, 0);
  }

  private List<String> words(String text, String place, int depth) {
    List<String> all = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String word = unquoted(part.strip());
      if (word.startsWith("@")) {
        String name = word.substring(1);
        if (!texts.containsKey(name) || depth > MAX_DEPTH) {
          errors.add(place + ": expected the name of a word list, found @" + name);
        } else {
          all.addAll(words(texts.getOrDefault(name, ""), place, depth + 1));
        }
      } else if (word.isEmpty()) {
        errors.add(place + ": expected a word between commas, found nothing in: " + text.strip());
      } else {
        all.add(word);
      }
    }
    return all;
  }

  private static String unquoted(String part) {
    return part.length() >= 2 && part.startsWith("\"") && part.endsWith("\"")
        ? part.substring(1, part.length() - 1).strip()
        : part;
  }
}
