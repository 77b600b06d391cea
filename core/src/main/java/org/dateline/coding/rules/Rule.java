package org.dateline.coding.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;
import org.dateline.document.Upos;

/**
 * A coding rule.
 *
 * @param name file and name: accuse/accuse-of
 * @param type what it makes
 * @param mode PLOVER mode
 * @param contexts contexts that its events always have
 * @param cameo CAMEO code, if not the usual one of type, mode and context
 * @param status forced status
 * @param triggers words that start it
 * @param lets named words that must, or may, be there, in order
 * @param unless paths that must lead nowhere
 * @param roles actor, recipient and further roles, in order
 * @param closed roles that stay empty: actor, recipient
 * @param reciprocal whether recipients become actors
 * @param also whether it stands beside other rules on the same trigger
 * @param priority higher wins
 * @param examples sentences that the build checks
 * @param place file and line where it stands
 */
public record Rule(
    String name,
    EventType type,
    Optional<String> mode,
    List<String> contexts,
    Optional<String> cameo,
    Optional<Status> status,
    List<Trigger> triggers,
    List<Binding> lets,
    List<Path> unless,
    List<Binding> roles,
    List<String> closed,
    boolean reciprocal,
    boolean also,
    int priority,
    List<Example> examples,
    String place) {

  /** Words of a rule that say what is not done. */
  private static final Set<String> NEGATIVE = Set.of("not", "no", "never");

  /** Whether its own words say what is not done, so that it codes what a negation tells. */
  public boolean negative() {
    boolean trigger =
        triggers.stream()
            .flatMap(t -> t.items().stream())
            .anyMatch(item -> item.others().stream().anyMatch(NEGATIVE::contains));
    return trigger || lets.stream().anyMatch(let -> negative(let.path().text()));
  }

  private static boolean negative(String path) {
    return Stream.of(path.split("\\W+")).anyMatch(NEGATIVE::contains);
  }

  /** How narrow it is, trigger phrases apart; among rules of one priority the higher wins. */
  int specificity() {
    int sum = 0;
    for (Binding let : lets) {
      sum += let.required() ? 2 + let.path().filters() : 0;
    }
    for (Binding role : roles) {
      sum += role.required() ? 1 + role.path().filters() : 0;
    }
    return sum;
  }

  /** The path of a let or role, as it is written in the rule. */
  public Optional<String> path(String name) {
    return Stream.concat(lets.stream(), roles.stream())
        .filter(binding -> binding.name().equals(name))
        .map(binding -> binding.path().text())
        .findFirst();
  }

  /**
   * Words that start a rule.
   *
   * @param pos verb, noun, adjective or any
   * @param voice active, passive, or empty for both
   * @param items the words
   */
  record Trigger(Pos pos, Optional<Voice> voice, List<Item> items) {}

  /** Part of speech of a trigger. */
  enum Pos {
    VERB,
    NOUN,
    ADJECTIVE,
    ANY;

    boolean holds(Graph graph, int at) {
      Upos upos = graph.sentence().token(at).upos();
      return switch (this) {
        case VERB -> graph.verbal(at);
        case NOUN -> graph.nominalTrigger(at);
        case ADJECTIVE -> upos == Upos.ADJ;
        case ANY -> true;
      };
    }
  }

  /** Voice of a verb. */
  enum Voice {
    ACTIVE,
    PASSIVE
  }

  /** A path with a name. */
  record Binding(String name, boolean required, Path path) {}

  /**
   * A sentence that the rule must, or must not, code.
   *
   * @param coded whether it must
   * @param sentence tokens parted by spaces
   * @param expected for each key the words or value wanted
   * @param place file and line
   */
  public record Example(
      boolean coded, String sentence, Map<String, List<String>> expected, String place) {}
}
