package org.dateline.mention.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceWeightsTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    String text = "person:sort:man\t1.50\nthey:distance:4-5\t-0.25\nit:nothing:expletive\t2.00\n";
    List<String> problems = new ArrayList<>();
    ReferenceWeights weights = ReferenceWeights.read("w.tsv", "# learnt\n" + text, problems);
    assertThat(weights).hasToString(text);
    assertThat(problems).isEmpty();
  }

  @Test
  void featuresAddUp() {
    String text = "person:sort:man\t1.50\nperson:rank:0\t0.25\n";
    ReferenceWeights weights = ReferenceWeights.read("w.tsv", text, new ArrayList<>());
    FeatureList features = new FeatureList(Trait.Group.PERSON);
    features.add(Trait.SORT, Trait.value(Sort.MAN));
    features.add(Trait.RANK, 0);
    features.addIf(false, Trait.RANK, 1);
    assertThat(weights.score(features.toArray())).isEqualTo(1.75);
  }

  @Test
  void brokenLinesAreAllReported() {
    List<String> problems = new ArrayList<>();
    ReferenceWeights.read(
        "w.tsv", "person:sort:fish\t1\nit:rank:0\tmuch\nit:rank:0\t1\nit:rank:0\t2\n", problems);
    assertThat(problems)
        .hasSize(3)
        .first()
        .isEqualTo("w.tsv:1: expected feature, tab, weight, found person:sort:fish\t1");
  }
}
