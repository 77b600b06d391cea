package org.dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.Metadata;
import org.dateline.document.RawPage;
import org.dateline.document.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CleanerTest {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  /** What random texts are put together from. */
  private static final String[] PIECES = {
    "The army left. ",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "[ad_1]",
    "[caption]",
    "[/caption]",
    "<b>",
    "</b>",
    "<p>",
    "<!--",
    "-->",
    "{{",
    "}}",
    "<script>",
    "Image caption",
    "Image copyright",
    "Getty Images",
    "Photo:",
    "Screenshot,",
    "Read more: ",
    "By Ann Poe",
    "LIMA, May 3 (Reuters) - ",
    "\u00e2\u20ac",
    "\u2122 ",
    "\u00c3",
    " \u00a9 ",
    "\u00e2\u20ac\u2122s",
    "\ufeff",
    "\u200b",
    "\u00ad",
    "\u00a0",
    "\ud83d\ude80",
    "\ufffd",
    "&amp;",
    "&#8217;",
    "&",
    "\u201c",
    "\u201d",
    ",",
    "-",
    "\u2014",
    "(",
    "word ",
    "Thousands marched in Quito on Sunday",
    "\t",
    "\u0007",
    "\u2028",
    "[",
    "<",
    "{"
  };

  private final Cleaner cleaner = new Cleaner();

  private Article clean(String text) {
    return cleaner.clean(new RawPage("test", text, Metadata.NONE));
  }

  @TestFactory
  Stream<DynamicTest> linesAreTyped() throws IOException {
    String table = String.join("\n", table("lines.txt"));
    return Stream.of(table.split("(?m)^== ", -1))
        .skip(1)
        .map(
            entry -> {
              String[] parts = entry.split("\n--\n", 2);
              int name = parts[0].indexOf('\n');
              return DynamicTest.dynamicTest(
                  parts[0].substring(0, name),
                  () -> check(parts[0].substring(name + 1), parts[1].strip()));
            });
  }

  private void check(String given, String expected) {
    String text = unescaped(given).replaceAll("(?m)^\\.$", "");
    List<String> lines =
        clean(text).lines().stream().map(line -> line.kind() + " " + line.text()).toList();
    List<String> wanted = unescaped(expected).lines().toList();
    if (wanted.contains("...")) {
      wanted = wanted.subList(0, wanted.indexOf("..."));
      lines = lines.subList(0, Math.min(lines.size(), wanted.size()));
    }
    assertThat(lines).containsExactlyElementsOf(wanted);
  }

  @TestFactory
  Stream<DynamicTest> charactersAreMended() throws IOException {
    return table("characters.tsv").stream()
        .filter(row -> !row.startsWith("#"))
        .map(
            row -> {
              String[] cells = row.split("\t", 2);
              String expected = unescaped(cells[1]);
              return DynamicTest.dynamicTest(
                  row,
                  () -> {
                    String text = unescaped(cells[0].replace(" \\t ", " \t "));
                    assertThat(words(clean(text))).isEqualTo(expected);
                  });
            });
  }

  private static String words(Article article) {
    return article.lines().stream().map(Line::text).collect(Collectors.joining("|"));
  }

  @Test
  void mojibakeTornByALineBreakJoinsTheLines() {
    Article article = clean("The union won\u00e2\u20ac\n\u2122 t strike, it said.\nTalks go on.");

    assertThat(article.lines())
        .extracting(Line::text)
        .containsExactly("The union won\u2019t strike, it said.", "Talks go on.");
  }

  @Test
  void offsetsLeadToTheTextAsGiven() {
    String text = "  \ufeffJos\u00c3\u00a9 &amp; Ana\u00a0met\r\nin Lima. ";
    Line line = clean(text).lines().get(0);
    int ana = line.text().indexOf("Ana");

    assertThat(line.text()).isEqualTo("Jos\u00e9 & Ana met in Lima.");
    assertThat(text.substring(line.span().start(), line.span().end()))
        .isEqualTo(text.strip().replace("\ufeff", ""));
    Span given = line.offsets().given(ana, ana + 3);
    assertThat(text.substring(given.start(), given.end())).isEqualTo("Ana");
    Span letter = line.offsets().given(3, 4);
    assertThat(text.substring(letter.start(), letter.end())).isEqualTo("\u00c3\u00a9");
  }

  @Test
  void notesSayWhatWasMended() {
    Article article =
        clean("Jos\u00c3\u00a9 &amp; Ana\u200b met.\n\nThey met in Lima.\n\nThey met in Lima.");

    assertThat(article.notes())
        .containsExactly(
            "1 character reference",
            "1 place with mojibake",
            "1 invisible character",
            "1 duplicate line");
  }

  @Test
  void emptyTextsHaveNoLines() {
    assertThat(clean("").lines()).isEmpty();
    assertThat(clean(" \n\t\ufeff\u200b\n").lines()).isEmpty();
  }

  @Test
  void allThatShowsStandsInOneLineInOrder() {
    Random random = new Random(20200914);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(60);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      checkCover(text.toString());
    }
  }

  private void checkCover(String text) {
    List<Span> spans = new ArrayList<>();
    for (Line line : clean(text).lines()) {
      spans.add(line.span());
      assertThat(line.text())
          .as(text)
          .isNotNull()
          .doesNotContain("\n")
          .isEqualTo(line.text().strip());
      assertThat(line.span().end()).as(text).isLessThanOrEqualTo(text.length());
      int last = line.span().start();
      for (int i = 0; i < line.text().length(); i++) {
        Span given = line.offsets().given(i, i + 1);
        assertThat(line.span().contains(given)).as(text).isTrue();
        assertThat(given.start()).as(text).isGreaterThanOrEqualTo(last);
        last = given.start();
      }
    }
    int done = 0;
    for (Span span : spans) {
      assertThat(span.start()).as(text).isGreaterThanOrEqualTo(done);
      assertThat(shows(text.substring(done, span.start()))).as(text).isFalse();
      done = span.end();
    }
    assertThat(shows(text.substring(done))).as(text).isFalse();
  }

  private static boolean shows(String text) {
    return text.chars().anyMatch(unit -> Characters.shows((char) unit));
  }

  @Test
  void timeIsLinearInTheLength() {
    String[] hostile = {
      "<a ",
      "[embed]",
      "[caption]",
      "<!--",
      "{{",
      "\u201c\n",
      "(\n",
      ")",
      "\u00e2\u20ac ",
      "&amp",
      "Image caption ",
      "word ",
      "Photo: ",
      "a,\n",
      "\u00c3 ",
      "By A ",
      "LIMA, ",
      "<p>x",
      "[a_b]"
    };
    for (String piece : hostile) {
      String text = piece.repeat(300_000 / piece.length());
      assertThat(
              org.junit.jupiter.api.Assertions.assertTimeout(
                  Duration.ofSeconds(10), () -> clean(text).text().length()))
          .isEqualTo(text.length());
    }
  }

  @Test
  void theSameForEveryThread() {
    String text = "[ad_1]\nRebels left.\n\nImage caption\n\nA tank in Goma\n";
    List<List<LineKind>> kinds =
        Stream.generate(() -> text)
            .limit(200)
            .parallel()
            .map(t -> clean(t).lines().stream().map(Line::kind).toList())
            .distinct()
            .toList();

    assertThat(kinds).hasSize(1);
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
  }

  private static List<String> table(String name) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CleanerTest.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
