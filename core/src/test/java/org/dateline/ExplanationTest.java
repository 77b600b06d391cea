package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.coding.ConfidenceFeatures;
import org.dateline.coding.Event;
import org.dateline.coding.RuleStatistics;
import org.dateline.coding.RuleStatistics.Use;
import org.dateline.coding.SentenceCoding;
import org.dateline.coding.Status;
import org.dateline.document.Metadata;
import org.dateline.document.RawPage;
import org.junit.jupiter.api.Test;

/** How events are accounted for: slot by slot, and rule by rule. */
class ExplanationTest {
  private static final Pipeline PIPELINE = Pipeline.load(PipelineOptions.SHIPPED);
  private static final String TEXT =
      """
      Kenya accused Uganda of arming the rebels on Monday.
      Norway will visit Ghana in June.
      Norway will visit Ghana.
      Kenya did not accuse Chad of theft.
      """;

  private static ExplainedArticle article(String text) {
    Metadata metadata = Metadata.NONE.withDate(LocalDate.of(2021, 3, 3));
    return PIPELINE.explained(new RawPage("a.txt", text, metadata));
  }

  private static String explained(ExplainedArticle article, int at) {
    String id = article.coded().events().get(at).id();
    return PIPELINE.explain(article, id).orElse("");
  }

  @Test
  void anExplainedArticleHasTheEventsThatCodingGives() {
    Metadata metadata = Metadata.NONE.withDate(LocalDate.of(2021, 3, 3));
    List<Event> coded = PIPELINE.code(new RawPage("a.txt", TEXT, metadata)).events();

    assertThat(article(TEXT).coded().events()).isEqualTo(coded);
    assertThat(coded).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void everySlotSaysWhereItComesFrom() {
    assertThat(explained(article(TEXT), 0))
        .contains("ACCUSE/allege  occurred")
        .containsPattern("rule +accuse/accuse-of \\(accuse\\.txt:\\d+\\) on \"accused\"")
        .containsPattern("actor +Kenya \\[KEN GOV\\]: \"Kenya\" by actor ")
        .containsPattern("recipient +Uganda \\[UGA GOV\\]: \"Uganda\" by recipient ")
        .containsPattern("date +2021-03-01: \".*Monday\" in the sentence")
        .containsPattern("status +occurred: told as a fact")
        .contains("root", "nsubj")
        .containsPattern("Confidence 0\\.\\d+: the chance of log-odds");
  }

  @Test
  void theWordThatDecidesTheStatusIsNamed() {
    ExplainedArticle article = article("Kenya did not accuse Chad of theft.");
    assertThat(explained(article, 0)).contains("negated: without \"not\" it would be another");
  }

  @Test
  void aPlanThatBecameAnAgreementSaysSo() {
    assertThat(explained(article("Norway will visit Ghana in June."), 0))
        .contains("AGREE: a planned CONSULT", "its plan shows by \"will\"");
  }

  @Test
  void allTellingsOfAnEventAreShown() {
    ExplainedArticle article =
        article("Police arrested Juan Perez in Lima. Police arrested Juan Perez, officials said.");
    Event event = article.coded().events().get(0);
    assertThat(event.mentions()).hasSize(1);
    assertThat(explained(article, 0)).contains("First told in sentence 0", "again in sentence 1");
  }

  @Test
  void anUnknownIdExplainsNothing() {
    assertThat(PIPELINE.explain(article(TEXT), "0000000000000000")).isEmpty();
  }

  @Test
  void confidenceIsAChanceInHundredths() {
    for (Event event : article(TEXT).coded().events()) {
      assertThat(event.confidence()).isBetween(0.01, 0.99);
      assertThat(Math.round(event.confidence() * 100) / 100.0).isEqualTo(event.confidence());
    }
  }

  @Test
  void featuresTellHowAnEventIsKnown() {
    ExplainedArticle article = article(TEXT);
    Set<String> features = ConfidenceFeatures.of(article.sentences(), article.coded().events(), 0);
    assertThat(features)
        .contains(
            "always",
            "rule:accuse/accuse-of",
            "type:ACCUSE",
            "status:occurred",
            "actor:text",
            "recipient:text",
            "trigger:verb",
            "verb:past",
            "depth:0",
            "line:body",
            "told:once",
            "type-before:never")
        .doesNotContain("quotation-marks", "attributed");
  }

  private static RuleStatistics counted(String... texts) {
    RuleStatistics statistics = new RuleStatistics(PIPELINE.rules(), 2);
    for (String text : texts) {
      statistics.add("a.txt", article(text).sentences());
    }
    return statistics;
  }

  private static Use use(RuleStatistics statistics, String rule) {
    return statistics.uses().stream()
        .filter(use -> use.rule().name().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void firingsAreCountedWithTheirStatusAndPlaces() {
    String asserted = "Kenya accused Uganda of theft.";
    RuleStatistics statistics =
        counted(asserted, asserted, asserted, "Kenya did not accuse Chad of theft.");
    Use use = use(statistics, "accuse/accuse-of");

    assertThat(use.fired()).isEqualTo(4);
    assertThat(use.statuses()).containsEntry(Status.OCCURRED, 3).containsEntry(Status.NEGATED, 1);
    assertThat(use.samples()).hasSize(2);
    assertThat(use.samples().get(0).text()).startsWith("Kenya accused Uganda");
    assertThat(statistics.uses()).hasSameSizeAs(PIPELINE.rules());
    assertThat(use(statistics, "aid/give-relief").fired()).isZero();
  }

  /** A pair of codings where two rules fired on one word, made of real ones. */
  @Test
  void rulesThatNeverFireAloneAreCompanions() {
    SentenceCoding coding = article("Kenya accused Uganda of theft.").sentences().get(0);
    SentenceCoding other = article("Kenya condemned Uganda.").sentences().get(0);
    List<SentenceCoding.Fired> both = new ArrayList<>(coding.fired());
    both.addAll(other.fired());
    SentenceCoding joint = new SentenceCoding(coding.graph(), both, List.of());
    RuleStatistics statistics = new RuleStatistics(PIPELINE.rules(), 0);
    statistics.add("a", List.of(joint, joint, coding));

    assertThat(statistics.companions(other.fired().get(0).match().rule()))
        .containsExactly(new RuleStatistics.Companion("accuse/accuse-of", 2, false));
    assertThat(statistics.companions(coding.fired().get(0).match().rule())).isEmpty();
  }
}
