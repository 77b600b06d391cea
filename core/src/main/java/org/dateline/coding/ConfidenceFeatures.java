package org.dateline.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.coding.confidence.ConfidenceWeights;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.Match;
import org.dateline.document.Sentence;

/**
 * What can be said of an event that bears on whether it is one. docs/formats.md lists the features;
 * their weights stand in lexicon/confidence/weights.tsv.
 */
public final class ConfidenceFeatures {
  private static final Pattern QUOTATION_MARK = Pattern.compile("[\"“”]|''|``");

  /** Steps below the root of the tree that are all "deep". */
  private static final int DEEP = 5;

  /** From here on a rule is as specific as can be told apart. */
  private static final int MOST_SPECIFIC = 6;

  private ConfidenceFeatures() {}

  /**
   * The features of an event with all its tellings, in alphabetical order.
   *
   * @param codings the sentences of its article
   * @param events the events of its article
   * @param at position of the event among them
   * @throws IllegalArgumentException if no sentence tells the event
   */
  public static Set<String> of(List<SentenceCoding> codings, List<Event> events, int at) {
    Event event = events.get(at);
    for (SentenceCoding coding : codings) {
      for (SentenceCoding.Fired fired : coding.fired()) {
        if (fired.event().filter(telling -> telling.id().equals(event.id())).isPresent()) {
          Set<String> features = of(coding.graph(), fired.match(), fired.event().get());
          features.addAll(inArticle(events, at));
          return features;
        }
      }
    }
    throw new IllegalArgumentException("no sentence tells event " + event.id());
  }

  /** What one telling shows by itself. */
  static Set<String> of(Graph graph, Match match, Event telling) {
    Set<String> features = new TreeSet<>();
    Sentence sentence = graph.sentence();
    features.add(ConfidenceWeights.ALWAYS);
    features.add("rule:" + match.rule().name());
    features.add("specificity:" + Math.min(MOST_SPECIFIC, match.specificity()));
    features.add("type:" + telling.type());
    features.add("status:" + telling.status().label());
    features.add("actor:" + known(telling.actors()));
    features.add("recipient:" + known(telling.recipients()));
    features.add("date:" + (telling.date().text().isEmpty() ? "none" : date(telling)));
    features.add("trigger:" + trigger(graph, match.trigger()));
    features.add("verb:" + verb(graph, match.trigger()));
    features.add("depth:" + depth(sentence, match.trigger()));
    features.add("line:" + label(sentence.kind()));
    if (sentence.tokens().stream().anyMatch(t -> QUOTATION_MARK.matcher(t.form()).matches())) {
      features.add("quotation-marks");
    }
    if (telling.attribution().isPresent()) {
      features.add("attributed");
    }
    return features;
  }

  /** What only the whole article shows: how often it is told, and events of its type before it. */
  static Set<String> inArticle(List<Event> events, int at) {
    Event event = events.get(at);
    long before = events.subList(0, at).stream().filter(e -> e.type().equals(event.type())).count();
    return Set.of(
        "told:" + times(1 + event.mentions().size()), "type-before:" + times((int) before));
  }

  private static String times(int count) {
    return switch (count) {
      case 0 -> "never";
      case 1 -> "once";
      case 2 -> "twice";
      default -> "often";
    };
  }

  /** What the best known of some parties is known by. */
  private static String known(List<Actor> parties) {
    return parties.isEmpty()
        ? "none"
        : parties.stream()
            .filter(party -> !party.code().isEmpty())
            .map(Actor::basis)
            .min(Comparator.naturalOrder())
            .map(ConfidenceFeatures::label)
            .orElse("unknown");
  }

  private static String date(Event telling) {
    return label(telling.date().basis());
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String trigger(Graph graph, int at) {
    if (graph.verbal(at)) {
      return "verb";
    }
    boolean noun = graph.sentence().token(at).upos().nominal();
    return !noun ? "other" : graph.definite(at) ? "known-noun" : "noun";
  }

  /** Form of the trigger, or of the verb over a noun. */
  private static String verb(Graph graph, int trigger) {
    int at = graph.verbal(trigger) ? trigger : graph.governingVerb(trigger);
    return at < 0
        ? "none"
        : switch (graph.sentence().token(at).xpos()) {
          case "VBD" -> "past";
          case "VBN" -> "participle";
          case "VBG" -> "gerund";
          case "VBZ", "VBP" -> "present";
          default -> "base";
        };
  }

  private static int depth(Sentence sentence, int word) {
    int depth = 0;
    for (int at = word; at != sentence.root().index(); at = sentence.token(at).head()) {
      depth++;
    }
    return Math.min(DEEP, depth);
  }
}
