package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.coding.Actor;
import org.dateline.coding.Event;
import org.dateline.coding.Evidence;
import org.dateline.coding.Quantity;
import org.dateline.coding.rules.RuleException;
import org.dateline.document.Metadata;
import org.dateline.document.RawPage;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for any article on its way through all the stages. */
class PipelineTest {
  private static final Pipeline PIPELINE = Pipeline.load(PipelineOptions.SHIPPED);

  /** Sentences of all sorts, with characters that one, two and four bytes long. */
  private static final List<String> SENTENCES =
      List.of(
          "Ghana accused Togo of shelling a village near the border on Tuesday.",
          "“We will not negotiate with them”, said Prime Minister Kofi Mensah.",
          "Thousands of nurses marched in Lima 🇵🇪 against the new law.",
          "On 14 March the Turkish foreign minister met his Greek counterpart in Athens.",
          "Police arrested 23 students in Nairobi, according to the Interior Ministry.",
          "The World Bank expects Kenya's economy to grow by 4.5 percent next year.",
          "Der General schwieg — nobody knew why…",
          "[ad_1]",
          "PHOTO: soldiers in Bamako (AFP)",
          "Norway pledged $ 1.5 billion in aid to Malawi after the floods.");

  private static List<RawPage> pages() {
    Random random = new Random(3);
    List<RawPage> pages = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      StringBuilder text = new StringBuilder(i % 3 == 0 ? "\n\n" : "");
      for (int line = 0; line < 1 + random.nextInt(8); line++) {
        text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        text.append(List.of(" ", "\n", "\r\n", "\n\n", "\u00A0").get(random.nextInt(5)));
      }
      Metadata metadata =
          i % 2 == 0 ? Metadata.NONE : Metadata.NONE.withDate(LocalDate.of(2021, 3, 1 + i));
      pages.add(new RawPage("page-" + i, text.toString(), metadata));
    }
    return pages;
  }

  private static Map<String, String> coded(List<RawPage> pages, int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Map<String, Future<String>> waiting = new TreeMap<>();
      for (RawPage page : pages) {
        Callable<String> task =
            () -> {
              CodedArticle coded = PIPELINE.code(page);
              return coded.events() + "\n" + coded.mentions() + "\n" + coded.article().lines();
            };
        waiting.put(page.id(), pool.submit(task));
      }
      Map<String, String> outcome = new TreeMap<>();
      for (Map.Entry<String, Future<String>> entry : waiting.entrySet()) {
        outcome.put(entry.getKey(), entry.getValue().get());
      }
      return outcome;
    } finally {
      pool.shutdown();
    }
  }

  /** Offset maps print as objects; where they lead is checked by the spans of the mentions. */
  private static Map<String, String> plain(Map<String, String> coded) {
    coded.replaceAll((id, text) -> text.replaceAll("OffsetMap@[0-9a-f]+", "OffsetMap"));
    return coded;
  }

  @Test
  void theSameArticlesGiveTheSameInAnyOrderAndWithFourThreads() throws Exception {
    List<RawPage> pages = pages();
    Map<String, String> expected = plain(coded(pages, 1));
    List<RawPage> shuffled = new ArrayList<>(pages);
    Collections.shuffle(shuffled, new Random(5));
    assertThat(plain(coded(shuffled, 4))).isEqualTo(expected);
    assertThat(expected.values()).anyMatch(text -> text.startsWith("[Event["));
  }

  @Test
  void spansOfEventsPointAtTheirWords() {
    int events = 0;
    for (RawPage page : pages()) {
      for (Event event : PIPELINE.code(page).events()) {
        events++;
        words(page, event.evidence());
        event.mentions().forEach(mention -> words(page, mention));
        for (Actor party : parties(event)) {
          party.span().ifPresent(span -> words(page, span, party.text()));
        }
        event.place().ifPresent(p -> p.span().ifPresent(span -> words(page, span, p.text())));
        for (Quantity quantity : event.quantities()) {
          words(page, quantity.span(), quantity.text());
        }
      }
    }
    assertThat(events).isGreaterThan(20);
  }

  private static List<Actor> parties(Event event) {
    List<Actor> parties = new ArrayList<>(event.actors());
    parties.addAll(event.recipients());
    return parties;
  }

  private static void words(RawPage page, Evidence evidence) {
    words(page, evidence.span(), evidence.text());
  }

  private static void words(RawPage page, Span span, String text) {
    assertThat(page.text().substring(span.start(), span.end())).isEqualTo(text);
  }

  @Test
  void tokensStandInOrderInsideTheText() {
    for (RawPage page : pages()) {
      int last = 0;
      for (Sentence sentence : PIPELINE.code(page).parsed().sentences()) {
        for (Token token : sentence.tokens()) {
          assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
          assertThat(token.span().end()).isLessThanOrEqualTo(page.text().length());
          last = token.span().start();
        }
      }
    }
  }

  @Test
  void textsWithoutSentencesGiveNoEvents() {
    for (String text : List.of("", " \n\t", "[ad_1]", "?!", "\uFFFD", "🙂")) {
      assertThat(PIPELINE.code(new RawPage("odd", text, Metadata.NONE)).events()).isEmpty();
    }
  }

  @Test
  void aUsersRuleIsAddedToTheShippedOnes(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("mine.txt"),
        """
        event COOPERATE
        rule twin
          trigger verb: twin
          actor agent
          + Lyon twinned its port .
          - The twins met .
        """);
    Pipeline own =
        Pipeline.load(new PipelineOptions(Optional.of(folder), Optional.empty(), Optional.empty()));
    assertThat(own.rules())
        .hasSize(PIPELINE.rules().size() + 1)
        .anyMatch(rule -> rule.name().equals("mine/twin"));
  }

  @Test
  void mistakesInAUsersRulesAreTold(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "event DANCE\n");
    PipelineOptions options =
        new PipelineOptions(Optional.of(folder), Optional.empty(), Optional.empty());
    assertThatThrownBy(() -> Pipeline.load(options))
        .isInstanceOf(RuleException.class)
        .hasMessage("mine.txt:1: expected a PLOVER event type, found DANCE");
  }
}
