package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachedRecipientsTest {
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
          AGREE    ; TCD ; Norway is willing to help defend Chad .
          AGREE    ; LAO ; Thailand agreed to lift its embargo on Laos .
          REJECT   ; MLI ; Niger refused to end the blockade of the Malian port .
          CONCEDE  ; KEN ; The governor eased the curfew in Mombasa .
          THREATEN ; CHL ; Peru threatened to halt the talks unless Chile pays .
          MOBILIZE ; QAT ; Bahrain called up its reservists for a war against Qatar .
          PROTEST  ; GHA ; Nurses began a hunger strike to demand the resignation of the Ghanaian president .
          """)
  void theNearestPartyInWhatIsDoneIsTheRecipient(String type, String code, String sentence) {
    assertThat(only(type, sentence).recipients()).extracting(Actor::code).containsExactly(code);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          CONSULT  ; Ministers of Peru and Chile met in Quito .
          PROTEST  ; Thousands of Kenyans marched in Nairobi on Friday .
          MOBILIZE ; Bolivia deployed troops in the streets .
          """)
  void aPlaceAloneIsNobodyToMeetOrToMarchAgainst(String type, String sentence) {
    assertThat(only(type, sentence).recipients()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          PER ; Peruvian riots against Chilean traders went on .
          COL ; Colombian protests against Ecuador began on Monday .
          """)
  void theNationBeforeAProtestIsItsActor(String code, String sentence) {
    assertThat(only("PROTEST", sentence).actors()).extracting(Actor::code).containsExactly(code);
  }
}
