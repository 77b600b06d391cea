package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesetRecipientsTest {
  private static Event only(String type, String sentence) {
    List<Event> events =
        CodedSentences.events(sentence).stream().filter(e -> e.type().equals(type)).toList();
    assertThat(events).as(sentence).hasSize(1);
    return events.get(0);
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ACCUSE   ; KEN ; The Kenyan government is dogged by accusations of fraud .
          ACCUSE   ; UGA ; The Ugandan government remains dogged by accusations of graft .
          ACCUSE   ; PER ; The Peruvian minister is dodging allegations of bribery .
          REQUEST  ; CHL ; Chile ignored a plea for calm by the president of Ghana .
          SANCTION ; SDN ; Sudan enlarged its army despite UN sanctions .
          """)
  void whoBearsAChargeOrADemandIsTheRecipient(String type, String code, String sentence) {
    assertThat(only(type, sentence).recipients()).extracting(Actor::code).containsExactly(code);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ghana published allegations of fraud .
          """)
  void whoMakesAChargeDoesNotBearIt(String sentence) {
    assertThat(only("ACCUSE", sentence).recipients()).isEmpty();
  }
}
