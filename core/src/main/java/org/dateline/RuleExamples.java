package org.dateline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.coding.Event;
import org.dateline.coding.SentenceCoding;
import org.dateline.coding.Status;
import org.dateline.coding.rules.Match;
import org.dateline.coding.rules.Rule;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/** Codes the examples of rules and compares the outcome with what stands below them. */
public final class RuleExamples {
  private static final Set<String> EVENT_KEYS = Set.of("type", "mode", "status");

  private final Pipeline pipeline;

  public RuleExamples(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * What fails in the examples of a rule: "FILE:LINE: expected ..., found ..."; none if all hold.
   */
  public List<String> failures(Rule rule) {
    List<String> failures = new ArrayList<>();
    for (Rule.Example example : rule.examples()) {
      check(rule, example).ifPresent(f -> failures.add(example.place() + ": " + f));
    }
    return failures;
  }

  private Optional<String> check(Rule rule, Rule.Example example) {
    List<SentenceCoding> codings = pipeline.explanations(example.sentence());
    String found = "nothing";
    for (SentenceCoding coding : codings) {
      for (SentenceCoding.Fired fired : coding.fired()) {
        boolean thisRule = fired.match().rule().name().equals(rule.name());
        boolean counts = fired.event().map(Event::status).map(Status::asserted).orElse(false);
        Optional<String> wanted =
            Optional.ofNullable(example.expected().get("status")).map(s -> s.get(0));
        boolean asked =
            wanted.isPresent()
                && fired.event().map(e -> e.status().label().equals(wanted.get())).orElse(false);
        if (thisRule && !example.coded() && counts) {
          return Optional.of(rule.name() + " codes: " + example.sentence());
        }
        if (thisRule && example.coded() && (counts || asked)) {
          Optional<String> difference = difference(coding, fired, example.expected());
          if (difference.isEmpty()) {
            return Optional.empty();
          }
          found = difference.get();
        } else if (thisRule || found.equals("nothing")) {
          found =
              fired.match().rule().name()
                  + fired.event().map(e -> " " + e.status()).orElse(" topic");
        }
      }
    }
    return example.coded()
        ? Optional.of(
            "expected "
                + rule.name()
                + " "
                + example.expected()
                + ", found "
                + found
                + ": "
                + example.sentence())
        : Optional.empty();
  }

  private static Optional<String> difference(
      SentenceCoding coding, SentenceCoding.Fired fired, Map<String, List<String>> expected) {
    for (Map.Entry<String, List<String>> entry : expected.entrySet()) {
      List<String> found =
          EVENT_KEYS.contains(entry.getKey()) ? List.of(value(fired, entry.getKey())) : List.of();
      boolean holds =
          EVENT_KEYS.contains(entry.getKey())
              ? found.equals(entry.getValue())
              : words(coding, fired.match(), entry.getKey(), entry.getValue());
      if (!holds) {
        return Optional.of(
            entry.getKey()
                + "="
                + (found.isEmpty()
                    ? forms(coding, fired.match(), entry.getKey())
                    : String.join(",", found)));
      }
    }
    return Optional.empty();
  }

  private static String value(SentenceCoding.Fired fired, String key) {
    return fired
        .event()
        .map(
            event ->
                switch (key) {
                  case "type" -> event.type();
                  case "mode" -> event.mode().orElse("none");
                  default -> event.status().label();
                })
        .orElse("none");
  }

  private static int[] bound(Match match, String role) {
    boolean reciprocal = match.rule().reciprocal();
    if (reciprocal && role.equals("actor")) {
      int[] both =
          Arrays.copyOf(
              match.words("actor"), match.words("actor").length + match.words("recipient").length);
      System.arraycopy(
          match.words("recipient"),
          0,
          both,
          match.words("actor").length,
          match.words("recipient").length);
      return Arrays.stream(both).distinct().toArray();
    }
    return reciprocal && role.equals("recipient") ? new int[0] : match.words(role);
  }

  private static String forms(SentenceCoding coding, Match match, String role) {
    List<String> forms = new ArrayList<>();
    for (int word : bound(match, role)) {
      forms.add(coding.graph().sentence().token(word).form());
    }
    return String.join(",", forms);
  }

  private static boolean words(
      SentenceCoding coding, Match match, String role, List<String> expected) {
    int[] bound = bound(match, role);
    if (bound.length != expected.size()) {
      return false;
    }
    Set<String> open = new HashSet<>(expected);
    for (int word : bound) {
      Set<String> names = names(coding.graph().sentence(), word);
      if (!open.removeIf(names::contains)) {
        return false;
      }
    }
    return open.isEmpty();
  }

  /** Any word of the name that a token heads will do. */
  private static Set<String> names(Sentence sentence, int word) {
    Set<String> names = new HashSet<>();
    names.add(sentence.token(word).form());
    for (int child : sentence.children(word)) {
      Token token = sentence.token(child);
      if (token.is("flat") || token.is("compound")) {
        names.add(token.form());
      }
    }
    return names;
  }
}
