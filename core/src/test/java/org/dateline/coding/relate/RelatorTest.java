package org.dateline.coding.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.Pipeline;
import org.dateline.PipelineOptions;
import org.dateline.coding.EventType;
import org.dateline.coding.SentenceCoding;
import org.dateline.document.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of parties in sentences of our own; [square] is the source, {curly} the target. */
class RelatorTest {
  private static Pipeline pipeline;
  private static Relator relator;

  @BeforeAll
  static void load() {
    pipeline = Pipeline.load(PipelineOptions.SHIPPED);
    relator = Relator.load(Optional.empty());
  }

  private static List<Span> mentions(String marked, char open, char close) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    int at = 0;
    for (int i = 0; i < marked.length(); i++) {
      char unit = marked.charAt(i);
      if (unit == open) {
        start = at;
      } else if (unit == close) {
        spans.add(new Span(start, at));
      } else if ("[]{}".indexOf(unit) < 0) {
        at++;
      }
    }
    return spans;
  }

  private static Relation relate(String marked) {
    String text = marked.replaceAll("[\\[\\]{}]", "");
    PartyPair pair = new PartyPair(mentions(marked, '[', ']'), mentions(marked, '{', '}'));
    return relator.relate(pipeline.explanations(text), pair);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [Peru] accused {Bolivia} of hiding the smugglers. | ACCUSE
          {Two editors} were arrested by [Malian police] in Bamako. | COERCE
          [The Finnish president] met {the king of Jordan} in Amman. | CONSULT
          [Rebels] attacked {a barracks near Goma} overnight. | ASSAULT
          [Norway] sent blankets and food aid to {flood victims in Laos}. | AID
          [Chile] has imposed sanctions on {Ecuador} over the dam. | COERCE
          [Kenya] urged {Somalia} to reopen the border post. | REQUEST
          [Thousands of farmers] protested against {the Dutch government}. | PROTEST
          [Hungary] rejected {the Slovak offer} on Tuesday. | REJECT
          [Cuba] threatened to close the consulate of {Panama}. | THREATEN
          [Denmark] praised {Estonia} for its reforms. | SUPPORT
          """)
  void aPairHasItsType(String marked, EventType type) {
    assertThat(relate(marked).type()).isEqualTo(type);
  }

  /** Known failures: when one comes right it belongs in the table above. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [Rebels] shelled {a barracks near Goma} overnight. | ASSAULT
          [The Ghanaian government] will send doctors to {Liberia}. | AGREE
          """)
  void aPairStillHasAWrongType(String marked, EventType right) {
    assertThat(relate(marked).type()).isNotEqualTo(right);
  }

  @Test
  void aPartyWithoutMentionIsAnsweredToo() {
    assertThat(relate("{Two editors} were arrested in Bamako.").type()).isEqualTo(EventType.COERCE);
  }

  @Test
  void theReasonsNameTheRule() {
    assertThat(relate("[Peru] accused {Bolivia} of hiding the smugglers.").reasons())
        .extracting(Relation.Reason::feature)
        .anyMatch(feature -> feature.startsWith("rule:accuse/"));
  }

  @Test
  void namesAreNoFeatures() {
    assertThat(relate("[Peru] accused {Bolivia} of hiding Ana Rojas.").reasons())
        .extracting(Relation.Reason::feature)
        .noneMatch(feature -> feature.matches(".*([Pp]eru|[Bb]olivia|[Rr]ojas).*"));
  }

  @Test
  void anySpansOfAnyTextHaveOneOfTheSixteenTypes() {
    String text =
        "Peru, they said. \u201cNo!\u201d Two trucks \uD83D\uDE9A of rice left Lima for La Paz";
    List<SentenceCoding> codings = pipeline.explanations(text);
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      PartyPair pair = new PartyPair(randomSpans(text, random), randomSpans(text, random));
      Relation relation = relator.relate(codings, pair);

      assertThat(relation.type()).isNotEqualTo(EventType.CLAIM);
      assertThat(relator.relate(codings, pair)).isEqualTo(relation);
    }
  }

  private static List<Span> randomSpans(String text, Random random) {
    List<Span> spans = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      int start = random.nextInt(text.length());
      spans.add(new Span(start, start + 1 + random.nextInt(text.length() - start)));
    }
    return spans;
  }
}
