package org.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.Metadata;
import org.dateline.document.OffsetMap;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParserTest {
  private final Parser parser;

  ParserTest(@TempDir Path folder) throws IOException {
    parser = Parser.load(TinyTreebank.model(folder, "tiny.bin"));
  }

  private static Article article(String text, Line... lines) {
    return new Article("a", text, Metadata.NONE, List.of(lines), List.of());
  }

  private static Line body(String text) {
    return Line.unchanged(LineKind.BODY, text, 0, text.length());
  }

  @Test
  void randomTokensMakeTrees() {
    Random random = new Random(11);
    String[] forms = {"Rebels", "the", ",", "attacked", "by", "\"", "漢字", "-", "😀", "were", "."};
    for (int round = 0; round < 500; round++) {
      List<String> tokens = new ArrayList<>();
      for (int i = random.nextInt(30); i >= 0; i--) {
        tokens.add(forms[random.nextInt(forms.length)]);
      }
      Sentence sentence = parser.sentence(tokens);
      assertThat(sentence.tokens()).extracting(Token::form).isEqualTo(tokens);
      assertThat(sentence.root().relation()).isEqualTo("root");
      assertThat(sentence.toString()).isEqualTo(String.join(" ", tokens));
    }
  }

  @Test
  void spansLeadBackToTheTextAsGiven() {
    String given = "\ufeff  Rebels attac\u00adked villages.\nShare this\nThe army left.";
    String cleaned = "Rebels attacked villages.";
    int[] starts = new int[cleaned.length()];
    int[] ends = new int[cleaned.length()];
    for (int i = 0, at = 3; i < starts.length; i++, at++) {
      at += given.charAt(at) == '\u00ad' ? 1 : 0;
      starts[i] = at;
      ends[i] = at + 1;
    }
    int share = given.indexOf("Share");
    int army = given.indexOf("The army");
    ParsedArticle parsed =
        parser.parse(
            article(
                given,
                new Line(LineKind.BODY, cleaned, new Span(3, share), OffsetMap.of(starts, ends)),
                Line.unchanged(LineKind.PROMOTION, given, share, army),
                Line.unchanged(LineKind.BODY, given, army, given.length())));
    assertThat(parsed.sentences()).hasSize(2);
    Sentence first = parsed.sentences().get(0);
    assertThat(first.token(1).form()).isEqualTo("attacked");
    assertThat(parsed.article().text(first.token(1).span())).isEqualTo("attac\u00adked");
    Sentence second = parsed.sentences().get(1);
    assertThat(second.index()).isEqualTo(1);
    assertThat(second.line()).isEqualTo(2);
    for (Token token : second.tokens()) {
      assertThat(parsed.article().text(token.span())).isEqualTo(token.form());
    }
  }

  @Test
  void hugeLinesAreParsedInBoundedPieces() {
    String spaces = " ".repeat(1_000_000);
    assertThat(parser.parse(article(spaces, body(spaces))).sentences()).isEmpty();
    for (String text : List.of("x".repeat(1_000_000), "漢".repeat(200_000), "كتب ".repeat(50_000))) {
      ParsedArticle parsed = parser.parse(article(text, body(text)));
      List<Sentence> sentences = parsed.sentences();
      assertThat(sentences).isNotEmpty();
      if (sentences.size() > 1) {
        assertThat(parsed.article().notes())
            .containsExactly(
                "sentences of more than 120 words cut in "
                    + (sentences.size() - 1)
                    + (sentences.size() == 2 ? " place" : " places"));
      }
      assertThat(sentences)
          .allSatisfy(s -> assertThat(s.size()).isLessThanOrEqualTo(SentenceSplitter.LONGEST));
    }
  }

  @Test
  void articlesAreWrittenAsConllu() throws IOException {
    String text = "Rebels attacked villages.";
    StringBuilder out = new StringBuilder();
    Conllu.write(parser.parse(article(text, body(text))), out);
    assertThat(out.toString().lines())
        .containsExactly(
            "# newdoc id = a",
            "# sent_id = 0",
            "# text = Rebels attacked villages.",
            "1\tRebels\trebel\tNOUN\tNNS\tNumber=Plur\t2\tnsubj\t_\t_",
            "2\tattacked\tattack\tVERB\tVBD\tMood=Ind|Tense=Past|VerbForm=Fin\t0\troot\t_\t_",
            "3\tvillages\tvillage\tNOUN\tNNS\tNumber=Plur\t2\tobj\t_\tSpaceAfter=No",
            "4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_",
            "");
  }

  @Test
  void manyThreadsGiveWhatOneGives() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      texts.add("The army of village " + i + " met rebels in Accra, by soldiers.");
    }
    List<String> alone = texts.stream().map(this::conllu).toList();
    assertThat(texts.parallelStream().map(this::conllu).toList()).isEqualTo(alone);
  }

  private String conllu(String text) {
    StringBuilder out = new StringBuilder();
    parser.sentence(text).tokens().forEach(out::append);
    return out.toString();
  }
}
