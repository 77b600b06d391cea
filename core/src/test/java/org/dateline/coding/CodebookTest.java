package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped tables of modes and CAMEO codes. */
class CodebookTest {
  private static final Codebook CODEBOOK =
      Codebook.read(
          WrittenTree.shipped("org/dateline/lexicon/codebook", "modes.tsv"),
          WrittenTree.shipped("org/dateline/lexicon/codebook", "cameo.tsv"));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          CONSULT, '',    '',             040
          CONSULT, visit, '',             042
          CONSULT, phone, '',             041
          PROTEST, '',    '',             140
          PROTEST, demo,  '',             141
          PROTEST, demo,  rights_freedoms, 1413
          PROTEST, riot,  executive,      1451
          ASSAULT, '',    military,       190
          ASSAULT, targeted, '',          185
          """)
  void theUsualCameoCodeAgreesInModeAndContext(
      EventType type, String mode, String context, String expected) {
    Optional<String> named = mode.isEmpty() ? Optional.empty() : Optional.of(mode);
    List<String> contexts = context.isEmpty() ? List.of() : List.of(context);
    assertThat(CODEBOOK.cameo(type, named, contexts)).contains(expected);
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyPloverTypeHasACameoCodeWithAGoldsteinScore(EventType type) {
    Optional<String> code = CODEBOOK.cameo(type, Optional.empty(), List.of());
    assertThat(code.isPresent()).isEqualTo(type != EventType.CLAIM);
    code.ifPresent(c -> assertThat(CODEBOOK.goldstein(c)).isPresent());
  }

  @Test
  void aModeHasItsScoreAndAnEventWithoutModeItsTypes() {
    assertThat(CODEBOOK.score(EventType.CONSULT, Optional.of("visit"))).isEqualTo(4, within(1e-9));
    assertThat(CODEBOOK.score(EventType.CONSULT, Optional.empty())).isEqualTo(2.5, within(1e-9));
  }

  @Test
  void modesBelongToOneType() {
    assertThat(CODEBOOK.hasMode(EventType.PROTEST, "demo")).isTrue();
    assertThat(CODEBOOK.hasMode(EventType.CONSULT, "demo")).isFalse();
  }

  @Test
  void anUnknownCodeHasNoScore() {
    assertThat(CODEBOOK.hasCameo("999")).isFalse();
    assertThat(CODEBOOK.goldstein("999")).isEqualTo(OptionalDouble.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "CONSULT, AGREE",
    "SUPPORT, AGREE",
    "COOPERATE, AGREE",
    "AID, AGREE",
    "RETREAT, CONCEDE",
    "PROTEST, PROTEST",
    "ASSAULT, ASSAULT",
    "AGREE, AGREE",
  })
  void futureCooperationIsAnAgreementAndFutureRetreatAConcession(EventType now, EventType then) {
    assertThat(now.whenFuture()).isEqualTo(then);
  }

  @Test
  void quadClassesAndScoresAgreeInDirection() {
    for (EventType type : EventType.values()) {
      assertThat(type.quad()).isBetween(0, 4);
      assertThat(type.score()).isBetween(-10.0, 10.0);
      if (type.quad() == 1 || type.quad() == 2) {
        assertThat(type.score()).isPositive();
      } else {
        assertThat(type.score()).isNotPositive();
      }
    }
  }
}
