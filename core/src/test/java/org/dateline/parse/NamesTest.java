package org.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.document.Name;
import org.dateline.document.NameType;
import org.dateline.document.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names: how they are learnt, marked, written, and what the shipped model finds. */
class NamesTest {
  private static final String MARKED =
      """
      She O
      met O
      Boateng B-PER
      in O
      Accra B-LOC
      . O

      The O
      army O
      left O
      Accra B-LOC
      . O
      """;

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> found(Parser parser, String text) {
    Sentence sentence = parser.sentence(text);
    List<String> found = new ArrayList<>();
    for (Name name : sentence.names()) {
      StringBuilder words = new StringBuilder(name.type().name()).append(':');
      for (int i = name.first(); i <= name.last(); i++) {
        words.append(' ').append(sentence.token(i).form());
      }
      found.add(words.toString());
    }
    return found;
  }

  @Test
  void namesAreLearntBesideAParserThatStaysAsItWas() throws IOException {
    Path before = TinyTreebank.model(folder, "tiny.bin");
    Path after = folder.resolve("names.bin");
    MarkedNames marked =
        new MarkedNames(
            List.of(file("marked.iob", MARKED)),
            Optional.of(file("lists.tsv", "# known\ntown\tAccra\nperson\tKofi Boateng\n")));
    Trainer.trainNames(before, marked, after, TinyTreebank.OPTIONS, line -> {});
    Parser parser = Parser.load(after);
    assertThat(found(parser, "She met Boateng in Accra ."))
        .containsExactly("PERSON: Boateng", "PLACE: Accra");
    assertThat(parser.sentence("The army left Accra .").tokens())
        .isEqualTo(Parser.load(before).sentence("The army left Accra .").tokens());
    assertThat(parser.provenance())
        .contains("tiny.conllu", "names: marked.iob, sentences: 2, words: 11, lists: lists.tsv");
    assertThat(found(Parser.load(before), "She met Boateng in Accra .")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Accra B-CITY   | :1: expected a word and its mark (O, B-PER, I-PER, B-ORG, B-LOC, B-MISC ...), found "Accra B-CITY"
          Accra          | :1: expected a word and its mark (O, B-PER, I-PER, B-ORG, B-LOC, B-MISC ...), found "Accra"
          """)
  void brokenMarksAreReportedWithFileAndLine(String line, String problem) throws IOException {
    Path broken = file("broken.iob", line + "\n\nAccra B-LOC\n");
    assertThatThrownBy(() -> MarkedSentence.read(List.of(broken)))
        .isInstanceOf(ConlluException.class)
        .hasMessage(broken + problem);
  }

  @Test
  void brokenListsAreReportedWithFileAndLine() throws IOException {
    Path broken = file("broken.tsv", "town\tAccra\nKumasi\ntown\t\n");
    assertThatThrownBy(() -> NameLists.read(broken))
        .isInstanceOf(ConlluException.class)
        .hasMessageContaining(broken + ":2: expected a kind, a tab and a name, found \"Kumasi\"")
        .hasMessageContaining(broken + ":3: expected a kind, a tab and a name, found \"town\t\"");
    StringBuilder many = new StringBuilder();
    for (int i = 0; i <= NameLists.MOST_KINDS; i++) {
      many.append("kind ").append(i).append("\tAccra\n");
    }
    Path wide = file("wide.tsv", many.toString());
    assertThatThrownBy(() -> NameLists.read(wide))
        .hasMessageContaining(":15: expected at most 14 kinds, found \"kind 14\" as well");
  }

  @Test
  void listsAreSearchedWithoutRegardToCaseDiacriticsAndHyphens() throws IOException {
    NameLists lists =
        NameLists.read(file("lists.tsv", "town\tPort-au-Prince\ntown\tMéda\nperson\tRex Oda\n"));
    // By kind one bit for a single word, then one for longer names; then first and further words.
    assertThat(lists.bits("He left Port - au - Prince".split(" ", -1)))
        .containsExactly(0, 0, 0b010100, 0b100100, 0b100100, 0b100100, 0b100100);
    assertThat(lists.bits("Meda and Rex ODA".split(" ", -1)))
        .containsExactly(0b010001, 0, 0b011000, 0b101000);
  }

  @Test
  void marksBecomeNamesAndText() {
    List<Name> names = NameMarks.names(new int[] {1, 2, 1, 0, 4, 5, 6}, 10);
    assertThat(names)
        .containsExactly(
            new Name(NameType.PERSON, 10, 11),
            new Name(NameType.PERSON, 12, 12),
            new Name(NameType.ORGANISATION, 14, 14),
            new Name(NameType.PLACE, 15, 16));
    List<Name> two = List.of(new Name(NameType.OTHER, 0, 1), new Name(NameType.ORGANISATION, 3, 3));
    assertThat(NameMarks.written(two, 5)).containsExactly("B-MISC", "I-MISC", "O", "B-ORG", "O");
  }

  @Test
  void namesOfASentenceNeitherOverlapNorLeaveIt() {
    Sentence sentence = Parser.load().sentence("Kigali waits .");
    assertThatThrownBy(
            () ->
                new Sentence(
                    0,
                    sentence.kind(),
                    0,
                    sentence.tokens(),
                    List.of(new Name(NameType.PLACE, 0, 1), new Name(NameType.PLACE, 1, 2))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Name(NameType.PLACE, 2, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void conlluHasNamesInMisc() throws IOException {
    String row = "%d\t%s\t_\t_\t_\t_\t_\t_\t_\t%s\n";
    String given =
        row.formatted(1, "Zambia", "NER=B-PER|SpaceAfter=No")
            + row.formatted(2, "thanked", "_")
            + row.formatted(3, "Amina", "_")
            + row.formatted(4, "Mohammed", "SpaceAfter=No")
            + row.formatted(5, ".", "_")
            + "\n";
    StringWriter out = new StringWriter();
    Conllu.parse(new StringReader(given), "given", out, Parser.load());
    assertThat(out.toString().lines().map(line -> line.substring(line.lastIndexOf('\t') + 1)))
        .containsExactly(
            "NER=B-LOC|SpaceAfter=No", "_", "NER=B-PER", "NER=I-PER|SpaceAfter=No", "_", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Foreign minister Anil Perera met the Norwegian envoy Kari Solheim in Colombo . | PERSON: Anil Perera; OTHER: Norwegian; PERSON: Kari Solheim; PLACE: Colombo
          The World Health Organization sent vaccines to Malawi , a spokesman said .    | ORGANISATION: World Health Organization; PLACE: Malawi
          Police in Lagos arrested Tunde Adeyemi , who writes for the BBC .      | PLACE: Lagos; PERSON: Tunde Adeyemi; ORGANISATION: BBC
          Workers went home after the rain had stopped .                                | ''
          """)
  void theShippedModelFindsNames(String text, String names) {
    assertThat(String.join("; ", found(Parser.load(), text))).isEqualTo(names);
  }
}
