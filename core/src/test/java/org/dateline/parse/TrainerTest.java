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
import org.dateline.document.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainerTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aTinyTreebankIsLearntByHeart() throws IOException {
    Parser parser = Parser.load(TinyTreebank.model(folder, "tiny.bin"));
    for (String sentence : TinyTreebank.SENTENCES) {
      List<String> forms = new ArrayList<>();
      for (String word : sentence.split(" ", -1)) {
        forms.add(word.substring(0, word.indexOf('/')));
      }
      StringBuilder parsed = new StringBuilder();
      for (Token token : parser.sentence(forms).tokens()) {
        parsed.append(parsed.isEmpty() ? "" : " ").append(token.form()).append('/');
        parsed.append(token.lemma()).append('/').append(token.upos()).append('/');
        parsed.append(token.xpos()).append('/').append(token.head() + 1).append('/');
        parsed.append(token.relation());
      }
      assertThat(parsed).hasToString(sentence);
    }
    assertThat(parser.provenance()).contains("tiny.conllu", "text.txt", "sentences: 6");
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    Path one = TinyTreebank.train(folder, "one.bin");
    Path two = TinyTreebank.train(folder, "two.bin");
    assertThat(one).hasSameBinaryContentAs(two);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1,Go,go,VERB,VB,_,2,root,_,_          ; :1: expected a head from 0 to 1, found "2"
          1,Go,go,VERB,VB,_,x,root,_,_          ; :1: expected a head from 0 to 1, found "x"
          1,Go,go,VERB,VB,_,0,root,_            ; :1: expected 10 columns, found 9
          2,Go,go,VERB,VB,_,0,root,_,_          ; :1: expected word 1, found 2
          1,Go,go,VREB,VB,_,0,root,_,_          ; :1: expected a universal part of speech, found "VREB"
          1,Go,go,VERB,VB,_,0,_,_,_             ; :1: expected a relation, found none
          a,Go,go,VERB,VB,_,0,root,_,_          ; :1: expected a word number, a range or an empty node, found "a"
          1,Go,go,VERB,VB,_,1,root,_,_          ; :1: expected one root, found 0
          """)
  void brokenLinesAreReportedWithFileAndLine(String row, String problem) throws IOException {
    Path treebank = folder.resolve("broken.conllu");
    Files.writeString(treebank, row.strip().replace(',', '\t') + "\n\n");
    assertThatThrownBy(() -> Treebank.read(List.of(treebank)))
        .isInstanceOf(ConlluException.class)
        .hasMessage(treebank + problem);
  }

  @Test
  void cyclesAreReportedAndAllProblemsTogether() throws IOException {
    Path treebank = folder.resolve("cycle.conllu");
    String cycle =
        """
        1 a a X FW _ 2 dep _ _
        2 b b X FW _ 1 dep _ _
        3 c c X FW _ 0 root _ _

        """
            .replace(' ', '\t');
    Files.writeString(treebank, cycle + TinyTreebank.conllu() + cycle);
    assertThatThrownBy(() -> Treebank.read(List.of(treebank)))
        .isInstanceOfSatisfying(
            ConlluException.class,
            e ->
                assertThat(e.problems())
                    .hasSize(2)
                    .first()
                    .isEqualTo(treebank + ":1: expected a tree, found a cycle"));
  }

  @Test
  void conlluKeepsSentencesRangesAndEmptyNodes() throws IOException {
    Parser parser = Parser.load(TinyTreebank.model(folder, "tiny.bin"));
    String given =
        """
        # sent_id=a-1
        1 He _ _ _ _ _ _ _ _
        2-3 didn't _ _ _ _ _ _ _ Note=kept
        2 did wrong NOUN NN _ 9 obj _ _
        3 n't _ _ _ _ _ _ _ _
        3.1 gone _ _ _ _ _ _ _ _
        4 meet _ _ _ _ _ _ _ _
        5 rebels _ _ _ _ _ _ _ SpaceAfter=No
        6 . _ _ _ _ _ _ _ _

        1 Rebels _ _ _ _ _ _ _ _
        """
            .replace(' ', '\t');
    StringWriter out = new StringWriter();
    Conllu.parse(new StringReader(given), "in.conllu", out, parser);
    assertThat(out.toString().lines())
        .containsExactly(
            "#\tsent_id=a-1",
            "1\tHe\the\tPRON\tPRP\t_\t4\tnsubj\t_\t_",
            "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tNote=kept",
            "2\tdid\tdo\tAUX\tVBD\tMood=Ind|Tense=Past|VerbForm=Fin\t4\taux\t_\t_",
            "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_",
            "3.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_",
            "4\tmeet\tmeet\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\t_",
            "5\trebels\trebel\tNOUN\tNNS\tNumber=Plur\t4\tobj\t_\tSpaceAfter=No",
            "6\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_",
            "",
            "1\tRebels\trebel\tNOUN\tNNS\tNumber=Plur\t0\troot\t_\t_",
            "");
  }

  @Test
  void brokenConlluIsReportedAfterTheRestWasParsed() throws IOException {
    Parser parser = Parser.load(TinyTreebank.model(folder, "tiny.bin"));
    StringWriter out = new StringWriter();
    String given = "1\tRebels\n\n1\tRebels\t_\t_\t_\t_\t_\t_\t_\t_\n";
    assertThatThrownBy(() -> Conllu.parse(new StringReader(given), "in.conllu", out, parser))
        .isInstanceOf(ConlluException.class)
        .hasMessage("in.conllu:1: expected 10 columns, found 2");
    assertThat(out.toString()).startsWith("1\tRebels\trebel\t");
  }
}
