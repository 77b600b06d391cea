package org.dateline.coding.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads functions.txt.
 *
 * <pre>
 *   line     = name { column }
 *   column   = ( "any:" | "active:" | "passive:" | "noun:" ) relation { "," relation }
 *   relation = RELATION { "+" RELATION } [ "(" MARKER | CLASS ")" ]
 * </pre>
 */
final class FunctionReader {
  private static final Pattern COLUMN = Pattern.compile("\\b(any|verb|active|passive|noun):\\s+");
  private static final Pattern RELATION = Pattern.compile("([a-z+:]+)(?:\\(([^)]+)\\))?");

  private final List<String> errors;

  FunctionReader(List<String> errors) {
    this.errors = errors;
  }

  Map<String, Function> read(List<RuleLine> lines) {
    Map<String, Function> functions = new LinkedHashMap<>();
    for (RuleLine line : lines) {
      if (functions.putIfAbsent(line.key(), function(line)) != null) {
        errors.add(line.place() + ": expected a new function, found " + line.key() + " again");
      }
    }
    for (String name : Functions.REQUIRED) {
      if (!functions.containsKey(name)) {
        errors.add("functions.txt: expected a function " + name + ", found none");
      }
    }
    return functions;
  }

  private Function function(RuleLine line) {
    List<Function.Relation> active = new ArrayList<>();
    List<Function.Relation> passive = new ArrayList<>();
    List<Function.Relation> noun = new ArrayList<>();
    Matcher column = COLUMN.matcher(line.rest());
    boolean found = column.find();
    if (!found || column.start() > 0) {
      errors.add(
          line.place()
              + ": expected any:, verb:, active:, passive: or noun:, found "
              + line.rest());
    }
    while (found) {
      String name = column.group(1);
      int from = column.end();
      found = column.find();
      String text = line.rest().substring(from, found ? column.start() : line.rest().length());
      List<Function.Relation> relations = relations(text, line.place());
      boolean any = name.equals("any");
      if (any || name.equals("verb") || name.equals("active")) {
        active.addAll(relations);
      }
      if (any || name.equals("verb") || name.equals("passive")) {
        passive.addAll(relations);
      }
      if (any || name.equals("noun")) {
        noun.addAll(relations);
      }
    }
    return new Function(line.key(), List.copyOf(active), List.copyOf(passive), List.copyOf(noun));
  }

  private List<Function.Relation> relations(String text, String place) {
    List<Function.Relation> relations = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Matcher matcher = RELATION.matcher(part.strip());
      if (!matcher.matches()) {
        errors.add(place + ": expected a relation such as obl(by), found \"" + part.strip() + "\"");
        continue;
      }
      String inside = matcher.group(2) == null ? "" : matcher.group(2).strip();
      Optional<WordClass> wordClass = WordClass.named(inside);
      relations.add(
          new Function.Relation(
              List.of(matcher.group(1).split("\\+", -1)),
              wordClass.isPresent() ? "" : inside,
              wordClass.map(WordClass::bit).orElse(0L)));
    }
    return relations;
  }
}
