package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's dictionaries on the command line, with the library behind it. */
class LexiconCommandTest {
  @TempDir private Path folder;

  private record Result(int code, String out, String err) {}

  private static Result run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintWriter(err, true),
            false,
            false,
            100,
            false);
    int code = Main.run(console, new LibraryEngine(), arguments);
    return new Result(code, out.toString(), err.toString());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }

  @Test
  void theShippedLexiconIsCountedAndFine() {
    Result result = run("lexicon", "check");

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("countries", "persons", "offices", "nouns for roles");
    assertThat(result.err()).contains("no mistakes");
  }

  @Test
  void mistakesAreListedAndNothingElse() throws IOException {
    String dictionary = file("a.actors", "LAKE_LEAGUE [XQZ]\nPOND_LEAGUE [KENGOV 940231-950101]\n");
    Result result = run("lexicon", "check", dictionary);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains(dictionary + ":1: expected a CAMEO code, found XQZ")
        .contains(dictionary + ":2: expected <DATE")
        .endsWith("2 mistakes" + System.lineSeparator());
  }

  @Test
  void doubtsInGivenFilesAreExitCodeOne() throws IOException {
    String dictionary = file("a.actors", "LAKE_LEAGUE [KENREBQQF]\n");
    Result result = run("lexicon", "check", dictionary);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains(dictionary + ":1: warning: expected a part of a CAMEO code, found QQF")
        .contains("no mistakes, 1 warning");
  }

  @Test
  void whatIsNotThereIsWrongUsage() {
    assertThat(run("lexicon", "check", "nowhere.txt").code()).isEqualTo(2);
    assertThat(run("lexicon", "check", "nowhere.txt").err()).contains("nowhere.txt");
    assertThat(run("code", "--actors", "nowhere.txt", "-").err())
        .contains("--actors: no such file: nowhere.txt");
    assertThat(run("lexicon").err()).contains("expected a command: check");
  }

  @Test
  void dictionariesDecideWhoActsOnTheDayOfTheArticle() throws IOException {
    String actors =
        file(
            "a.actors",
            """
            OSKA_VENDRAL_  ; minister
            +O._VENDRAL_
            \t[SVKGOV 980101-021231]
            \t[SVKOPP >030101]
            LAKE_LEAGUE [KENREBQQF]
            """);
    String table = file("t.tsv", "name\tcode\tsectors\nTarn Guild\tSVN\tLAB\n");
    String early = news("early", "2001-05-05");
    String late = news("late", "2006-05-05");
    Result result =
        run("code", "--format", "jsonl", "--actors", actors, "--actors", table, early, late);

    assertThat(result.code()).isZero();
    assertThat(result.err())
        .contains(actors + ":5: warning: expected a part of a CAMEO code")
        .contains("2 articles coded");
    assertThat(result.out().lines().toList().get(0))
        .contains("\"name\":\"Oska Vendral\",\"code\":\"SVK\",\"sector\":[\"GOV\"]")
        .contains("\"name\":\"Tarn Guild\",\"code\":\"SVN\",\"sector\":[\"LAB\"]");
    assertThat(result.out().lines().toList().get(1))
        .contains("\"name\":\"Oska Vendral\",\"code\":\"SVK\",\"sector\":[\"OPP\"]");
  }

  private String news(String id, String date) throws IOException {
    return file(
        id + ".jsonl",
        "{\"id\":\""
            + id
            + "\",\"date\":\""
            + date
            + "\",\"text\":\"Oska Vendral accused the Tarn Guild of bribing two judges.\"}\n");
  }

  @Test
  void mistakesInDictionariesStopTheRun() throws IOException {
    String dictionary = file("a.actors", "LAKE_LEAGUE [XQZ]\n");
    Result result = run("explain", "--actors", dictionary, "Kenya accused Uganda.");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(dictionary + ":1: expected a CAMEO code, found XQZ");
  }
}
