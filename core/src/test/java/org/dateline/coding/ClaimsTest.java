package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.Match;
import org.dateline.coding.rules.RuleFile;
import org.dateline.coding.rules.RuleSet;
import org.dateline.document.Article;
import org.dateline.document.Metadata;
import org.dateline.document.ParsedArticle;
import org.dateline.mention.Basis;
import org.dateline.mention.Mentions;
import org.junit.jupiter.api.Test;

/** Numbers that a source states; what one claim leaves unsaid is taken from the one before. */
class ClaimsTest {
  private static final RuleSet RULES =
      WrittenTree.rules(
          new RuleFile(
              "claim.txt",
              """
              event CLAIM
              rule shrink
                trigger verb: shrink
                + The economy shrank by 2 percent .
                - The shirt shrank .
              """));
  private static final WrittenTree TREE =
      WrittenTree.of(
          "Banks=bank/NNS/nsubj<say say/VBP/root it/PRP/nsubj<shrank shrank=shrink/VBD/ccomp<say");
  private static final Graph GRAPH = TREE.graph(RULES);
  private static final Match MATCH =
      new Match(RULES.rules().get(0), TREE.at("shrank"), 1, Map.of("claimant", new int[] {0}));

  private final Claims claims = new Claims(attributions());

  private static Attributions attributions() {
    String text = TREE.sentence().toString();
    Article article = new Article("a", text, Metadata.NONE, List.of(), List.of());
    Mentions none =
        new Mentions(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Basis.INFERRED,
            "");
    return new Attributions(
        article, new MentionIndex(new ParsedArticle(article, List.of(TREE.sentence())), none));
  }

  private Optional<Event> claim(Events draft) {
    return claims.build(GRAPH, MATCH, Status.FUTURE, draft.type("CLAIM").mode("").build());
  }

  private static Events draft(double percent) {
    return Events.event().with(Events.percent(percent));
  }

  @Test
  void aClaimWithoutANumberIsNone() {
    assertThat(claim(Events.event().recipients("FRA"))).isEmpty();
  }

  @Test
  void theSourceIsTheAttributionAndNobodyActs() {
    Event claim = claim(draft(-2).actors("IGO bank").recipients("FRA")).orElseThrow();
    assertThat(claim.actors()).isEmpty();
    assertThat(claim.recipients()).extracting(Actor::code).containsExactly("FRA");
    assertThat(claim.attribution()).map(Attribution::text).contains("Banks");
    assertThat(claim.status()).isEqualTo(Status.FUTURE);
    assertThat(claim.cameo()).isEmpty();
    assertThat(claim.goldstein()).isEqualTo(OptionalDouble.empty());
  }

  @Test
  void theCountryAndTheFallComeFromTheClaimBefore() {
    claim(draft(-2).recipients("FRA"));
    Event second = claim(draft(4)).orElseThrow();
    assertThat(second.recipients()).extracting(Actor::code).containsExactly("FRA");
    assertThat(second.quantities())
        .extracting(Quantity::value)
        .containsExactly(OptionalDouble.of(-4));
  }

  @Test
  void afterARiseNumbersStayAsTheyAre() {
    claim(draft(2).recipients("FRA"));
    Event second = claim(draft(4).recipients("ESP")).orElseThrow();
    assertThat(second.recipients()).extracting(Actor::code).containsExactly("ESP");
    assertThat(second.quantities())
        .extracting(Quantity::value)
        .containsExactly(OptionalDouble.of(4));
  }
}
