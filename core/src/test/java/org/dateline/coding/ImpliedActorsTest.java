package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.mention.Basis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpliedActorsTest {
  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          COERCE  ; PER COP ; Two editors were arrested in Lima .
          COERCE  ; KEN JUD ; The banker was sentenced to six years in prison in Nairobi .
          ASSAULT ; ZWE UNK ; Prisoners were beaten with sticks in Harare .
          RETREAT ; COL UNK ; The hostages were released in Bogota on Friday .
          ASSAULT ; -       ; Six people were killed by a bomb in Lahore .
          """)
  void whoHardlyAnybodyElseCanBeIsAddedAndMarkedAsInferred(
      String type, String expected, String sentence) {
    List<Event> events =
        CodedSentences.events(sentence).stream().filter(e -> e.type().equals(type)).toList();
    assertThat(events).hasSize(1);
    List<Actor> actors = events.get(0).actors();
    if (expected.equals("-")) {
      assertThat(actors).isEmpty();
    } else {
      assertThat(actors).hasSize(1);
      Actor only = actors.get(0);
      assertThat(only.code() + " " + String.join(" ", only.sectors())).isEqualTo(expected);
      assertThat(only.basis()).isEqualTo(Basis.INFERRED);
      assertThat(only.span()).isEmpty();
    }
  }
}
