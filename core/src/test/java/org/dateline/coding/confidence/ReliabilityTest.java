package org.dateline.coding.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  @Test
  void binsHoldWhatWasToldAndWhatCameOut() {
    Reliability reliability = new Reliability();
    reliability.add(0.3, true);
    reliability.add(0.38, false);
    reliability.add(1, true);

    Reliability.Bin third = reliability.bins().get(3);
    assertThat(third.size()).isEqualTo(2);
    assertThat(third.predicted()).isCloseTo(0.34, within(1e-9));
    assertThat(third.observed()).isEqualTo(0.5);
    assertThat(reliability.bins().get(9).size()).isEqualTo(1);
    assertThat(reliability.bins()).hasSize(10);
    assertThat(reliability.right()).isEqualTo(2);
    assertThat(reliability.calibrationError()).isCloseTo(0.32 / 3, within(1e-9));
    assertThat(reliability.brier()).isCloseTo((0.49 + 0.1444) / 3, within(1e-9));
  }

  @Test
  void nothingToldIsNoError() {
    Reliability reliability = new Reliability();
    assertThat(reliability.calibrationError()).isZero();
    assertThat(reliability.noise()).isZero();
    assertThat(reliability.size()).isZero();
  }

  @Test
  void everyHundredthFallsIntoTheBinThatBeginsAtOrBelowIt() {
    for (int hundredth = 0; hundredth < 100; hundredth++) {
      Reliability reliability = new Reliability();
      reliability.add(hundredth / 100.0, true);
      assertThat(reliability.bins().get(hundredth / 10).size()).as("0.%02d", hundredth).isOne();
    }
  }

  @Test
  void rightChancesErrAboutAsMuchAsLuckDoes() {
    Random random = new Random(11);
    Reliability right = new Reliability();
    Reliability wrong = new Reliability();
    for (int i = 0; i < 2000; i++) {
      double chance = random.nextDouble();
      right.add(chance, random.nextDouble() < chance);
      wrong.add(chance, random.nextDouble() < chance * chance);
    }
    assertThat(right.calibrationError()).isLessThan(2 * right.noise());
    assertThat(wrong.calibrationError()).isGreaterThan(4 * wrong.noise());
    assertThat(right.noise()).isEqualTo(right.noise());
  }
}
