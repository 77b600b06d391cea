package org.dateline.coding;

import java.util.Optional;
import java.util.Set;
import org.dateline.coding.rules.Rule;

/**
 * Who did something where the words name nobody: only what hardly anybody else can have done. The
 * country is that of the place.
 */
final class ImpliedActors {
  private static final Set<String> STATE_ONLY =
      Set.of("restrict", "curfew", "martial-law", "censor");

  /** Done at close quarters, so by somebody of the place, whoever it was. */
  private static final Set<String> AT_HAND = Set.of("beat", "torture");

  private ImpliedActors() {}

  /** Sector of the actor that type and mode imply; empty if anybody may have done it. */
  static Optional<String> sector(Rule rule, EventType type, Optional<String> mode) {
    return switch (type) {
      case PROTEST -> Optional.of("CVL");
      case SANCTION -> mode.filter("convict"::equals).map(m -> "JUD");
      case COERCE -> coercer(rule, mode);
      case ASSAULT -> mode.filter(AT_HAND::contains).map(m -> "UNK");
      case RETREAT -> mode.filter("release"::equals).map(m -> "UNK");
      default -> Optional.empty();
    };
  }

  /** Police arrest; who is sentenced to prison was put there by a court. */
  private static Optional<String> coercer(Rule rule, Optional<String> mode) {
    return mode.filter("arrest"::equals)
        .map(m -> rule.contexts().contains("legal") ? "JUD" : "COP")
        .or(() -> mode.filter(STATE_ONLY::contains).map(m -> "GOV"));
  }
}
