package org.dateline.mention.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Span;
import org.dateline.mention.QuoteMention;
import org.dateline.mention.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with flat trees: what word order and quotation marks tell without a parser. */
class QuoteFinderTest {
  private static final QuoteFinder FINDER = QuoteFinder.load();
  private static final String[] WORDS = {
    "“", "”", "\"", ",", ".", ":", "—", "said/VBD:say", "adding/VBG:add", "Kenya", "minister",
    "according", "to", "that", "he/PRON", "plan", "left/VBD:leave", "||", "(", ")", "''", "says"
  };

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          “ We stay ” +, said/VBD:say Odinga +.                 ; Odinga      ; “ We stay ”
          “ We stay +, ” Odinga said/VBD:say +.                 ; Odinga      ; “ We stay, ”
          " We stay +, " Odinga told/VBD:tell Nation +.         ; Odinga      ; " We stay, "
          '' We stay +, '' said/VBD:say Odinga +.               ; Odinga      ; '' We stay, ''
          « We stay » +, said/VBD:say Odinga +.                 ; Odinga      ; « We stay »
          Odinga said/VBD:say +: “ We stay +. ”                 ; Odinga      ; “ We stay. ”
          Odinga added/VBD:add +, “ We stay +. ”      ; Odinga      ; “ We stay. ”
          Troops left/VBD:leave Goma +, Tshisekedi said/VBD:say +.  ; Tshisekedi ; Troops left Goma
          “ We stay +, ” Noor +, 42 +, said/VBD:say +.          ; Noor        ; “ We stay, ”
          “ We stay +, ” Noor ( Lahore ) said/VBD:say +.        ; Noor        ; “ We stay, ”
          NOOR +: We stay +.                                    ; NOOR        ; We stay.
          “ We stay +. ” — Amina Noor                           ; Amina Noor  ; “ We stay. ”
          """)
  void oneReportHasItsSpeakerAndItsContent(String tagged, String source, String content) {
    ParsedArticle parsed = TaggedText.article(tagged);
    assertThat(FINDER.find(parsed, List.of()))
        .singleElement()
        .satisfies(
            quote -> {
              assertThat(words(parsed, quote.source())).endsWith(source);
              assertThat(words(parsed, quote.content())).isEqualTo(content);
            });
  }

  @Test
  void quotationsThatGoOnAfterTheSpeakerAreOneQuote() {
    ParsedArticle parsed =
        TaggedText.article(
            "“ We stay +, ” said/VBD:say Odinga +. || “ Nobody leaves/VBZ:leave +. || Not now +. ”");
    assertThat(FINDER.find(parsed, List.of()))
        .singleElement()
        .satisfies(
            quote ->
                assertThat(words(parsed, quote.content()))
                    .isEqualTo("“ We stay, ” / “ Nobody leaves. Not now. ”"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Odinga left/VBD:leave Mombasa +.
          The so-called “ road map ” failed/VBD:fail +.
          They/PRON met/VBD:meet at 10 +: 30 +.
          """)
  void sentencesThatReportNothingGiveNoQuote(String tagged) {
    assertThat(FINDER.find(TaggedText.article(tagged), List.of())).isEmpty();
  }

  @Test
  void anyWordsGiveOrderedSpansInsideTheText() {
    Random random = new Random(4);
    for (int round = 0; round < 400; round++) {
      ParsedArticle parsed = TaggedText.article(randomText(random));
      List<QuoteMention> quotes = FINDER.find(parsed, List.of());
      Span text = new Span(0, parsed.article().text().length());
      assertThat(quotes)
          .isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()))
          .allSatisfy(
              quote -> {
                assertThat(text.contains(quote.span())).isTrue();
                assertThat(quote.content()).isNotEmpty().allMatch(quote.span()::contains);
                assertThat(quote.source()).allMatch(quote.span()::contains);
                assertThat(quote.cue()).allMatch(quote.span()::contains);
              });
      assertThat(FINDER.find(parsed, List.of())).isEqualTo(quotes);
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder("Kenya");
    int length = 1 + random.nextInt(40);
    for (int i = 0; i < length; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      boolean doubled = word.equals("||") && text.toString().endsWith("||");
      text.append(' ').append(doubled ? "plan" : word);
    }
    return text.append(" .").toString();
  }

  private static String words(ParsedArticle parsed, List<Span> spans) {
    return spans.stream().map(parsed.article()::text).collect(Collectors.joining(" / "));
  }
}
