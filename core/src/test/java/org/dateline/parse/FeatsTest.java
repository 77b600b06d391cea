package org.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatsTest {
  /** Words as form/lemma/UPOS/XPOS/head/relation; the features of the second. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          were/be/AUX/VBD/2/aux:pass arrested/arrest/VERB/VBN/0/root    ; Tense=Past|VerbForm=Part|Voice=Pass
          have/have/AUX/VBP/2/aux arrested/arrest/VERB/VBN/0/root       ; Tense=Past|VerbForm=Part
          men/man/NOUN/NNS/0/root arrested/arrest/VERB/VBN/1/acl        ; Tense=Past|VerbForm=Part|Voice=Pass
          has/have/AUX/VBZ/3/aux been/be/AUX/VBN/3/aux:pass             ; Tense=Past|VerbForm=Part
          the/the/DET/DT/2/det troops/troop/NOUN/NNS/0/root             ; Number=Plur
          they/they/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root         ; Mood=Ind|Tense=Past|VerbForm=Fin
          very/very/ADV/RB/2/advmod big/big/ADJ/JJ/0/root               ; _
          """)
  void featuresFollowFromTagAndTree(String words, String expected) {
    List<Token> sentence = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      int at = sentence.size();
      sentence.add(
          new Token(
              at,
              parts[0],
              parts[1],
              Upos.valueOf(parts[2]),
              parts[3],
              Integer.parseInt(parts[4]) - 1,
              parts[5],
              new Span(at, at + 1)));
    }
    assertThat(Feats.of(sentence, sentence.get(1))).isEqualTo(expected);
  }
}
