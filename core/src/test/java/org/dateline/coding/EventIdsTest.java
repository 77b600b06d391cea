package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.document.Span;
import org.junit.jupiter.api.Test;

class EventIdsTest {
  private static final Evidence WORDS = new Evidence(0, new Span(3, 9), "met in Fes");

  private static String id(String article, String mode, Evidence words, String... actors) {
    return EventIds.of(
        article, EventType.CONSULT, Optional.of(mode), words, Events.parties(actors), List.of());
  }

  @Test
  void theSameEventHasTheSameIdOnAnyMachine() {
    assertThat(id("a", "visit", WORDS, "MAR king"))
        .isEqualTo(id("a", "visit", WORDS, "MAR king"))
        .matches("[0-9a-f]{16}");
  }

  @Test
  void whateverDiffersMakesAnotherId() {
    assertThat(
            List.of(
                id("a", "visit", WORDS, "MAR king"),
                id("b", "visit", WORDS, "MAR king"),
                id("a", "phone", WORDS, "MAR king"),
                id("a", "visit", new Evidence(0, new Span(4, 10), "met in Fes"), "MAR king"),
                id("a", "visit", WORDS, "MAR queen"),
                id("a", "visit", WORDS, "MAR king", "MAR queen"),
                EventIds.of(
                    "a",
                    EventType.CONSULT,
                    Optional.of("visit"),
                    WORDS,
                    List.of(),
                    Events.parties("MAR king"))))
        .doesNotHaveDuplicates();
  }
}
