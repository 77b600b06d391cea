package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How PLOVER decides its hard cases; they stand in hard-cases.txt. */
class HardCasesTest {
  private static final String FAILS = "fails: ";
  private static final String NO = "no ";

  static Stream<Arguments> cases() {
    return CodedSentences.rows("hard-cases.txt").stream()
        .filter(row -> !row.startsWith(FAILS))
        .map(row -> Arguments.of((Object[]) row.split(" \\| ", 2)));
  }

  static Stream<Arguments> knownFailures() {
    return CodedSentences.rows("hard-cases.txt").stream()
        .filter(row -> row.startsWith(FAILS))
        .map(row -> Arguments.of((Object[]) row.substring(FAILS.length()).split(" \\| ", 2)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void hardCasesAreDecidedAsPloverDoes(String expectations, String sentence) {
    assertThat(outcome(expectations, sentence)).isEqualTo(expectations);
  }

  @ParameterizedTest(name = "not yet {0}: {1}")
  @MethodSource("knownFailures")
  void knownFailuresStillFail(String expectations, String sentence) {
    assertThat(outcome(expectations, sentence)).isNotEqualTo(expectations);
  }

  /** What became of each expectation, in the same words where it holds. */
  private static String outcome(String expectations, String sentence) {
    List<Event> events = CodedSentences.events(sentence);
    return Stream.of(expectations.split(" ; ", -1))
        .map(
            wanted ->
                wanted.startsWith(NO)
                    ? absent(events, wanted.substring(NO.length()))
                    : present(events, wanted))
        .collect(Collectors.joining(" ; "));
  }

  private static String absent(List<Event> events, String unwanted) {
    boolean told = events.stream().anyMatch(e -> isOf(e, unwanted) && e.status().asserted());
    return told ? unwanted : NO + unwanted;
  }

  private static String present(List<Event> events, String wanted) {
    return events.stream()
        .filter(event -> isOf(event, wanted) && event.status().asserted())
        .map(event -> line(event, wanted))
        .collect(Collectors.joining(" and "));
  }

  private static boolean isOf(Event event, String wanted) {
    String[] kind = wanted.split(" ", -1)[0].split("/", -1);
    return event.type().equals(kind[0])
        && (kind.length == 1 || event.mode().filter(kind[1]::equals).isPresent());
  }

  /** The event in the words of the expectation, told as fully as that. */
  private static String line(Event event, String wanted) {
    String parties =
        wanted.contains(" > ")
            ? " " + codes(event.actors()) + " > " + codes(event.recipients())
            : "";
    String status = event.status() == Status.OCCURRED ? "" : " " + event.status().label();
    return wanted.split(" ", -1)[0] + parties + status;
  }

  private static String codes(List<Actor> parties) {
    return parties.isEmpty()
        ? "-"
        : parties.stream().map(Actor::code).sorted().collect(Collectors.joining(","));
  }
}
