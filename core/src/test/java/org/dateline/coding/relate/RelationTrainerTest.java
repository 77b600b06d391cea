package org.dateline.coding.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.dateline.coding.EventType;
import org.junit.jupiter.api.Test;

class RelationTrainerTest {
  private static RelationTrainer taught() {
    RelationTrainer trainer = new RelationTrainer(RelationTrainer.Settings.USUAL);
    for (int i = 0; i < 20; i++) {
      trainer.add(Map.of("path:meet", 1f, "between:lake", 1f), EventType.CONSULT, 1);
      trainer.add(Map.of("path:bomb", 1f, "between:lake", 1f), EventType.ASSAULT, 1);
    }
    trainer.add(Map.of("path:hover", 1f), EventType.ASSAULT, 1);
    return trainer;
  }

  @Test
  void whatTellsTypesApartIsLearnt() {
    Relator relator = new Relator(taught().train());

    assertThat(relator.best(Map.of("path:meet", 1f))).isEqualTo(EventType.CONSULT);
    assertThat(relator.best(Map.of("path:bomb", 1f))).isEqualTo(EventType.ASSAULT);
  }

  @Test
  void rareFeaturesAreLeftOut() {
    assertThat(taught().train().of("path:hover")).isEmpty();
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    assertThat(taught().train()).hasToString(taught().train().toString());
  }

  @Test
  void writtenWeightsReadTheSame() {
    String written = taught().train().toString();

    assertThat(RelationWeights.read("weights.tsv", "# by hand\n" + written)).hasToString(written);
  }

  @Test
  void allLinesThatCannotBeReadAreReported() {
    String text = "path:meet\tCONSULT\t1.0\npath:meet\tMEET\t1\npath:meet\tAID\tmuch\nalone\n";

    assertThatThrownBy(() -> RelationWeights.read("weights.tsv", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("weights.tsv:2: ", "weights.tsv:3: ", "weights.tsv:4: ");
  }
}
