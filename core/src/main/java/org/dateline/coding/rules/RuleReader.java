package org.dateline.coding.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.coding.EventType;

/** Reads rule files and functions.txt; reports all that is wrong with them at once. */
public final class RuleReader {
  private static final String FUNCTIONS = "functions";

  private final List<String> errors = new ArrayList<>();
  private final WordLists lists = new WordLists(errors);

  private RuleReader() {}

  /**
   * Reads rules.
   *
   * @param files rule files and one functions.txt, in any order
   * @param partitives nouns that only measure what follows "of"
   * @throws RuleException if any line cannot be understood
   */
  public static RuleSet read(List<RuleFile> files, Set<String> partitives) {
    return new RuleReader().readAll(files, partitives);
  }

  private RuleSet readAll(List<RuleFile> files, Set<String> partitives) {
    List<RuleFile> sorted = files.stream().sorted(Comparator.comparing(RuleFile::name)).toList();
    Map<RuleFile, List<RuleLine>> linesOf = new LinkedHashMap<>();
    List<RuleLine> functionLines = new ArrayList<>();
    for (RuleFile file : sorted) {
      List<RuleLine> lines = new ArrayList<>();
      for (RuleLine line : RuleLine.of(file)) {
        if (line.key().equals("words")) {
          lists.define(line);
        } else {
          lines.add(line);
        }
      }
      if (file.stem().equals(FUNCTIONS)) {
        functionLines.addAll(lines);
      } else {
        linesOf.put(file, lines);
      }
    }
    Map<String, Function> functions = new FunctionReader(errors).read(functionLines);
    List<Rule> rules = new ArrayList<>();
    PathReader paths = new PathReader(functions, listed("prepositions"), lists, errors);
    linesOf.forEach((file, lines) -> rules.addAll(rules(file, lines, paths)));
    requireNewNames(rules);
    Vocabulary vocabulary =
        new Vocabulary(
            partitives, listed("light"), listed("subject-control"), listed("asking-with"));
    if (!errors.isEmpty()) {
      throw new RuleException(errors);
    }
    return new RuleSet(rules, new Functions(functions), vocabulary);
  }

  private Set<String> listed(String name) {
    if (!lists.has(name)) {
      errors.add("functions.txt: expected a list: words " + name + ": ..., found none");
    }
    return Set.copyOf(new HashSet<>(lists.members(name, FUNCTIONS + ".txt")));
  }

  private List<Rule> rules(RuleFile file, List<RuleLine> lines, PathReader paths) {
    List<Rule> rules = new ArrayList<>();
    Optional<EventType> type = Optional.empty();
    int at = 0;
    while (at < lines.size()) {
      RuleLine line = lines.get(at++);
      if (line.key().equals("event")) {
        type = EventType.named(line.rest());
        if (type.isEmpty()) {
          errors.add(line.place() + ": expected a PLOVER event type, found " + line.rest());
        }
      } else if (line.key().equals("rule")) {
        int end = at;
        while (end < lines.size() && !Set.of("rule", "event").contains(lines.get(end).key())) {
          end++;
        }
        if (type.isEmpty()) {
          errors.add(line.place() + ": expected event TYPE before the first rule, found none");
        }
        RuleBody body = new RuleBody(paths, lists, errors);
        rules.add(
            body.read(
                file.stem() + "/" + line.rest(),
                type.orElse(EventType.CLAIM),
                line.place(),
                lines.subList(at, end)));
        at = end;
      } else {
        errors.add(line.place() + ": expected event, rule or words, found \"" + line.key() + "\"");
      }
    }
    return rules;
  }

  private void requireNewNames(List<Rule> rules) {
    Map<String, String> places = new LinkedHashMap<>();
    for (Rule rule : rules) {
      String earlier = places.putIfAbsent(rule.name(), rule.place());
      if (earlier != null) {
        errors.add(
            rule.place() + ": expected a new rule name, found " + rule.name() + " of " + earlier);
      }
    }
  }
}
