package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.PipelineOptions;
import org.dateline.app.output.RuleTable;
import org.dateline.coding.RuleStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands {@code rules}, {@code explain --event} and {@code calibrate}, on the library. */
class StatisticsCommandsTest {
  private static final Engine LIBRARY = new LibraryEngine();
  private static final Engine.Coding SHIPPED = LIBRARY.coding(PipelineOptions.SHIPPED);

  /** The library, what is shipped being loaded once for all tests. */
  private static final Engine ENGINE =
      new Engine() {
        @Override
        public Coding coding(PipelineOptions options) {
          return options.equals(PipelineOptions.SHIPPED) ? SHIPPED : LIBRARY.coding(options);
        }

        @Override
        public Parsing parsing(Optional<Path> model) {
          return LIBRARY.parsing(model);
        }
      };

  private static final String JUDGED =
      """
      {"id":"a","text":"Kenya accused Uganda of theft.","events":[{"start":0,"end":29,"types":["ACCUSE"]}]}
      {"id":"b","text":"Police arrested three nurses.","events":[]}
      {"id":"c","text":"Peru rejected the plan.","events":[{"start":0,"end":900,"types":["REJECT"]}]}
      {"id":"d","text":"Peru rejected the plan."}
      """;

  @TempDir private Path folder;

  private record Result(int code, String out, String err) {}

