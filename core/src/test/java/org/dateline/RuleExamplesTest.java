package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.coding.rules.Rule;
import org.junit.jupiter.api.Test;

/** Codes every example of every shipped rule. */
class RuleExamplesTest {
  @Test
  void everyRuleCodesWhatItsExamplesSay() {
    Pipeline pipeline = Pipeline.load(PipelineOptions.SHIPPED);
    RuleExamples examples = new RuleExamples(pipeline);
    List<String> failures = new ArrayList<>();
    for (Rule rule : pipeline.rules()) {
      failures.addAll(examples.failures(rule));
    }
    assertThat(pipeline.rules()).isNotEmpty();
    assertThat(failures)
        .withFailMessage(() -> failures.size() + " examples fail:\n" + String.join("\n", failures))
        .isEmpty();
  }
}
