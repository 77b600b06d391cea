package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.mention.Basis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpliedRecipientsTest {
  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          PROTEST ; KEN GOV ; Thousands of Kenyans marched in Nairobi to demand an early election .
          PROTEST ; THA GOV ; A pro-democracy protest was held in Bangkok on Sunday .
          PROTEST ; -       ; Thousands of Kenyans marched in Nairobi .
          COERCE  ; PER CVL ; The government of Peru imposed a curfew on Monday .
          COERCE  ; PER CVL ; Peruvian police banned a rally in Lima .
          """)
  void whoIsMeantIsAddedAndMarkedAsInferred(String type, String expected, String sentence) {
    List<Event> events =
        CodedSentences.events(sentence).stream().filter(e -> e.type().equals(type)).toList();
    assertThat(events).hasSize(1);
    List<Actor> recipients = events.get(0).recipients();
    if (expected.equals("-")) {
      assertThat(recipients).isEmpty();
    } else {
      assertThat(recipients).hasSize(1);
      Actor only = recipients.get(0);
      assertThat(only.code() + " " + String.join(" ", only.sectors())).isEqualTo(expected);
      assertThat(only.basis()).isEqualTo(Basis.INFERRED);
      assertThat(only.span()).isEmpty();
    }
  }
}
