package org.dateline.coding.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads paths; see {@link Path} for the grammar. */
final class PathReader {
  private final Map<String, Function> functions;
  private final Set<String> prepositions;
  private final WordLists lists;
  private final List<String> errors;

  PathReader(
      Map<String, Function> functions,
      Set<String> prepositions,
      WordLists lists,
      List<String> errors) {
    this.functions = functions;
    this.prepositions = prepositions;
    this.lists = lists;
    this.errors = errors;
  }

  /**
   * @param names roles and lets that a branch may start from
   */
  Path read(String text, Set<String> names, String place) {
    List<Path.Alternative> alternatives = new ArrayList<>();
    for (String alternative : split(text, '|')) {
      List<Path.Branch> branches = new ArrayList<>();
      for (String branch : split(alternative, '&')) {
        branches.add(branch(branch.strip(), names, place));
      }
      alternatives.add(new Path.Alternative(branches));
    }
    return new Path(alternatives, text.strip());
  }

  private Path.Branch branch(String text, Set<String> names, String place) {
    List<String> parts = split(text, '/');
    Optional<String> start = Optional.empty();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i).strip();
      int open = part.indexOf('(');
      String name = open < 0 ? part : part.substring(0, open).strip();
      if (i == 0 && names.contains(name) && !functions.containsKey(name)) {
        start = Optional.of(name);
        if (open >= 0) {
          steps.add(step("self" + part.substring(open), place));
        }
      } else {
        steps.add(step(part, place));
      }
    }
    return new Path.Branch(start, steps);
  }

  private Step step(String text, String place) {
    int open = text.indexOf('(');
    Optional<Filter> filter = Optional.empty();
    String name = text;
    if (open >= 0) {
      boolean closed = text.endsWith(")");
      if (!closed) {
        errors.add(place + ": expected ) at the end of " + text);
      }
      int end = closed ? text.length() - 1 : text.length();
      filter = Optional.of(filter(text.substring(open + 1, end), place));
      name = text.substring(0, open).strip();
    }
    boolean up = name.startsWith("^");
    name = up ? name.substring(1).strip() : name;
    boolean deep = name.endsWith("*");
    name = deep ? name.substring(0, name.length() - 1) : name;
    Optional<Function> function = Optional.ofNullable(functions.get(name));
    Step.Direction direction = direction(name, up);
    boolean reserved = name.equals("self") || name.equals("light");
    if (function.isEmpty() && !reserved && !prepositions.contains(name)) {
      errors.add(
          place
              + ": expected a function of functions.txt or a preposition of its list, found \""
              + name
              + "\"");
    }
    return new Step(direction, function, function.isPresent() ? "" : name, deep, filter);
  }

  private static Step.Direction direction(String name, boolean up) {
    return switch (name) {
      case "self" -> Step.Direction.STAY;
      case "light" -> Step.Direction.LIGHT;
      default -> up ? Step.Direction.UP : Step.Direction.DOWN;
    };
  }

  private Filter filter(String text, String place) {
    boolean negated = text.strip().startsWith("!");
    Set<String> lemmas = new HashSet<>();
    List<Item> phrases = new ArrayList<>();
    long classes = 0;
    String named = negated ? text.strip().substring(1).replace(",", " , ") : text;
    for (String word : lists.words(named.replaceAll("(^|,)\\s*!", "$1"), place)) {
      if (word.matches("[A-Z]{2,}")) {
        Optional<WordClass> wordClass = WordClass.named(word);
        if (wordClass.isEmpty()) {
          errors.add(place + ": expected a class (ACTOR, COUNTRY, GOV ...), found " + word);
        }
        classes |= wordClass.map(WordClass::bit).orElse(0L);
      } else if (word.contains(" ")) {
        phrases.add(Item.of(word));
      } else {
        lemmas.add(word);
      }
    }
    return new Filter(negated, Set.copyOf(lemmas), List.copyOf(phrases), classes);
  }

  /** Splits at a character outside brackets and quotes. */
  static List<String> split(String text, char at) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == at && depth == 0 && !quoted) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
