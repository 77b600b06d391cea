package org.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendingTest {
  @Test
  void whoIsToldOrAskedIsTheIndirectObject() {
    List<Token> tokens = new ArrayList<>();
    tokens.add(token(0, "ask", "VBD", -1, "root"));
    tokens.add(token(1, "state", "NNS", 0, "obj"));
    tokens.add(token(2, "help", "VB", 0, "xcomp"));
    tokens.add(token(3, "ask", "VBD", 0, "conj"));
    tokens.add(token(4, "question", "NN", 3, "obj"));
    Mending.mend(tokens);
    assertThat(tokens)
        .extracting(Token::relation)
        .containsExactly("root", "iobj", "xcomp", "conj", "obj");
  }

  @ParameterizedTest
  @CsvSource({"VBN, prep, nsubj:pass", "VBN, aux, nsubj", "VBN, obj, nsubj", "VBD, prep, nsubj"})
  void theSubjectOfALoneParticipleIsPassive(String tag, String other, String expected) {
    List<Token> tokens = new ArrayList<>();
    tokens.add(token(0, "miner", "NNS", 1, "nsubj"));
    tokens.add(token(1, "kill", tag, -1, "root"));
    tokens.add(token(2, "word", "X", 1, other));
    Mending.mend(tokens);
    assertThat(tokens.get(0).relation()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"NOUN, nsubj, appos", "PROPN, nsubj, flat", "PRON, nsubj, nsubj", "NOUN, obl, nsubj"})
  void aTitleThatTouchesANameIsOneSubjectWithIt(Upos upos, String relation, String expected) {
    List<Token> tokens = new ArrayList<>();
    tokens.add(new Token(0, "coach", "coach", upos, "NN", 2, relation, new Span(0, 1)));
    tokens.add(new Token(1, "Silva", "Silva", Upos.PROPN, "NNP", 2, "nsubj", new Span(1, 2)));
    tokens.add(token(2, "wait", "VBD", -1, "root"));
    Mending.mend(tokens);
    assertThat(tokens.get(1).relation()).isEqualTo(expected);
    assertThat(tokens.get(1).head()).isEqualTo(expected.equals("nsubj") ? 2 : 0);
  }

  private static Token token(int at, String lemma, String tag, int head, String relation) {
    return new Token(at, lemma, lemma, Upos.X, tag, head, relation, new Span(at, at + 1));
  }

  /** Words as lemma/XPOS/head/relation; what becomes of the last. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          order/VBD/0/root paper/NN/1/obj to/TO/4/mark pay/VB/2/acl                   ; 1 xcomp
          tell/VBD/0/root crowd/NN/1/iobj that/IN/4/mark leave/VBD/2/acl:relcl         ; 1 ccomp
          summon/VBD/0/root envoy/NN/1/obj to/TO/4/mark protest/VB/2/acl               ; 1 advcl
          announce/VBD/0/root plan/NN/1/obj to/TO/4/mark sell/VB/2/acl                 ; 2 acl
          tell/VBD/0/root people/NNS/1/obj that/WDT/4/nsubj live/VBP/2/acl:relcl       ; 2 acl:relcl
          order/NN/2/nsubj stand/VBZ/0/root to/TO/4/mark leave/VB/1/acl                ; 1 acl
          """)
  void clausesHangOnTheVerbThatTakesThem(String words, String expected) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      int at = tokens.size();
      tokens.add(token(at, parts[0], parts[1], Integer.parseInt(parts[2]) - 1, parts[3]));
    }
    Mending.mend(tokens);
    Token last = tokens.get(tokens.size() - 1);
    assertThat((last.head() + 1) + " " + last.relation()).isEqualTo(expected);
  }
}
