package org.dateline.coding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.coding.WrittenTree;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegraftingTest {
  private static final RuleSet RULES = WrittenTree.rules();

  @ParameterizedTest(name = "{1} below {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Chad/NNP/nsubj<said said=say/VBD/root on/IN/case<Friday Friday/NNP/obl<said!TIME that/IN/mark<leave Mali/NNP/nsubj<leave must/MD/aux<leave leave/VB/acl:relcl<Friday ; leave ; said ; ccomp
          Chad/NNP/nsubj<agreed agreed=agree/VBD/root on/IN/case<Friday Friday/NNP/obl<agreed!TIME to/TO/mark<leave leave/VB/acl<Friday ; leave ; agreed ; xcomp
          They/PRP/nsubj<held held=hold/VBD/root rallies=rally/NNS/obj<held in/IN/case<Quito Quito/NNP/nmod<rallies!PLACE against/IN/case<taxes taxes=tax/NNS/nmod<Quito ; taxes ; rallies ; nmod
          Chad/NNP/nsubj<said said=say/VBD/root talks=talk/NNS/obj<said were=be/VBD/cop<pointless pointless/JJ/ccomp<said ; talks ; pointless ; nsubj
          Envoys=envoy/NNS/nsubj<met met=meet/VBD/root leaders=leader/NNS/obj<met from/IN/case<Quito Quito/NNP/nmod<leaders!PLACE with/IN/case<power power/NN/nmod<Quito ; power ; Quito ; nmod
          """)
  void aWordHangsWhereItBelongs(String written, String word, String head, String relation) {
    Sentence sentence = WrittenTree.of(written).graph(RULES).sentence();
    List<Token> tokens = sentence.tokens();
    Token token = tokens.stream().filter(t -> t.form().equals(word)).findFirst().orElseThrow();
    assertThat(tokens.get(token.head()).form()).isEqualTo(head);
    assertThat(token.relation()).isEqualTo(relation);
  }
}
