package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.coding.Events.event;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which tellings are tellings of one event. */
class EventMergerTest {
  private static List<Event> merged(Events... events) {
    return merged(false, events);
  }

  /** All but the first take up what is known, if asked for. */
  private static List<Event> merged(boolean takenUp, Events... events) {
    List<EventMerger.Telling> tellings = new ArrayList<>();
    for (Events event : events) {
      tellings.add(
          new EventMerger.Telling(
              event.sentence(tellings.size()).build(), takenUp && !tellings.isEmpty()));
    }
    return EventMerger.merge(tellings);
  }

  @Test
  void theSamePartiesDoingTheSameIsOneEventWithItsMentions() {
    List<Event> events =
        merged(event().actors("PER miners"), event().actors("PER miners").in("Cusco"));
    assertThat(events).hasSize(1);
    assertThat(events.get(0).sentence()).isZero();
    assertThat(events.get(0).mentions()).extracting(Evidence::sentence).containsExactly(1);
    assertThat(events.get(0).place()).map(EventPlace::text).contains("Cusco");
  }

  @Test
  void otherPartiesPlacesDaysModesTypesOrStatusesAreOtherEvents() {
    assertThat(merged(event().actors("PER miners"), event().actors("PER nurses"))).hasSize(2);
    assertThat(
            merged(
                event().actors("PER miners").in("Cusco"), event().actors("PER miners").in("Lima")))
        .hasSize(2);
    assertThat(
            merged(
                event().actors("PER miners").on("2021-03-01"),
                event().actors("PER miners").on("2021-03-02")))
        .hasSize(2);
    assertThat(merged(event().actors("PER miners"), event().actors("PER miners").mode("riot")))
        .hasSize(2);
    assertThat(merged(event().actors("PER miners"), event().actors("PER miners").type("REJECT")))
        .hasSize(2);
    assertThat(
            merged(
                event().actors("PER miners"), event().actors("PER miners").status(Status.NEGATED)))
        .hasSize(2);
  }

  @Test
  void eventsOfNobodyAreKeptApart() {
    assertThat(merged(event(), event())).hasSize(2);
  }

  @Test
  void wordsThatOverlapTellOneEventWhereTheirPartiesAgree() {
    EventMerger.Telling whole =
        new EventMerger.Telling(event().actors("PER miners", "PER nurses").build(), false);
    EventMerger.Telling part = new EventMerger.Telling(event().mode("").build(), false);
    EventMerger.Telling other =
        new EventMerger.Telling(event().actors("CHL drivers").build(), false);
    List<Event> events = EventMerger.merge(List.of(part, whole, other));
    assertThat(events).hasSize(2);
    assertThat(events.get(0).actors()).hasSize(2);
    assertThat(events.get(0).mode()).contains("demo");
    assertThat(events.get(0).mentions()).isEmpty();
  }

  @Test
  void aTellingThatTakesUpAKnownEventJoinsTheNearestOfItsType() {
    List<Event> events =
        merged(
            true,
            event().actors("PER miners"),
            event().type("REJECT").actors("PER ministry"),
            event().mode("").actors("PER crowd"));
    assertThat(events).hasSize(2);
    assertThat(events.get(0).mentions()).extracting(Evidence::sentence).containsExactly(2);
  }

  @Test
  void aTellingThatTakesUpAnotherCountrysEventStaysApart() {
    assertThat(merged(true, event().actors("PER miners"), event().actors("CHL crowd"))).hasSize(2);
    assertThat(merged(true, event().actors("PER miners").status(Status.NEGATED), event()))
        .hasSize(2);
  }

  @Test
  void claimsAreNeverJoined() {
    Events claim = event().type("CLAIM").mode("").recipients("FRA");
    assertThat(merged(claim, event().type("CLAIM").mode("").recipients("FRA"))).hasSize(2);
  }

  @Test
  void numbersOfBothTellingsAreKeptOnce() {
    List<Event> events =
        merged(
            event().actors("PER miners").with(Events.percent(3)),
            event().actors("PER miners").with(Events.percent(3), Events.percent(4)));
    assertThat(events.get(0).quantities())
        .extracting(Quantity::text)
        .containsExactly("3.0 percent", "4.0 percent");
  }
}
