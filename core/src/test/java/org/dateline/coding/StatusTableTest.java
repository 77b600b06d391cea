package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The status of the events that whole sentences tell; the cases stand in statuses.txt. */
class StatusTableTest {
  static Stream<Arguments> cases() {
    return CodedSentences.rows("statuses.txt").stream()
        .map(row -> Arguments.of((Object[]) row.split(" \\| ", 3)));
  }

  @ParameterizedTest(name = "{1} {0}: {2}")
  @MethodSource("cases")
  void everyEventOfTheTypeHasTheStatus(String status, String type, String sentence) {
    Set<String> found =
        CodedSentences.events(sentence).stream()
            .filter(event -> type.equals("ANY") || event.type().equals(type))
            .map(event -> event.status().label())
            .collect(Collectors.toSet());
    assertThat(found).isEqualTo(status.equals("none") ? Set.of() : Set.of(status));
  }
}
