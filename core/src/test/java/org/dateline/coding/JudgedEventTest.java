package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.coding.Events.event;

import java.util.List;
import java.util.Set;
import org.dateline.document.Span;
import org.junit.jupiter.api.Test;

/** Which coded events a reader has coded, too. An event told in sentence n stands at 100 n. */
class JudgedEventTest {
  private static JudgedEvent judged(boolean sure, String type, int start, int end) {
    return new JudgedEvent(sure, Set.of(type), Set.of("COERCE"), new Span(start, end));
  }

  private static List<Boolean> right(List<JudgedEvent> judged, Event... coded) {
    return JudgedEvent.right(judged, List.of(coded));
  }

  @Test
  void theTypeMustFitAndTheWordsOverlap() {
    List<JudgedEvent> judged = List.of(judged(true, "PROTEST", 110, 130));
    assertThat(right(judged, event().sentence(1).build())).containsExactly(true);
    assertThat(right(judged, event().sentence(2).build())).containsExactly(false);
    assertThat(right(judged, event().sentence(1).type("AID").build())).containsExactly(false);
    assertThat(right(judged, event().sentence(1).type("COERCE").build())).containsExactly(true);
  }

  @Test
  void oneJudgedEventStandsForOneCodedEvent() {
    Event whole = event().sentence(1).build();
    Event other = event().sentence(1).type("COERCE").build();
    assertThat(right(List.of(judged(true, "PROTEST", 100, 150)), other, whole))
        .containsExactly(false, true);
    assertThat(
            right(
                List.of(judged(true, "PROTEST", 100, 150), judged(false, "PROTEST", 120, 150)),
                other,
                whole))
        .containsExactly(true, true);
  }

  @Test
  void aFurtherTellingCountsToo() {
    Event first = event().sentence(1).actors("PER miners").build();
    Event again = event().sentence(4).actors("PER miners").build();
    Event told =
        EventMerger.merge(
                List.of(
                    new EventMerger.Telling(first, false), new EventMerger.Telling(again, false)))
            .get(0);
    assertThat(right(List.of(judged(true, "PROTEST", 410, 440)), told)).containsExactly(true);
    assertThat(right(List.of(judged(true, "PROTEST", 410, 440)), first)).containsExactly(false);
  }

  @Test
  void claimsAndWhatIsNotSoCannotBeJudged() {
    assertThat(JudgedEvent.judges(event().build())).isTrue();
    assertThat(JudgedEvent.judges(event().status(Status.FUTURE).build())).isTrue();
    assertThat(JudgedEvent.judges(event().status(Status.NEGATED).build())).isFalse();
    assertThat(JudgedEvent.judges(event().status(Status.HYPOTHETICAL).build())).isFalse();
    assertThat(JudgedEvent.judges(event().type("CLAIM").build())).isFalse();
  }
}
