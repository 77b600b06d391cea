package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.coding.rules.RuleSet;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.Metadata;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Span;
import org.dateline.mention.ActorKind;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Affiliation;
import org.dateline.mention.Basis;
import org.dateline.mention.Mentions;
import org.dateline.mention.QuoteMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reports an event. */
class AttributionsTest {
  private static final RuleSet RULES = WrittenTree.rules();

  private static Optional<Attribution> of(
      String trigger, String written, List<ActorMention> actors, List<QuoteMention> quotes) {
    WrittenTree tree = WrittenTree.of(written);
    String text = tree.sentence().toString();
    Line line = Line.unchanged(LineKind.BODY, text, 0, text.length());
    Article article = new Article("a", text, Metadata.NONE, List.of(line), List.of());
    Mentions mentions =
        new Mentions(
            actors, List.of(), List.of(), List.of(), quotes, Optional.empty(), Basis.INFERRED, "");
    MentionIndex index =
        new MentionIndex(new ParsedArticle(article, List.of(tree.sentence())), mentions);
    return new Attributions(article, index).of(tree.graph(RULES), tree.at(trigger));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          fled   > Witnesses     > Witnesses=witness/NNS/nsubj|said said=say/VBD/root rebels=rebel/NNS/nsubj|fled fled=flee/VBD/ccomp|said
          fled   > Witnesses     > Rebels=rebel/NNS/nsubj|fled fled=flee/VBD/root ,/,/punct|said Witnesses=witness/NNS/nsubj|said said=say/VBD/parataxis|fled
          fled   > the army      > Rebels=rebel/NNS/nsubj|fled fled=flee/VBD/root according=accord/VBG/case|army to/IN/fixed|according the/DT/det|army army/NN/obl|fled
          killed > Nurses        > Nurses=nurse/NNS/nsubj|told told=tell/VBD/root us/PRP/obj|told guards=guard/NNS/nsubj:pass|killed were=be/VBD/aux:pass|killed killed=kill/VBN/ccomp|told
          fled   > ''            > Rebels=rebel/NNS/nsubj|fled fled=flee/VBD/root
          fled   > ''            > Witnesses=witness/NNS/nsubj|saw saw=see/VBD/root rebels=rebel/NNS/nsubj|flee fled=flee/VBD/ccomp|saw flee/NN/obj|fled
          said   > ''            > Witnesses=witness/NNS/nsubj|said said=say/VBD/root nothing/NN/obj|said
          """)
  void theSubjectOfSayingIsTheSource(String trigger, String expected, String written) {
    Optional<Attribution> found = of(trigger, written.replace('|', '<'), List.of(), List.of());
    assertThat(found.map(Attribution::text).orElse("")).isEqualTo(expected);
  }

  @Test
  void theSourceIsResolvedToItsMention() {
    ActorMention he =
        new ActorMention(
            0,
            0,
            0,
            0,
            new Span(0, 2),
            "He",
            "Amara Diallo",
            ActorKind.PERSON,
            new Affiliation("GIN", List.of("OPP")),
            Basis.CONTEXT);
    Attribution found =
        of(
                "fled",
                "He/PRP/nsubj<said said=say/VBD/root rebels=rebel/NNS/nsubj<fled"
                    + " fled=flee/VBD/ccomp<said",
                List.of(he),
                List.of())
            .orElseThrow();
    assertThat(found)
        .isEqualTo(
            new Attribution(
                "He", "Amara Diallo", "GIN", List.of("OPP"), Optional.of(new Span(0, 2))));
  }

  @Test
  void aQuoteGivesItsSpeakerWhereTheSentenceNamesNone() {
    QuoteMention quote =
        new QuoteMention(
            0,
            new Span(0, 11),
            List.of(new Span(0, 6)),
            List.of(),
            List.of(new Span(0, 11)),
            Optional.empty());
    Attribution found =
        of("fled", "Rebels=rebel/NNS/nsubj<fled fled=flee/VBD/root", List.of(), List.of(quote))
            .orElseThrow();
    assertThat(found.text()).isEqualTo("Rebels");
    assertThat(found.code()).isEmpty();
  }
}
