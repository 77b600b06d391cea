package org.dateline.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Span;
import org.dateline.mention.Basis;
import org.dateline.mention.TaggedText;
import org.dateline.mention.TimeMention;
import org.dateline.mention.TimeMention.Days;
import org.dateline.mention.TimeMention.Granularity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimeResolverTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2020, 9, 16);

  private final TimeResolver resolver = new TimeResolver();

  static Stream<Arguments> table() {
    try (InputStream in = TimeResolverTest.class.getResourceAsStream("times.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("=>", -1))
          .map(row -> Arguments.of(row[0].strip(), row.length > 1 ? row[1].strip() : ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void readsEachSentenceOfTheTable(String tagged, String expected) {
    String found =
        resolve(tagged).stream()
            .map(time -> time.text() + " = " + time.value())
            .collect(Collectors.joining(" ; "));

    assertThat(found).isEqualTo(expected);
  }

  private List<TimeMention> resolve(String tagged) {
    return resolver.resolve(TaggedText.article(tagged), Optional.of(WEDNESDAY), Basis.PUBLICATION);
  }

  private TimeMention only(String tagged) {
    List<TimeMention> times = resolve(tagged);
    assertThat(times).hasSize(1);
    return times.get(0);
  }

  @Test
  void absoluteDateRestsOnTheTextAlone() {
    TimeMention time = only("They signed/VBD on 3 May 2019 .");

    assertThat(time.basis()).isEqualTo(Basis.TEXT);
    assertThat(time.type()).isEqualTo(TimeMention.Type.DATE);
    assertThat(time.days())
        .contains(new Days(LocalDate.of(2019, 5, 3), LocalDate.of(2019, 5, 3), Granularity.DAY));
  }

  @Test
  void weekdayRestsOnPublication() {
    assertThat(only("They met/VBD on Saturday .").basis()).isEqualTo(Basis.PUBLICATION);
  }

  @Test
  void inferredPublicationIsPassedOn() {
    ParsedArticle article = TaggedText.article("They met/VBD on Saturday .");

    List<TimeMention> times = resolver.resolve(article, Optional.of(WEDNESDAY), Basis.INFERRED);

    assertThat(times).extracting(TimeMention::basis).containsExactly(Basis.INFERRED);
  }

  @Test
  void thatTimeIsTheTimeToldBefore() {
    List<TimeMention> times =
        resolve("In March 2018 Peru voted/VBD . || At that time the army left/VBD .");

    assertThat(times.get(1).days()).isEqualTo(times.get(0).days());
    assertThat(times.get(1).basis()).isEqualTo(Basis.CONTEXT);
  }

  @Test
  void nextDayCountsFromTheDayToldBefore() {
    List<TimeMention> times =
        resolve("Police came/VBD on 3 May 2019 . || The next day they left/VBD .");

    assertThat(times.get(1).value()).isEqualTo("2019-05-04");
    assertThat(times.get(1).basis()).isEqualTo(Basis.CONTEXT);
  }

  @Test
  void lateAugustIsItsLastThird() {
    Days days = only("It closed/VBD in late/ADJ August .").days().orElseThrow();

    assertThat(days.start()).isEqualTo(LocalDate.of(2020, 8, 21));
    assertThat(days.end()).isEqualTo(LocalDate.of(2020, 8, 31));
    assertThat(days.precision()).isEqualTo(Granularity.MONTH);
  }

  @Test
  void daysOfARangeAreOneMention() {
    Days days = only("The talks ran/VBD from 3 to 5 May 2019 .").days().orElseThrow();

    assertThat(days.start()).isEqualTo(LocalDate.of(2019, 5, 3));
    assertThat(days.end()).isEqualTo(LocalDate.of(2019, 5, 5));
  }

  @Test
  void impossibleDatesHaveAValueButNoDays() {
    TimeMention time = only("They met/VBD on 30 February 2019 .");

    assertThat(time.value()).isEqualTo("2019-02-30");
    assertThat(time.days()).isEmpty();
  }

  @Test
  void otherDatesTellTheOrderOfDayAndMonth() {
    List<TimeMention> times = resolve("From 22/08/2019 to 03/04/2019 it rained/VBD .");

    assertThat(times).extracting(TimeMention::value).containsExactly("2019-08-22", "2019-04-03");
  }

  @Test
  void withoutPublicationOnlyAbsoluteTimesHaveDays() {
    ParsedArticle article =
        TaggedText.article("On Friday , two days after 3 May 2019 , next week and in June .");

    List<TimeMention> times = resolver.resolve(article, Optional.empty(), Basis.PUBLICATION);

    assertThat(times)
        .filteredOn(time -> time.days().isPresent())
        .extracting(TimeMention::value)
        .containsExactly("2019-05-03");
    assertThat(times).extracting(TimeMention::value).contains("XXXX-WXX-5", "XXXX-06");
  }

  @Test
  void yearsAtTheEdgesOfTheCalendarDoNoHarm() {
    for (LocalDate edge : List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))) {
      ParsedArticle article =
          TaggedText.article(
              "Last year , next week , 9000 years ago , in summer 1000 , at Easter , on Sunday .");

      assertThat(resolver.resolve(article, Optional.of(edge), Basis.PUBLICATION)).isNotEmpty();
    }
  }

  @Test
  void mentionsStandInOrderAndMeanTheirOwnWords() {
    String[] words = {
      "the",
      "last",
      "two",
      "days",
      "ago",
      "on",
      "May",
      "3",
      "2019",
      ",",
      "early",
      "Friday",
      "night",
      "every",
      "half",
      "of",
      "year",
      "-",
      "'",
      "90",
      "+s",
      "first",
      "quarter",
      "at",
      "5",
      "+pm",
      ":",
      "/",
      "12",
      "week",
      "next",
      "before",
      "mid",
      "Christmas",
      "Day",
      "0",
      "31",
      "twenty",
      "BC",
      "."
    };
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      String tagged =
          random
              .ints(12, 0, words.length)
              .mapToObj(i -> words[i])
              .collect(Collectors.joining(" ", "So ", ""));
      ParsedArticle article = TaggedText.article(tagged);
      Span before = new Span(0, 0);
      for (TimeMention time :
          resolver.resolve(article, Optional.of(WEDNESDAY), Basis.PUBLICATION)) {
        assertThat(time.span().start()).as(tagged).isGreaterThanOrEqualTo(before.end());
        assertThat(time.text()).as(tagged).isEqualTo(article.article().text(time.span()));
        assertThat(time.last()).as(tagged).isGreaterThanOrEqualTo(time.first());
        time.days()
            .ifPresent(days -> assertThat(days.end()).as(tagged).isAfterOrEqualTo(days.start()));
        before = time.span();
      }
    }
  }

  @Test
  void wordsRepeatedWithoutEndDoNoHarm() {
    for (String words :
        List.of(" and a half", " of the end of", " hundred", " one", " to 5", " , the", " May")) {
      ParsedArticle article = TaggedText.article("A year" + words.repeat(20_000));

      assertThat(resolver.resolve(article, Optional.of(WEDNESDAY), Basis.PUBLICATION)).isNotEmpty();
    }
  }
}