  private static Result run(int width, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintWriter(err, true),
            false,
            false,
            width,
            false);
    int code = Main.run(console, ENGINE, arguments);
    return new Result(code, out.toString(), err.toString());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }

  private String news() throws IOException {
    StringBuilder lines = new StringBuilder();
    List<String> texts =
        List.of(
            "Kenya accused Uganda of arming the rebels. Norway will visit Ghana.",
            "Police arrested three nurses in Lima. Thousands marched in Quito against a tax.",
            "Togo did not accuse Chad of theft. Peru rejected the plan.",
            "Der General schwieg und niemand wusste, warum er das Dorf nicht verlassen wollte,"
                + " obwohl die Soldaten seit drei Tagen auf der Brücke standen und warteten.");
    for (int i = 0; i < 12; i++) {
      lines.append("{\"id\":\"n").append(i).append("\",\"date\":\"2021-03-03\",\"text\":\"");
      lines.append(texts.get(i % texts.size())).append("\"}\n");
    }
    return file("news.jsonl", lines.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "jsonl", "csv"})
  void anyNumberOfThreadsGivesTheSameStatistics(String format) throws IOException {
    String news = news();
    Result one = run(100, "rules", "--threads", "1", "--format", format, news);
    Result two = run(100, "rules", "--threads", "2", "--format", format, news);

    assertThat(two).isEqualTo(one);
    assertThat(one.code()).isEqualTo(1);
    assertThat(one.out()).contains("accuse/accuse-of");
    assertThat(one.err()).contains("9 articles read, 3 rejected: 3 not English");
  }

  @Test
  void theTableTellsWhatFiredWhereAndWhatNeverDid() throws IOException {
    Result result = run(100, "rules", "--samples", "1", news());

    assertThat(result.out())
        .containsPattern("accuse/accuse-of +6 +50% +- +- +50% +- +- +accuse\\.txt:\\d+\n")
        .contains("  n0: \"Kenya accused Uganda of arming\"\n")
        .containsPattern("\\d+ rules of \\d+ never fired\n");
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void withoutInputEachRuleIsCountedOnTheExamplesOfTheOthers() {
    Result result = run(100, "rules", "--threads", "2", "--format", "csv");

    assertThat(result.code()).isZero();
    assertThat(result.out()).startsWith("rule,place,type,mode,examples,fired,occurred,future,");
    assertThat(result.out().lines().skip(1)).hasSameSizeAs(SHIPPED.rules());
    assertThat(result.out().lines().skip(1).map(row -> row.split(",", -1)[5]))
        .as("how often each rule fires on the examples of others")
        .allMatch(fired -> fired.matches("\\d+"))
        .anyMatch(fired -> !fired.equals("0"));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 100, 160})
  void theListOfRulesFitsTheTerminal(int width) throws IOException {
    StringWriter out = new StringWriter();
    new RuleTable(out, width, true).print(new RuleStatistics(SHIPPED.rules(), 0));

    assertThat(out.toString().lines()).allMatch(line -> line.length() <= Math.max(80, width));
    assertThat(out.toString()).startsWith("rule ");
    assertThat(out.toString()).containsPattern("accuse/accuse-of.* accuse.txt:");
  }

  @Test
  void oneRuleIsOneLineOfJsonWithAllItsFields() throws IOException {
    Result result = run(100, "rules", "--format", "jsonl", news());

    assertThat(result.out().lines().filter(l -> l.contains("\"accuse/accuse-of\"")))
        .singleElement()
        .asString()
        .contains(
            "\"type\":\"ACCUSE\",\"mode\":\"allege\"",
            "\"fired\":6,\"statuses\":{\"occurred\":3,\"future\":0,\"hypothetical\":0,"
                + "\"negated\":3,\"historical\":0,\"topic\":0}",
            "\"samples\":[{\"article\":\"n0\",\"sentence\":0,\"text\":\"Kenya accused Uganda of"
                + " arming\"}");
  }

  @Test
  void wrongUsageOfStatisticsIsTold() {
    assertThat(run(100, "rules", "--samples", "-1").code()).isEqualTo(2);
    assertThat(run(100, "rules", "--threads", "0").err()).contains("expected a number from 1");
    assertThat(run(100, "rules", "/no/such/input").code()).isEqualTo(2);
  }

  private String firstId(String news) {
    Result coded = run(100, "code", "--format", "csv", news);
    return coded.out().lines().skip(1).findFirst().orElse("").split(",", -1)[0];
  }

  @Test
  void anEventOfACorpusIsExplainedWithAnyNumberOfThreads() throws IOException {
    String news = news();
    String id = firstId(news);
    Result one = run(100, "explain", "--event", id, "--threads", "1", news);
    Result two = run(100, "explain", "--event", id, "--threads", "2", news);

    assertThat(one.code()).isZero();
    assertThat(one.out())
        .startsWith("Event " + id + " of article n0\n")
        .contains("accuse/accuse-of (accuse.txt:");
    assertThat(two.out()).isEqualTo(one.out());
  }

  @Test
  void anEventThatIsNotThereIsTold() throws IOException {
    Result result = run(100, "explain", "--event", "0123456789abcdef", news());

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("dateline: no event 0123456789abcdef in 9 articles");
  }

  @Test
  void confidenceIsComparedWithWhatAReaderFound() throws IOException {
    Result result = run(100, "calibrate", file("judged.jsonl", JUDGED));

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .startsWith("confidence  predicted  observed      n\n0.0 to 0.1 ")
        .contains("expected calibration error", "1 of 2 events right");
    assertThat(result.err())
        .contains("judged.jsonl:3: no such events: expected \"events\"", "judged.jsonl:4: no such")
        .contains("2 articles judged, 2 rejected");
  }

  @Test
  void learntWeightsAreUsedWhenGivenAsALexicon() throws IOException {
    String judged =
        JUDGED
            .lines()
            .limit(2)
            .map(line -> line.replace("\"id\":", "\"n\":") + "\n")
            .reduce("", String::concat);
    Files.createDirectories(folder.resolve("lex/confidence"));
    String weights = folder.resolve("lex/confidence/weights.tsv").toString();
    Result learnt = run(100, "calibrate", "--output", weights, file("j.jsonl", judged.repeat(4)));

    assertThat(learnt.code()).isZero();
    assertThat(Files.readString(Path.of(weights)))
        .contains(
            "# Learnt by dateline calibrate from 8 events in 8 articles, of which 4 were right");
    String one = file("one.txt", "Kenya accused Uganda of theft.");
    String lexicon = folder.resolve("lex").toString();
    Result own = run(100, "code", "--format", "jsonl", "--lexicon", lexicon, one);
    assertThat(own.out()).contains("\"confidence\":0.");
    assertThat(own.out()).isNotEqualTo(run(100, "code", "--format", "jsonl", one).out());
  }

  @Test
  void withoutEventsThereIsNothingToJudge() throws IOException {
    String none = "{\"id\":\"a\",\"text\":\"Nothing happened.\",\"events\":[]}";
    Result result = run(100, "calibrate", file("none.jsonl", none), "no-such-file.jsonl");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("no-such-file.jsonl: no such file", "nothing to judge");
  }
}
