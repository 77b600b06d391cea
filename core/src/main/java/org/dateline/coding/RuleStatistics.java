package org.dateline.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.coding.rules.Rule;

/**
 * Counts how often rules fire, what becomes of their events, and which rules fire on the same
 * words. A rule fires where it fits and no better rule takes its trigger. Not thread-safe.
 */
public final class RuleStatistics {
  /**
   * Words on which a rule fired.
   *
   * @param article id of the article
   * @param sentence position of the sentence in the article, from 0
   * @param text the evidence of the event, else the trigger
   */
  public record Sample(String article, int sentence, String text) {}

  /**
   * A rule that stands beside another wherever it fires.
   *
   * @param rule name of the other rule
   * @param times how often both fired on the same trigger or evidence
   * @param mutual whether the other never fires alone either
   */
  public record Companion(String rule, int times, boolean mutual) {}

  /**
   * How one rule was used.
   *
   * @param fired how often it fired
   * @param statuses events by what became of them; only those that there were
   * @param topics how often a word above said that there is no event
   * @param samples the first places where it fired
   */
  public record Use(
      Rule rule, int fired, Map<Status, Integer> statuses, int topics, List<Sample> samples) {}

  /** The counts of one rule while they grow. */
  private static final class Count {
    private final Rule rule;
    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final List<Sample> samples = new ArrayList<>();
    private final Map<String, Integer> beside = new TreeMap<>();
    private int topics;

    private Count(Rule rule) {
      this.rule = rule;
    }

    private int fired() {
      return topics + statuses.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Rules that met once may have met by chance. */
  private static final int LEAST_MEETINGS = 2;

  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final int samples;

  /**
   * @param rules all rules in use
   * @param samples how many places are kept for each rule
   */
  public RuleStatistics(List<Rule> rules, int samples) {
    rules.forEach(rule -> counts.put(rule.name(), new Count(rule)));
    this.samples = samples;
  }

  /** Counts what fired in the sentences of an article. */
  public void add(String article, List<SentenceCoding> codings) {
    add(article, codings, rule -> true);
  }

  /**
   * Counts what fired in the sentences of an article.
   *
   * @param counted which rules are counted
   */
  public void add(String article, List<SentenceCoding> codings, Predicate<Rule> counted) {
    for (SentenceCoding coding : codings) {
      List<SentenceCoding.Fired> all =
          coding.fired().stream().filter(f -> counted.test(f.match().rule())).toList();
      for (SentenceCoding.Fired fired : all) {
        count(article, coding, fired);
      }
      companions(all);
    }
  }

  private Count of(SentenceCoding.Fired fired) {
    Rule rule = fired.match().rule();
    return counts.computeIfAbsent(rule.name(), name -> new Count(rule));
  }

  private void count(String article, SentenceCoding coding, SentenceCoding.Fired fired) {
    Count count = of(fired);
    Optional<Event> event = fired.event();
    if (event.isPresent()) {
      count.statuses.merge(event.get().status(), 1, Integer::sum);
    } else {
      count.topics++;
    }
    if (count.samples.size() < samples) {
      String trigger = coding.graph().sentence().token(fired.match().trigger()).form();
      String text = event.map(e -> e.evidence().text()).orElse(trigger);
      count.samples.add(new Sample(article, coding.graph().sentence().index(), text));
    }
  }

  private void companions(List<SentenceCoding.Fired> all) {
    for (SentenceCoding.Fired one : all) {
      Set<String> met = new TreeSet<>();
      for (SentenceCoding.Fired other : all) {
        String name = other.match().rule().name();
        if (!name.equals(one.match().rule().name()) && sameWords(one, other)) {
          met.add(name);
        }
      }
      met.forEach(name -> of(one).beside.merge(name, 1, Integer::sum));
    }
  }

  private static boolean sameWords(SentenceCoding.Fired one, SentenceCoding.Fired other) {
    if (one.match().trigger() == other.match().trigger()) {
      return true;
    }
    return one.event().isPresent()
        && other.event().isPresent()
        && one.event().get().evidence().span().equals(other.event().get().evidence().span());
  }

  /** How each rule was used, in the order of the rules. */
  public List<Use> uses() {
    return counts.values().stream()
        .map(
            c ->
                new Use(
                    c.rule, c.fired(), new TreeMap<>(c.statuses), c.topics, List.copyOf(c.samples)))
        .toList();
  }

  /** The rules that stand beside a rule wherever it fires, if it fires more than once. */
  public List<Companion> companions(Rule rule) {
    Count count = counts.getOrDefault(rule.name(), new Count(rule));
    List<Companion> companions = new ArrayList<>();
    count.beside.forEach(
        (name, times) -> {
          Count other = counts.getOrDefault(name, count);
          if (times == count.fired() && times >= LEAST_MEETINGS) {
            boolean mutual = other.beside.getOrDefault(rule.name(), 0) == other.fired();
            companions.add(new Companion(name, times, mutual));
          }
        });
    return companions;
  }
}
