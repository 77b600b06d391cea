package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachedActorsTest {
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
          ASSAULT ; TCD ; Rebels in Chad are preparing for an offensive against Sudan .
          ASSAULT ; MMR ; A string of kidnappings of Thai traders by the Burmese army alarmed the region .
          ASSAULT ; ZWE ; Forces loyal to the Zimbabwean president fired on the crowd .
          """)
  void whoeverTheSentenceShowsToActIsTheActor(String type, String code, String sentence) {
    assertThat(only(type, sentence).actors()).extracting(Actor::code).containsExactly(code);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Kenya feared an attack on Uganda .
          Ghana condemned a bomb attack on Togo .
          """)
  void whoOnlySpeaksOfADeedIsNotItsDoer(String sentence) {
    assertThat(CodedSentences.events(sentence))
        .filteredOn(e -> e.type().equals("ASSAULT"))
        .allSatisfy(e -> assertThat(e.actors()).isEmpty());
  }
}
