package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code relate} as a user meets it. */
class RelateCommandTest {
  private static final String MEETING =
      "{\"id\":\"a\",\"text\":\"Anna met Otto.\",\"source\":[{\"start\":0,\"end\":4}],"
          + "\"target\":[{\"start\":9,\"end\":13}]}";

  private record Result(int code, String out, String err) {}

  private static Result run(String input, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err, true),
            false,
            false,
            100,
            false);
    int code = Main.run(console, new FakeEngine(), arguments);
    return new Result(code, out.toString(), err.toString());
  }

  @Test
  void aPairHasAType() {
    Result result = run(MEETING + "\n", "relate", "-");

    assertThat(result.out()).isEqualTo("{\"id\":\"a\",\"type\":\"CONSULT\"}\n");
    assertThat(result.err()).isEqualToIgnoringNewLines("1 pair related");
    assertThat(result.code()).isZero();
  }

  @Test
  void theFeaturesThatDecidedArePrintedWhenAskedFor() {
    Result result = run(MEETING, "relate", "--explain", "-");

    assertThat(result.out()).contains("\"because\":[{\"feature\":\"path:Anna\",\"weight\":0.5}]");
  }

  @Test
  void spansCountCodePoints() {
    String line = MEETING.replace("Anna", "\uD83D\uDE00nna");
    Result result = run(line, "relate", "--explain", "-");

    assertThat(result.out()).contains("path:\uD83D\uDE00nna\"");
  }

  @Test
  void aPairWithoutAnIdIsNamedByItsLine() {
    Result result = run("\n" + MEETING.replace("\"id\":\"a\",", ""), "relate", "-");

    assertThat(result.out()).contains("\"id\":\"-:2\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "end":13  | "end":15 | no such span: "target": expected 0 <= start < end <= 14
          "end":13  | "end":9  | no such span: "target": expected 0 <= start < end <= 14
          "start":9 | "begin":9 | no such span: "target": expected 0 <= start < end <= 14
          "target"  | "goal"   | no such span: expected a list of spans as "target", found none
          "text"    | "words"  | no text: expected a "text", found none
          "id":"a", | "id":"a  | broken JSON line: column
          """)
  void aBrokenLineIsReportedAndTheRunGoesOn(String right, String wrong, String message) {
    Result result = run(MEETING.replace(right, wrong) + "\n" + MEETING, "relate", "-");

    assertThat(result.err()).startsWith("-:1: " + message).hasLineCount(2);
    assertThat(result.err()).contains("1 pair related, 1 rejected");
    assertThat(result.out()).hasLineCount(1);
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void aFileThatIsNotThereIsReported() {
    Result result = run("", "relate", "no-such-file.jsonl");

    assertThat(result.err()).startsWith("no-such-file.jsonl: no such file or folder");
    assertThat(result.code()).isEqualTo(2);
  }
}
