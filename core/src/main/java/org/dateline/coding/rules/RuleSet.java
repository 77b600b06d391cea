package org.dateline.coding.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules, indexed by the lemmas of their triggers, so that the cost of a word does not grow with the
 * number of rules that do not concern it. Immutable.
 */
public final class RuleSet {
  private record Entry(Rule rule, int order, Rule.Trigger trigger, Item item) {}

  private final List<Rule> rules;
  private final Functions functions;
  private final Vocabulary vocabulary;
  private final Map<String, List<Entry>> byLemma;

  RuleSet(List<Rule> rules, Functions functions, Vocabulary vocabulary) {
    this.rules = List.copyOf(rules);
    this.functions = functions;
    this.vocabulary = vocabulary;
    this.byLemma = index(rules);
  }

  private static Map<String, List<Entry>> index(List<Rule> rules) {
    Map<String, List<Entry>> byLemma = new HashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      for (Rule.Trigger trigger : rules.get(i).triggers()) {
        for (Item item : trigger.items()) {
          byLemma
              .computeIfAbsent(item.lemma(), k -> new ArrayList<>())
              .add(new Entry(rules.get(i), i, trigger, item));
        }
      }
    }
    byLemma.replaceAll((lemma, entries) -> List.copyOf(entries));
    return Map.copyOf(byLemma);
  }

  public List<Rule> rules() {
    return rules;
  }

  public Functions functions() {
    return functions;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * The rules that code a word: all marked "also", and the best of the others.
   *
   * @param misses receives the rules whose trigger is there but which do not fire
   */
  public List<Match> match(Graph graph, int at, List<NearMiss> misses) {
    List<Match> matches = new ArrayList<>();
    Optional<Match> best = Optional.empty();
    for (Entry entry : byLemma.getOrDefault(graph.lemma(at), List.of())) {
      if (!triggered(graph, at, entry)) {
        continue;
      }
      Optional<Match> match = bind(graph, at, entry, misses);
      if (match.isPresent() && entry.rule().also()) {
        addOnce(matches, match.get());
      } else if (match.isPresent() && (best.isEmpty() || wins(match.get(), best.get()))) {
        best = match;
      }
    }
    best.ifPresent(match -> matches.add(0, match));
    return matches;
  }

  private static void addOnce(List<Match> matches, Match match) {
    if (matches.stream().noneMatch(m -> m.rule().name().equals(match.rule().name()))) {
      matches.add(match);
    }
  }

  private static boolean wins(Match match, Match best) {
    return match.rule().priority() != best.rule().priority()
        ? match.rule().priority() > best.rule().priority()
        : match.specificity() > best.specificity();
  }

  private static boolean triggered(Graph graph, int at, Entry entry) {
    Rule.Trigger trigger = entry.trigger();
    return trigger.pos().holds(graph, at)
        && (trigger.voice().isEmpty()
            || (trigger.voice().get() == Rule.Voice.PASSIVE) == graph.passive(at))
        && entry.item().othersBelow(graph, at);
  }

  private static Optional<Match> bind(Graph graph, int at, Entry entry, List<NearMiss> misses) {
    Rule rule = entry.rule();
    Map<String, int[]> bound = new HashMap<>();
    String missing = bindAll(graph, at, rule.lets(), bound);
    if (missing.isEmpty()) {
      for (Path path : rule.unless()) {
        if (path.from(graph, at, bound).length > 0) {
          missing = "unless " + path.text();
        }
      }
    }
    if (missing.isEmpty()) {
      missing = bindAll(graph, at, rule.roles(), bound);
    }
    if (!missing.isEmpty()) {
      misses.add(new NearMiss(rule, at, missing));
      return Optional.empty();
    }
    int specificity = rule.specificity() + 2 * entry.item().others().size();
    return Optional.of(new Match(rule, at, specificity, Map.copyOf(bound)));
  }

  /** Binds paths in order; returns what was required and not there, or nothing. */
  private static String bindAll(
      Graph graph, int at, List<Rule.Binding> bindings, Map<String, int[]> bound) {
    for (Rule.Binding binding : bindings) {
      int[] words = binding.path().from(graph, at, bound);
      if (words.length > 0) {
        bound.put(binding.name(), words);
      } else if (binding.required()) {
        return binding.name() + " " + binding.path().text();
      }
    }
    return "";
  }
}
