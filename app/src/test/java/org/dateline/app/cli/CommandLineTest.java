package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.dateline.app.ingest.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user meets them: arguments in; output, messages and exit code out. */
class CommandLineTest {
  @TempDir private Path folder;

  private record Result(int code, String out, String err) {}

  private static Result run(String input, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = run(input, out, err, arguments);
    return new Result(code, out.toString(), err.toString());
  }

  private static int run(String input, Writer out, Writer err, String... arguments) {
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err, true),
            false,
            false,
            100,
            false);
    return Main.run(console, new FakeEngine(), arguments);
  }

  private String file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String file(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes).toString();
  }

  private Result jsonLines(String... inputs) {
    String[] arguments = new String[inputs.length + 3];
    arguments[0] = "code";
    arguments[1] = "--format";
    arguments[2] = "jsonl";
    System.arraycopy(inputs, 0, arguments, 3, inputs.length);
    return run("", arguments);
  }

  @Test
  void aTextFileIsCodedUnderItsName() throws IOException {
    Result result = jsonLines(file("a.txt", "Putin met Lukashenko."));

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("\"article\":\"a.txt\"").endsWith("\n").hasLineCount(1);
    assertThat(result.err()).isEqualToIgnoringNewLines("1 article coded");
  }

  @Test
  void anEventHasTheFieldsOfTheFormatInOrder() throws IOException {
    String line = "{\"id\":\"x\",\"date\":\"2020-09-14\",\"text\":\"Putin met Lukashenko.\"}";
    Result result = jsonLines(file("a.jsonl", line));

    assertThat(result.out())
        .isEqualToIgnoringNewLines(
            "{\"id\":\"e0\",\"article\":\"x\",\"sentence\":0,\"type\":\"CONSULT\",\"mode\":\"meet\","
                + "\"contexts\":[\"economic\"],\"quad\":1,\"score\":2.5,\"cameo\":\"040\",\"goldstein\":1,"
                + "\"actors\":[{\"text\":\"Putin\",\"name\":\"Putin\",\"code\":\"RUS\",\"sector\":[\"GOV\"],"
                + "\"start\":0,\"end\":5,\"basis\":\"text\"}],"
                + "\"recipients\":[{\"text\":null,\"name\":\"Lukashenko\",\"code\":\"RUS\",\"sector\":[\"GOV\"],"
                + "\"start\":null,\"end\":null,\"basis\":\"text\"}],"
                + "\"date\":{\"start\":\"2020-09-14\",\"end\":\"2020-09-14\",\"text\":null,"
                + "\"basis\":\"publication\",\"precision\":\"day\"},"
                + "\"place\":{\"text\":\"Sochi\",\"name\":\"Sochi\",\"latitude\":43.6,\"longitude\":39.73,"
                + "\"country\":\"RUS\",\"admin1\":\"Krasnodar Krai\",\"geonamesId\":491422,"
                + "\"precision\":\"city\",\"basis\":\"context\"},"
                + "\"quantities\":[{\"kind\":\"participants\",\"text\":\"thousands\",\"value\":null,"
                + "\"low\":1000,\"high\":9999,\"unit\":\"person\"}],\"status\":\"occurred\","
                + "\"attribution\":{\"text\":\"he\",\"name\":\"Ann Poe\",\"code\":null,\"sector\":[]},"
                + "\"confidence\":0.83,\"evidence\":{\"start\":0,\"end\":20,\"text\":\"Putin met Lukashenko\"},"
                + "\"mentions\":[],\"rule\":\"consult/meet\"}");
  }

  @Test
  void offsetsAreCodePointsOfTheTextBehindTheByteOrderMark() throws IOException {
    String text = "\ufeff\ud83d\ude80\r\n\ud83d\ude80 Putin met Lukashenko.";
    Result result = jsonLines(file("a.txt", text));

    assertThat(result.out()).contains("\"evidence\":{\"start\":5,\"end\":25,");
  }

  @Test
  void jsonTextKeepsItsOffsets() throws IOException {
    String text = "{\"id\":1,\"text\":\"\\ud83d\\ude80\\r\\n\\u00e9 Putin met Xi\"}";
    Result result = jsonLines(file("a.jsonl", "\ufeff" + text));

    assertThat(result.out()).contains("\"article\":\"1\"", "\"evidence\":{\"start\":5,\"end\":17,");
  }

  @Test
  void halfASurrogatePairDoesNotBreakTheOutput() throws IOException {
    Result result = jsonLines(file("a.jsonl", "{\"text\":\"\\ud83d Putin met Xi\"}"));

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("\"start\":2,\"end\":14,");
  }

  @Test
  void aFolderIsReadWithItsFoldersInTheOrderOfNames() throws IOException {
    file("news/b.txt", "Putin met Xi.");
    file("news/a/z.txt", "Putin met Xi.");
    file(
        "news/a/b.jsonl",
        "{\"text\":\"Putin met Xi.\"}\n\n{\"id\":\"q\",\"text\":\"Putin met Xi.\"}\n");
    file("news/notes.md", "Putin met Xi.");
    Result result = jsonLines(folder.resolve("news").toString());

    assertThat(result.out().lines().map(line -> line.replaceAll(".*article\":\"([^\"]*).*", "$1")))
        .containsExactly("a/b.jsonl:1", "q", "a/z.txt", "b.txt");
    assertThat(result.code()).isZero();
  }

  @Test
  void compressedFilesAreRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("{\"text\":\"Putin met Xi.\"}".getBytes(StandardCharsets.UTF_8));
    }
    Result result = jsonLines(file("a.jsonl.gz", bytes.toByteArray()));

    assertThat(result.out()).contains("\"article\":\"a.jsonl.gz:1\"");
  }

  @Test
  void standardInputIsOneArticleOrJsonLines() {
    Result text = run("Putin met Xi.", "code", "--format", "jsonl", "-");
    Result lines = run("\n {\"text\":\"Putin met Xi.\"}\n", "code", "--format", "jsonl", "-");

    assertThat(text.out()).contains("\"article\":\"-\"");
    assertThat(lines.out()).contains("\"article\":\"-:2\"");
  }

  @Test
  void everyBadInputGetsOneLineAndTheRunGoesOn() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    String lines =
        """
        {"id": "a", "text": "Putin met Xi."}
        {"id": "b", "text":
        ["text"]
        {"id": "c", "text": 5}
        {"id": "d"}
        {"id": "e", "text": " "}
        {"id": "a", "text": "Putin met Modi."}
        {"id": "f", "date": "soon", "text": "Putin met Abe."}
        {"id": "g", "text": "Putin met crash."}
        """;
    Result result =
        jsonLines(
            folder.resolve("none.txt").toString(),
            folder.resolve("empty").toString(),
            file("zero.txt", ""),
            file("image.txt", new byte[] {1, 0, 2}),
            file("latin.txt", "Ren\u00e9 met Xi.".getBytes(StandardCharsets.ISO_8859_1)),
            file("broken.jsonl.gz", "no gzip"),
            file("a.jsonl", lines));

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).hasLineCount(3);
    assertThat(result.err().lines().map(line -> line.replace(folder + "/", "")))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("none.txt: no such file or folder"),
            line -> assertThat(line).startsWith("empty: folder without articles: "),
            line -> assertThat(line).isEqualTo("zero.txt: no text"),
            line -> assertThat(line).startsWith("image.txt: binary file: "),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "latin.txt: warning: invalid UTF-8 from byte 3: read as Windows-1252"),
            line -> assertThat(line).contains("broken.jsonl.gz: cannot be read: "),
            line -> assertThat(line).startsWith("a.jsonl:2: broken JSON line: column "),
            line ->
                assertThat(line)
                    .isEqualTo("a.jsonl:3: broken JSON line: expected an object, found array"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "a.jsonl:4: broken JSON line: expected a string as \"text\", found number"),
            line ->
                assertThat(line).isEqualTo("a.jsonl:5: no text: expected a \"text\", found none"),
            line -> assertThat(line).isEqualTo("a.jsonl:6: no text"),
            line ->
                assertThat(line)
                    .isEqualTo("a.jsonl:7: duplicate id: an article before is \"a\" too"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "a.jsonl:8: warning: cannot read the date \"soon\", expected one like"
                            + " 2020-09-14"),
            line ->
                assertThat(line)
                    .isEqualTo("a.jsonl:9: coding failed: IllegalStateException: a crash"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "3 articles coded, 12 rejected: 1 no such file or folder, 1 folder without"
                            + " articles, 1 cannot be read, 1 binary file, 3 broken JSON line,"
                            + " 3 no text, 1 duplicate id, 1 coding failed"));
  }

  @Test
  void aLineTooLongIsSkippedAndTheNextOneRead() throws IOException {
    String line = "{\"id\":\"big\",\"text\":\"" + "x".repeat(Articles.LONGEST_LINE) + "\"}\n";
    Result result = jsonLines(file("a.jsonl", line + "{\"text\":\"Putin met Xi.\"}\n"));

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("\"article\":\"a.jsonl:2\"").hasLineCount(1);
    assertThat(result.err()).contains("a.jsonl:1: too long: a line of 10000022 bytes");
  }

  @Test
  void aTextTooLongIsRejected() throws IOException {
    Result result = jsonLines(file("a.txt", "x".repeat(Articles.LONGEST_TEXT + 1)));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("a.txt: too long: a text of 2000001 characters");
  }

  @Test
  void mixedUtf8KeepsWhatIsRight() throws IOException {
    byte[] bytes = "Ren\u00e9 met Xi. ?".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    Result result = jsonLines(file("a.txt", bytes));

    assertThat(result.out()).contains("\"name\":\"Ren\u00e9\"");
    assertThat(result.err()).contains("invalid UTF-8 from byte 14: 1 characters replaced");
  }

  @Test
  void nothingCodedIsAFailure() throws IOException {
    assertThat(jsonLines(folder.resolve("none").toString()).code()).isEqualTo(2);
    assertThat(jsonLines(file("a.jsonl", "\n")).code()).isEqualTo(2);
  }

  @Test
  void aDateIsGivenToArticlesWithoutOne() throws IOException {
    String lines =
        """
        {"id":"a","text":"Putin met Xi."}
        {"id":"b","date":"2019-01-05T08:00:00+03:00","text":"Putin met Xi."}
        """;
    Result result =
        run("", "code", "--format", "jsonl", "--date", "2020-09-14", file("a.jsonl", lines));

    assertThat(result.out().lines().map(line -> line.replaceAll(".*start\":\"(\\d[^\"]*).*", "$1")))
        .containsExactly("2020-09-14", "2019-01-05");
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytes() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      lines.append("{\"text\":\"Putin met Xi.").append(i % 7 == 0 ? " crash" : "").append("\"}\n");
    }
    String file = file("a.jsonl", lines.toString());
    Result one = run("", "code", "--threads", "1", "--format", "jsonl", file);
    Result eight = run("", "code", "--threads", "8", "--format", "jsonl", file);

    assertThat(eight).isEqualTo(one);
    assertThat(one.out()).hasLineCount(257);
  }

  @Test
  void csvQuotesWhatNeedsQuotes() throws IOException {
    String line = "{\"id\":\"a,\\\"b\\\"\",\"date\":\"2020-09-14\",\"text\":\"Putin met Xi.\"}";
    Result result = run("", "code", "--format", "csv", file("a.jsonl", line));

    assertThat(result.out().split("\r\n", -1))
        .containsExactly(
            "id,article,sentence,type,mode,contexts,quad,score,cameo,goldstein,actors,actor_codes,"
                + "actor_sectors,recipients,recipient_codes,recipient_sectors,date_start,date_end,"
                + "date_text,date_basis,date_precision,place_text,place,latitude,longitude,country,"
                + "admin1,geonames_id,place_precision,place_basis,quantities,status,attribution,"
                + "attribution_code,attribution_sectors,confidence,evidence_start,evidence_end,"
                + "evidence,mentions,rule",
            "e0,\"a,\"\"b\"\"\",0,CONSULT,meet,economic,1,2.5,040,1,Putin,RUS,GOV,Xi,RUS,GOV,"
                + "2020-09-14,2020-09-14,,publication,day,Sochi,Sochi,43.6,39.73,RUS,Krasnodar Krai,"
                + "491422,city,context,participants=1000..9999,occurred,Ann Poe,,,0.83,0,12,"
                + "Putin met Xi,0,consult/meet",
            "");
  }

  @Test
  void theTableReadsWell() throws IOException {
    String lines =
        """
        {"id":"a","date":"2020-09-14","title":"Talks","text":"Putin met Xi. He may Putin met Modi."}
        {"id":"b","text":"Nothing happened."}
        """;
    Result result = run("", "code", file("a.jsonl", lines));

    assertThat(result.out())
        .isEqualTo(
            """
            a  2020-09-14  Talks
              2020-09-14  CONSULT meet       Putin RUS/GOV \u2192 Xi RUS/GOV                       Sochi RUS
                          [says Ann Poe] "Putin met Xi"
              2020-09-14  CONSULT meet       Putin RUS/GOV \u2192 Modi RUS/GOV                     Sochi RUS
                          [hypothetical] [says Ann Poe] "Putin met Modi"

            b
              no events

            1 event in 2 articles, and 1 negated or hypothetical
            """);
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void controlCharactersOfAnArticleNeverReachTheTerminal() throws IOException {
    String line = "{\"id\":\"a\\u001b[2J\",\"text\":\"Putin met Xi.\"}";
    Result result = run("", "code", file("a.jsonl", line));

    assertThat(result.out()).doesNotContain("\u001b");
  }

  @Test
  void exactlyTheGivenPlacesAreAnnotated() throws IOException {
    String line =
        "{\"id\":\"a\",\"text\":\"\\ud83d\\ude80 Sochi is far.\",\"places\":[{\"start\":2,\"end\":7}]}";
    Result result = run("", "annotate", file("a.jsonl", line));

    assertThat(result.out())
        .isEqualToIgnoringNewLines(
            "{\"id\":\"a\",\"sentences\":[],\"times\":[],\"places\":[{\"start\":2,\"end\":7,"
                + "\"text\":\"Sochi\",\"kind\":\"name\",\"name\":\"Sochi\",\"latitude\":43.6,"
                + "\"longitude\":39.73,\"country\":\"RUS\",\"geonamesId\":491422}],\"actors\":[],"
                + "\"quotes\":[],\"quantities\":[],\"lines\":[{\"start\":0,\"end\":15,\"kind\":\"body\"}]}");
  }

  @Test
  void eventsOfLittleConfidenceAreLeftOut() throws IOException {
    String file = file("a.txt", "Putin met Xi.");
    Result enough = run("", "code", "--format", "jsonl", "--min-confidence", "0.83", file);
    Result less = run("", "code", "--format", "jsonl", "--min-confidence", "0.84", file);

    assertThat(enough.out()).hasLineCount(1);
    assertThat(less.out()).isEmpty();
    assertThat(less.code()).isZero();
  }

  @Test
  void aMinimumOfConfidenceLiesBetweenNoneAndOne() throws IOException {
    String file = file("a.txt", "Putin met Xi.");
    for (String wrong : new String[] {"1.01", "-0.1", "NaN"}) {
      Result result = run("", "code", "--min-confidence", wrong, file);
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err()).contains("--min-confidence: expected a number from 0 to 1");
    }
    assertThat(run("", "code", "--min-confidence", "high", file).err()).contains("high");
  }

  @Test
  void explainFindsAnEventOfTheInput() throws IOException {
    String file = file("a.txt", "Putin met Xi.");
    Result found = run("", "explain", "--event", "e0", file);
    Result missing = run("", "explain", "--event", "e1", file);

    assertThat(found).isEqualTo(new Result(0, "event e0 of a.txt\n", ""));
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).isEqualToIgnoringNewLines("dateline: no event e1 in 1 article");
  }

  @Test
  void explainTakesASentence() {
    Result result = run("", "explain", "Kenya", "accused Uganda.");

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEqualTo("read: Kenya accused Uganda.\n");
  }

  @Test
  void wrongUsageGetsAShortMessage() {
    Result unknown = run("", "code", "--fast", "a.txt");
    Result none = run("");
    Result threads = run("", "code", "--threads", "0", "a.txt");
    Result format = run("", "code", "--format", "xml", "a.txt");
    Result rules = run("", "code", "--rules", "/nowhere/at/all", "a.txt");

    assertThat(unknown.err()).contains("--fast").hasLineCount(2);
    assertThat(none.err()).contains("expected a command").hasLineCount(2);
    assertThat(threads.err()).contains("expected a number from 1, found 0");
    assertThat(format.err()).contains("xml").hasLineCount(2);
    assertThat(rules.err()).contains("no such folder");
    assertThat(new int[] {unknown.code(), none.code(), threads.code(), format.code(), rules.code()})
        .containsOnly(2);
  }

  @Test
  void helpLeadsWithExamples() {
    Result result = run("", "code", "--help");

    assertThat(result.code()).isZero();
    assertThat(result.out().indexOf("dateline code examples/"))
        .isPositive()
        .isLessThan(result.out().indexOf("Usage:"));
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoError() throws IOException {
    Writer closed =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    StringWriter err = new StringWriter();
    int code = run("", closed, err, "code", "--format", "jsonl", file("a.txt", "Putin met Xi."));

    assertThat(code).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void terminalsAreKnownFromTheLauncher() {
    Map<String, String> terminal = Map.of("DATELINE_TERMINAL", "out,err", "COLUMNS", "133");
    Map<String, String> plain = Map.of("DATELINE_TERMINAL", "out", "NO_COLOR", "1", "COLUMNS", "x");

    assertThat(Console.system(terminal).colours()).isTrue();
    assertThat(Console.system(terminal).width()).isEqualTo(133);
    assertThat(Console.system(plain).colours()).isFalse();
    assertThat(Console.system(plain).errTerminal()).isFalse();
    assertThat(Console.system(plain).width()).isEqualTo(100);
    assertThat(Console.system(Map.of()).outTerminal()).isFalse();
  }
}
