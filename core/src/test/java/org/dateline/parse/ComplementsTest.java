package org.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplementsTest {
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
      Span span = new Span(at, at + 1);
      int head = Integer.parseInt(parts[2]) - 1;
      tokens.add(new Token(at, parts[0], parts[0], Upos.X, parts[1], head, parts[3], span));
    }
    Complements.mend(tokens);
    Token last = tokens.get(tokens.size() - 1);
    assertThat((last.head() + 1) + " " + last.relation()).isEqualTo(expected);
  }
}
