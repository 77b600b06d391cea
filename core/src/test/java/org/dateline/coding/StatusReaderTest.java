package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.coding.rules.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What became of events, with the shipped governors; the cases stand in status.txt. */
class StatusReaderTest {
  private static final RuleSet RULES = WrittenTree.rules();
  private static final StatusReader STATUS =
      new StatusReader(
          Governors.read(
              "governors.txt", WrittenTree.shipped("org/dateline/lexicon/en", "governors.txt")));

  static Stream<Arguments> cases() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    StatusReaderTest.class.getResourceAsStream("/org/dateline/coding/status.txt")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList()
          .stream()
          .map(
              line -> {
                String[] parts = line.split(" \\| ", 2);
                String[] question = parts[0].split(" = ", 2);
                return Arguments.of(question[0].strip(), question[1].strip(), parts[1]);
              });
    }
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @MethodSource("cases")
  void wordsAroundTheTriggerDecide(String trigger, String expected, String written) {
    WrittenTree tree = WrittenTree.of(written);
    String found =
        STATUS.read(tree.graph(RULES), tree.at(trigger)).map(Status::label).orElse("none");
    assertThat(found).as(tree.sentence().toString()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "OCCURRED, HISTORICAL, HISTORICAL",
    "HISTORICAL, FUTURE, FUTURE",
    "FUTURE, HYPOTHETICAL, HYPOTHETICAL",
    "HYPOTHETICAL, NEGATED, NEGATED",
    "NEGATED, OCCURRED, NEGATED",
  })
  void negationOutweighsSuppositionPlansAndPast(Status a, Status b, Status stronger) {
    assertThat(StatusReader.stronger(a, b)).isEqualTo(stronger);
    assertThat(StatusReader.stronger(b, a)).isEqualTo(stronger);
  }

  @Test
  void onlyFactsAndPlansCount() {
    assertThat(Stream.of(Status.values()).filter(Status::asserted))
        .containsExactly(Status.OCCURRED, Status.FUTURE, Status.HISTORICAL);
  }
}
