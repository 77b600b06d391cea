package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code references}, on the library. */
class ReferencesCommandTest {
  private static final Engine ENGINE = new LibraryEngine();

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
    int code = Main.run(console, ENGINE, arguments);
    return new Result(code, out.toString(), err.toString());
  }

  /** A document of sentences whose words are "form" or "form:mark". */
  private static String document(String name, String... sentences) {
    List<String> lines = new ArrayList<>(List.of("# newdoc id = " + name));
    for (String sentence : sentences) {
      int number = 0;
      for (String word : sentence.split(" ", -1)) {
        String[] parts = word.split(":", 2);
        String misc = parts.length > 1 ? "Entity=" + parts[1] : "_";
        lines.add(++number + "\t" + parts[0] + "\t_\t_\t_\t_\t_\t_\t_\t" + misc);
      }
      lines.add("");
    }
    return String.join("\n", lines) + "\n";
  }

  private static final String TEXT =
      document(
              "a",
              "Rosa:(1-person-new Vega:1) visited Quito:(2-place-new) .",
              "She:(1-person-giv) praised the:(3-organization-new council:3) .",
              "It:(3-organization-giv) thanked her:(1-person-giv) .")
          + document(
              "b",
              "Teachers:(1-person-new) marched .",
              "They:(1-person-giv) were tired and the rain soaked them:(1-person-giv) .",
              "It:(2-abstract-new) was cold .");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }

  @Test
  void pronounsAreComparedWithTheMarks() throws IOException {
    Result result = run("references", file("gold.conllu", TEXT));

    assertThat(result.code()).isZero();
    assertThat(result.out().lines())
        .hasSize(6)
        .startsWith("pronoun   right  found      n")
        .contains("she       1.000  1.000      2", "they      1.000  1.000      2")
        .last()
        .asString()
        .matches("all .* 5");
  }

  @Test
  void learntWeightsAreReadAsALexicon() throws IOException {
    Files.createDirectories(folder.resolve("lex/references"));
    String weights = folder.resolve("lex/references/weights.tsv").toString();
    String gold = file("gold.conllu", TEXT.repeat(3));
    Result learnt = run("references", "--output", weights, gold);

    assertThat(learnt.code()).isZero();
    assertThat(Files.readString(Path.of(weights)))
        .contains("Learnt by dateline references from 18 pronouns", "person:sort:woman\t");
    String lexicon = folder.resolve("lex").toString();
    Result own = run("references", "--lexicon", lexicon, gold);
    assertThat(own.code()).isZero();
    assertThat(own.out()).contains("she       1.000");
  }

  @Test
  void brokenInputIsReported() throws IOException {
    Result unopened = run("references", file("a.conllu", document("a", "Rain:4) fell .")));
    assertThat(unopened.code()).isEqualTo(2);
    assertThat(unopened.err()).contains("expected an open mention of entity 4 in sentence 0");

    Result columns = run("references", file("b.conllu", "1\tRain\n\n"));
    assertThat(columns.code()).isEqualTo(2);
    assertThat(columns.err()).contains("b.conllu:1: expected 10 columns, found 2");

    Result nothing = run("references", file("c.conllu", document("c", "Rain fell .")));
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.err()).contains("nothing to judge");
  }
}
