package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.coding.Actor;
import org.dateline.coding.Attribution;
import org.dateline.coding.Event;
import org.dateline.coding.EventPlace;
import org.dateline.coding.Status;
import org.dateline.document.Metadata;
import org.dateline.document.RawPage;
import org.junit.jupiter.api.Test;

/** Whole articles, end to end, written for this test in plain sentences. */
class WholeArticleTest {
  private static final Pipeline PIPELINE = Pipeline.load(PipelineOptions.SHIPPED);

  private static List<Event> code(String text, String published) {
    Metadata metadata = Metadata.NONE.withDate(LocalDate.parse(published));
    return PIPELINE.code(new RawPage("article", text, metadata)).events();
  }

  private static Event only(List<Event> events, String type) {
    List<Event> found = events.stream().filter(e -> e.type().equals(type)).toList();
    assertThat(found)
        .as(events.stream().map(WholeArticleTest::line).toList().toString())
        .hasSize(1);
    return found.get(0);
  }

  private static String line(Event event) {
    return event.type()
        + " "
        + codes(event.actors())
        + " > "
        + codes(event.recipients())
        + " "
        + event.status().label();
  }

  private static String codes(List<Actor> parties) {
    return parties.stream().map(Actor::code).collect(Collectors.joining(","));
  }

  @Test
  void aBorderDisputeIsReadFromAccusationToTalks() {
    String text =
        """
        NIAMEY, March 3 - Niger accused Chad on Tuesday of sending troops across the border.

        Chad rejected the accusation.

        The foreign ministers of the two countries will meet in Abuja next week.
        """;
    List<Event> events = code(text, "2021-03-03");
    Event accusation = only(events, "ACCUSE");
    assertThat(line(accusation)).isEqualTo("ACCUSE NER > TCD occurred");
    assertThat(accusation.date().start()).contains(LocalDate.of(2021, 3, 2));
    assertThat(accusation.evidence().text()).startsWith("Niger accused Chad");
    assertThat(accusation.evidence().span().start()).isEqualTo(text.indexOf("Niger accused"));
    assertThat(only(events, "REJECT").actors()).extracting(Actor::code).containsExactly("TCD");
    Event agreement = only(events, "AGREE");
    assertThat(agreement.status()).isEqualTo(Status.FUTURE);
    assertThat(agreement.place()).map(EventPlace::text).contains("Abuja");
    assertThat(events).noneMatch(e -> e.type().equals("CONSULT") || e.type().equals("MOBILIZE"));
  }

  @Test
  void aProtestIsReadWithItsPlaceNumbersAndArrests() {
    String text =
        """
        Thousands of teachers protested in Lusaka on Monday.
        The Interior Ministry said that police had arrested 12 demonstrators.
        The union did not attack the police.
        """;
    List<Event> events = code(text, "2019-06-04");
    Event protest = only(events, "PROTEST");
    assertThat(protest.place()).map(EventPlace::country).contains("ZMB");
    assertThat(protest.date().start()).contains(LocalDate.of(2019, 6, 3));
    assertThat(protest.quantities())
        .anySatisfy(
            q -> {
              assertThat(q.kind()).isEqualTo("participants");
              assertThat(q.value()).isEmpty();
              assertThat(q.low()).hasValue(1000);
            });
    Event arrest = only(events, "COERCE");
    assertThat(arrest.mode()).contains("arrest");
    assertThat(arrest.actors()).flatExtracting(Actor::sectors).contains("COP");
    assertThat(arrest.attribution())
        .map(Attribution::text)
        .hasValueSatisfying(source -> assertThat(source).contains("Interior Ministry"));
    assertThat(events).noneMatch(e -> e.type().equals("ASSAULT") && e.status().asserted());
  }

  @Test
  void plansThreatsAndConditionsAreNoFacts() {
    String text =
        """
        The president of Peru said he would visit Chile in May.
        Rebels threatened to attack the port.
        If the army attacks the rebels, the talks will end.
        """;
    List<Event> events = code(text, "2018-04-10");
    assertThat(events).noneMatch(e -> e.type().equals("ASSAULT") && e.status().asserted());
    assertThat(events).noneMatch(e -> e.type().equals("CONSULT") && e.status().asserted());
    Event threat = only(events, "THREATEN");
    assertThat(threat.status()).isEqualTo(Status.OCCURRED);
    assertThat(threat.actors()).flatExtracting(Actor::sectors).contains("REB");
  }

  @Test
  void aRepeatedCaptionMakesNoSecondEventAndShortcodesNone() {
    String text =
        """
        [ad_1]
        Soldiers arrested a journalist in Bamako on Friday.
        Soldiers arrested a journalist in Bamako on Friday.
        [ad_2]
        """;
    List<Event> events = code(text, "2020-08-22");
    Event arrest = only(events, "COERCE");
    assertThat(arrest.place()).map(EventPlace::country).contains("MLI");
    assertThat(arrest.mentions()).isEmpty();
    assertThat(arrest.evidence().span().start()).isEqualTo(text.indexOf("Soldiers"));
    assertThat(events).hasSize(1);
  }
}
