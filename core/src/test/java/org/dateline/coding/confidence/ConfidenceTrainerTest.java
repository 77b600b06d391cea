package org.dateline.coding.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConfidenceTrainerTest {
  private record Example(List<String> features, boolean right) {}

  /** Events told in a headline are right in 9 of 10 cases, others in 4 of 10. */
  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      boolean headline = i % 2 == 0;
      boolean right = i / 2 % 10 < (headline ? 9 : 4);
      examples.add(new Example(List.of("always", headline ? "line:title" : "line:body"), right));
    }
    examples.add(new Example(List.of("always", "rule:rare"), false));
    return examples;
  }

  private static ConfidenceWeights learnt(List<Example> examples, double penalty) {
    ConfidenceTrainer trainer =
        new ConfidenceTrainer(new ConfidenceTrainer.Settings(penalty, 200, 2, 0.01));
    examples.forEach(example -> trainer.add(example.features(), example.right()));
    return trainer.train();
  }

  private static double chance(ConfidenceWeights weights, String line) {
    return ConfidenceWeights.chance(weights.score(List.of("always", line)));
  }

  @Test
  void chancesComeOutAsOftenAsTheyWereSeen() {
    ConfidenceWeights weights = learnt(examples(), 0.1);

    assertThat(chance(weights, "line:title")).isCloseTo(0.9, within(0.02));
    assertThat(chance(weights, "line:body")).isCloseTo(0.4, within(0.02));
  }

  @Test
  void aPenaltyDrawsWeightsTowardsNothing() {
    ConfidenceWeights weights = learnt(examples(), 1000);

    assertThat(chance(weights, "line:title")).isBetween(0.6, 0.75);
    assertThat(chance(weights, "line:title")).isGreaterThan(chance(weights, "line:body"));
  }

  @Test
  void whatIsSeenOnceIsLeftOut() {
    assertThat(learnt(examples(), 0.1).of("rule:rare")).isZero();
  }

  @Test
  void theOrderOfTheExamplesDoesNotMatter() {
    List<Example> shuffled = examples();
    Collections.shuffle(shuffled, new Random(7));

    assertThat(learnt(shuffled, 2)).hasToString(learnt(examples(), 2).toString());
  }

  @Test
  void withoutExamplesNothingIsLearnt() {
    assertThatThrownBy(() -> learnt(List.of(), 1)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void writtenWeightsReadTheSame() {
    String written = learnt(examples(), 2).toString();

    assertThat(ConfidenceWeights.read("w.tsv", "# by hand\n\n" + written)).hasToString(written);
    assertThat(written).contains("line:title\t");
  }

  @Test
  void allLinesThatCannotBeReadAreReported() {
    String text = "always\t1.0\nline:title\tmuch\nalone\nalways\t2\nline:body\tNaN\n";

    assertThatThrownBy(() -> ConfidenceWeights.read("w.tsv", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "w.tsv:2: ", "w.tsv:3: ", "w.tsv:4: expected always once", "w.tsv:5");
  }

  @Test
  void logOddsAndChancesAreInverse() {
    for (double chance : new double[] {0.01, 0.3, 0.5, 0.72, 0.99}) {
      assertThat(ConfidenceWeights.chance(ConfidenceWeights.logOdds(chance)))
          .isCloseTo(chance, within(1e-12));
    }
  }
}
