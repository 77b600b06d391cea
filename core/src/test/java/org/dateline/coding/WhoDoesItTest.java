package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts where the grammar of a sentence hides it, and when. */
class WhoDoesItTest {
  @ParameterizedTest(name = "{0}: {2} of {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The unions of Peru put pressure on the president to resign . | RETREAT | president",
        "The minister called on the senate to investigate the bank . | ACCUSE | senate",
        "Britain pressed for the junta to free the monk . | RETREAT | junta",
        "The bishops appealed to the rebels to free the hostages . | RETREAT | rebels",
        "Norway's pressure on Israel to withdraw its troops has failed . | RETREAT | Israel",
        "The premier came under pressure from the army to resign . | RETREAT | premier"
      })
  void whoIsAskedIsTheActorOfADeedThatIsOnlyAskedFor(String sentence, String type, String actor) {
    List<Event> asked =
        CodedSentences.events(sentence).stream().filter(e -> e.type().equals(type)).toList();
    assertThat(asked).isNotEmpty();
    assertThat(asked)
        .allSatisfy(
            event -> {
              assertThat(event.status()).isEqualTo(Status.HYPOTHETICAL);
              assertThat(names(event.actors())).contains(actor);
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\" I phoned the king of Spain , \" the Dutch premier said . | CONSULT | NLD,ESP",
        "\" We have spoken out against the coup , \" the Ghanaian minister said . | ACCUSE | GHA",
        "\" I condemn this attack , \" said the Danish foreign minister . | ACCUSE | DNK"
      })
  void theFirstPersonOfAQuotationIsItsSpeaker(String sentence, String type, String codes) {
    assertThat(CodedSentences.events(sentence))
        .filteredOn(event -> event.type().equals(type))
        .singleElement()
        .satisfies(event -> assertThat(codes(event.actors())).isEqualTo(codes));
  }

  @Test
  void theFirstPersonOutsideQuotationsIsNobody() {
    assertThat(CodedSentences.events("I condemn the attack of the Danish rebels ."))
        .allSatisfy(event -> assertThat(codes(event.actors())).isEmpty());
  }

  @Test
  void whoIsDeniedByNeitherIsNoActorWhereAnotherIsNamed() {
    String sentence = "Neither the army nor the rebels but a militia attacked the town .";
    assertThat(CodedSentences.events(sentence))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.status()).isEqualTo(Status.OCCURRED);
              assertThat(names(event.actors())).isEqualTo("a militia");
            });
  }

  @Test
  void aDayInsideTheNameOfAnotherEventDoesNotDateTheEvent() {
    String sentence = "The minister condemned the delay since the accord of 4 March 2019 .";
    assertThat(CodedSentences.events(sentence))
        .singleElement()
        .satisfies(event -> assertThat(event.date().start()).contains(LocalDate.of(2022, 6, 15)));
  }

  private static String names(List<Actor> parties) {
    return parties.stream().map(Actor::text).collect(Collectors.joining(","));
  }

  private static String codes(List<Actor> parties) {
    return parties.stream().map(Actor::code).collect(Collectors.joining(","));
  }
}
