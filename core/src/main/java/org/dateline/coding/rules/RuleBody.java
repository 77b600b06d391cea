package org.dateline.coding.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;

/** Reads the lines of one rule. */
final class RuleBody {
  private final PathReader paths;
  private final WordLists lists;
  private final List<String> errors;

  private final Map<String, String> settings = new LinkedHashMap<>();
  private final List<Rule.Trigger> triggers = new ArrayList<>();
  private final List<Rule.Binding> lets = new ArrayList<>();
  private final List<Path> unless = new ArrayList<>();
  private final List<Rule.Binding> roles = new ArrayList<>();
  private final List<String> closed = new ArrayList<>();
  private final List<Rule.Example> examples = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  RuleBody(PathReader paths, WordLists lists, List<String> errors) {
    this.paths = paths;
    this.lists = lists;
    this.errors = errors;
  }

  Rule read(String name, EventType type, String place, List<RuleLine> lines) {
    for (RuleLine line : lines) {
      read(line);
    }
    if (triggers.isEmpty()) {
      errors.add(place + ": expected a trigger in rule " + name + ", found none");
    }
    boolean positive = examples.stream().anyMatch(Rule.Example::coded);
    boolean negative = examples.stream().anyMatch(e -> !e.coded());
    if (!positive || !negative) {
      errors.add(
          place
              + ": expected at least one + and one - example in rule "
              + name
              + ", found "
              + (positive ? "no -" : negative ? "no +" : "none"));
    }
    return new Rule(
        name,
        type,
        setting("mode"),
        settings.containsKey("context")
            ? List.of(settings.getOrDefault("context", "").split("\\s*,\\s*", -1))
            : List.of(),
        setting("cameo"),
        status(place),
        List.copyOf(triggers),
        List.copyOf(lets),
        List.copyOf(unless),
        List.copyOf(roles),
        List.copyOf(closed),
        settings.containsKey("reciprocal"),
        settings.containsKey("also"),
        priority(place),
        List.copyOf(examples),
        place);
  }

  private Optional<String> setting(String key) {
    return Optional.ofNullable(settings.get(key));
  }

  private Optional<Status> status(String place) {
    if (!settings.containsKey("status")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Status.valueOf(settings.getOrDefault("status", "").toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      errors.add(place + ": expected a status, found " + settings.get("status"));
      return Optional.empty();
    }
  }

  private int priority(String place) {
    try {
      return Integer.parseInt(settings.getOrDefault("priority", "0"));
    } catch (NumberFormatException e) {
      errors.add(
          place + ": expected a whole number as priority, found " + settings.get("priority"));
      return 0;
    }
  }

  private void read(RuleLine line) {
    switch (line.key()) {
      case "mode", "context", "cameo", "status", "priority" -> set(line, !line.rest().isEmpty());
      case "reciprocal", "also" -> set(line, line.rest().isEmpty());
      case "trigger" -> trigger(line);
      case "let" -> let(line);
      case "unless" -> unless.add(paths.read(line.rest(), names, line.place()));
      case "+", "-" ->
          examples.add(
              new Rule.Example(
                  line.key().equals("+"), line.rest(), new LinkedHashMap<>(), line.place()));
      default -> {
        if (line.key().contains("=")) {
          expectation(line);
        } else {
          role(line);
        }
      }
    }
  }

  private void set(RuleLine line, boolean wellFormed) {
    if (!wellFormed) {
      errors.add(line.place() + ": " + line.key() + " with a wrong value: \"" + line.rest() + "\"");
    }
    if (settings.put(line.key(), line.rest()) != null) {
      errors.add(line.place() + ": expected " + line.key() + " once in a rule, found it again");
    }
  }

  private void trigger(RuleLine line) {
    int colon = line.rest().indexOf(':');
    String[] head = line.rest().substring(0, Math.max(0, colon)).strip().split("\\s+", -1);
    Optional<Rule.Pos> pos = constant(Rule.Pos.class, head[0]);
    Optional<Rule.Voice> voice =
        head.length < 2 ? Optional.empty() : constant(Rule.Voice.class, head[1]);
    if (pos.isEmpty() || head.length > 2 || (head.length == 2 && voice.isEmpty())) {
      errors.add(
          line.place()
              + ": expected trigger verb|verb active|verb passive|noun|adjective|any: items, found "
              + line.rest());
      return;
    }
    List<Item> items = new ArrayList<>();
    for (String words : lists.words(line.rest().substring(colon + 1), line.place())) {
      items.add(Item.of(words));
    }
    triggers.add(new Rule.Trigger(pos.get(), voice, List.copyOf(items)));
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  private void let(RuleLine line) {
    String[] parts = line.rest().split("\\s+", 2);
    if (parts.length < 2) {
      errors.add(line.place() + ": expected let NAME PATH, found let " + line.rest());
      return;
    }
    lets.add(binding(parts[0], parts[1], line.place()));
  }

  private void role(RuleLine line) {
    if (line.rest().equals("none")) {
      closed.add(line.key());
    } else if (!line.key().matches("[a-z]+\\??") || line.rest().isEmpty()) {
      errors.add(
          line.place()
              + ": expected a role and a path, found \""
              + line.key()
              + " "
              + line.rest()
              + "\"");
    } else {
      roles.add(binding(line.key(), line.rest(), line.place()));
    }
  }

  private Rule.Binding binding(String key, String path, String place) {
    boolean required = !key.endsWith("?");
    String name = required ? key : key.substring(0, key.length() - 1);
    Path read = paths.read(path, names, place);
    names.add(name);
    return new Rule.Binding(name, required, read);
  }

  private void expectation(RuleLine line) {
    if (examples.isEmpty()) {
      errors.add(line.place() + ": expected an example before its expectation, found none");
      return;
    }
    Rule.Example example = examples.get(examples.size() - 1);
    for (String part : (line.key() + " " + line.rest()).strip().split("\\s+", -1)) {
      int equals = part.indexOf('=');
      if (equals < 1) {
        errors.add(line.place() + ": expected key=value, found " + part);
      } else {
        String value = part.substring(equals + 1);
        example
            .expected()
            .put(
                part.substring(0, equals),
                value.isEmpty() || value.equals("none") ? List.of() : List.of(value.split(",")));
      }
    }
  }
}
