package org.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.dateline.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private static String words(String line) {
    return Tokenizer.tokens(line).stream()
        .map(span -> line.substring(span.start(), span.end()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          They don't know.            | They do n't know .
          She can’t, he won't         | She ca n’t , he wo n't
          They cannot leave           | They can not leave
          Ghana's army and Laos’ king | Ghana 's army and Laos ’ king
          Chad 's army , they 've left | Chad 's army , they 've left
          the rebels' camp            | the rebels ' camp
          We're sure they've left     | We 're sure they 've left
          O'Neill met Mr. N'Diaye     | O'Neill met Mr. N'Diaye
          the U.S. envoy              | the U.S. envoy
          back in the U.S.            | back in the U.S.
          It cost $1.5 billion        | It cost $ 1.5 billion
          It cost US$20m.             | It cost US$ 20 m .
          1,000 men, 2,500,000 pesos  | 1,000 men , 2,500,000 pesos
          up 3.4%                     | up 3.4 %
          on 08/22 at 6:30pm          | on 08/22 at 6:30 pm
          on 2020-09-14               | on 2020-09-14
          call 555-0147 now           | call 555-0147 now
          from 2010-12 on             | from 2010 - 12 on
          [ad_1] The talks            | [ad_1] The talks
          see https://example.org/a-b?c=1. | see https://example.org/a-b?c=1 .
          write to ana@example.org, please | write to ana@example.org , please
          “We won,” he said           | “ We won , ” he said
          a well-known envoy          | a well - known envoy
          non-aligned ex-minister     | non-aligned ex-minister
          22-year - old               | 22 - year - old
          keep- ing the peace         | keep - ing the peace
          the mid-1990s               | the mid-1990s
          peace talks--and war        | peace talks -- and war
          he left… she stayed         | he left … she stayed
          Wait... what?!              | Wait ... what ?!
          and/or                      | and / or
          (AFP) -                     | ( AFP ) -
          Gen. Boateng, Jr., spoke.   | Gen. Boateng , Jr. , spoke .
          at 5 a.m. Monday            | at 5 a.m. Monday
          J. K. Mensah                | J. K. Mensah
          St. Petersburg.             | St. Petersburg .
          the end.The next            | the end . The next
          AT&T and R&D                | AT&T and R&D
          #protest by @nobody         | #protest by @nobody
          Say no. No. 10 denied it.   | Say no . No. 10 denied it .
          45°C                        | 45 ° C
          Zürich, Łódź and São Tomé   | Zürich , Łódź and São Tomé
          """)
  void splitsAsTheTreebanksDo(String line, String expected) {
    assertThat(words(line)).isEqualTo(expected);
  }

  @Test
  void everyVisibleCharacterStandsInOneToken() {
    Random random = new Random(7);
    String alphabet = "ab CD 12.,'’-–—“”\"!?/:;$%&@#[]()_ \t\u00a0\u200béß漢字ابج😀\u0301";
    int[] points = alphabet.codePoints().toArray();
    for (int round = 0; round < 3000; round++) {
      StringBuilder line = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        line.appendCodePoint(points[random.nextInt(points.length)]);
      }
      covers(line.toString());
    }
  }

  private static void covers(String line) {
    int at = 0;
    for (Span token : Tokenizer.tokens(line)) {
      assertThat(token.length()).as(line).isPositive();
      for (int i = at; i < token.start(); i++) {
        assertThat(Tokenizer.blank(line.charAt(i))).as(line).isTrue();
      }
      assertThat(token.start()).as(line).isGreaterThanOrEqualTo(at);
      at = token.end();
    }
    assertThat(line.substring(at).chars().allMatch(c -> Tokenizer.blank((char) c))).isTrue();
  }

  @Test
  void longInputsTakeLinearTime() {
    String spaces = " ".repeat(1_000_000);
    String word = "x".repeat(1_000_000);
    String marks = "'-.".repeat(300_000);
    String mails = "a@".repeat(300_000);
    assertThat(Tokenizer.tokens(spaces)).isEmpty();
    assertThat(Tokenizer.tokens(word)).hasSize(1000);
    for (String line : List.of(marks, mails)) {
      covers(line);
    }
  }
}
