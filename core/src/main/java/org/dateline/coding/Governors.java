package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.coding.rules.RuleException;
import org.dateline.document.Upos;

/**
 * Words that decide the status of an event that hangs below them, from lexicon/en/governors.txt.
 *
 * <pre>
 *   line   = STATUS POS ":" lemma { "," lemma }
 *   STATUS = hypothetical | future | negated | occurred | factive | historical | topic
 *   POS    = verb | object | purpose | noun | adjective | adverb
 * </pre>
 *
 * An "object" is a verb in what it does to its direct object alone, a "purpose" one in what it does
 * to an infinitive of purpose; other such infinitives share the status of their verb.
 */
final class Governors {
  /** What a governor does to the event below it. */
  enum Effect {
    HYPOTHETICAL,
    FUTURE,
    NEGATED,
    OCCURRED,
    HISTORICAL,
    /** What stands below is presupposed to have happened, whatever became of the governor. */
    FACTIVE,
    /** The event is only what is talked of, and none of its own. */
    TOPIC
  }

  private final Map<String, Effect> effects;

  private Governors(Map<String, Effect> effects) {
    this.effects = Map.copyOf(effects);
  }

  /**
   * @throws RuleException if a line cannot be understood
   */
  static Governors read(String name, String text) {
    Map<String, Effect> effects = new HashMap<>();
    List<String> errors = new ArrayList<>();
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      int number = i + 1;
      StringBuilder line = new StringBuilder(content(lines[i]));
      while (line.toString().endsWith(",") && i + 1 < lines.length) {
        line.append(' ').append(content(lines[++i]));
      }
      if (line.length() > 0) {
        read(line.toString(), name + ":" + number, effects, errors);
      }
    }
    if (!errors.isEmpty()) {
      throw new RuleException(errors);
    }
    return new Governors(effects);
  }

  private static String content(String line) {
    String stripped = line.strip();
    return stripped.startsWith("#") ? "" : stripped;
  }

  private static void read(
      String line, String place, Map<String, Effect> effects, List<String> errors) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, Math.max(0, colon)).strip().split("\\s+", -1);
    Optional<Effect> effect = head.length == 2 ? effect(head[0]) : Optional.empty();
    Optional<String> pos = head.length == 2 ? pos(head[1]) : Optional.empty();
    if (effect.isEmpty() || pos.isEmpty()) {
      errors.add(
          place
              + ": expected STATUS verb|object|purpose|noun|adjective|adverb: lemmas, found "
              + line);
      return;
    }
    for (String lemma : line.substring(colon + 1).split(",", -1)) {
      effects.put(pos.get() + " " + lemma.strip().replace("\"", ""), effect.get());
    }
  }

  private static Optional<Effect> effect(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    for (Effect effect : Effect.values()) {
      if (effect.name().equals(upper)) {
        return Optional.of(effect);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> pos(String name) {
    return switch (name) {
      case "verb", "object", "purpose", "noun", "adjective", "adverb" -> Optional.of(name);
      default -> Optional.empty();
    };
  }

  /**
   * What a word does to an event below it.
   *
   * @param pos part of speech as the file names it
   * @param words a lemma, or two joined by a space: "be set"
   */
  Optional<Effect> effect(String pos, String words) {
    return Optional.ofNullable(effects.get(pos + " " + words));
  }

  /** The file's name of a part of speech; empty for those that govern nothing. */
  static String pos(Upos upos) {
    return switch (upos) {
      case VERB, AUX -> "verb";
      case NOUN, PROPN -> "noun";
      case ADJ -> "adjective";
      case ADV -> "adverb";
      default -> "";
    };
  }

  /** What a modifier does to the event it stands at: "planned", a participle or adjective. */
  Optional<Effect> modifier(String form, String lemma) {
    return effect("adjective", form.toLowerCase(Locale.ROOT)).or(() -> effect("adjective", lemma));
  }
}
