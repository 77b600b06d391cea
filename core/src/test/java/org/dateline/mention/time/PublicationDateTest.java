package org.dateline.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.Metadata;
import org.dateline.document.OffsetMap;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Span;
import org.dateline.mention.TaggedText;
import org.junit.jupiter.api.Test;

class PublicationDateTest {
  private final PublicationDate publication = new PublicationDate();

  private Optional<LocalDate> infer(String tagged) {
    return publication.infer(TaggedText.article(tagged));
  }

  private static ParsedArticle withDateline(String dateline, String tagged) {
    ParsedArticle parsed = TaggedText.article(tagged);
    List<Line> lines = new ArrayList<>(parsed.article().lines());
    lines.add(0, new Line(LineKind.DATELINE, dateline, new Span(0, 0), OffsetMap.shifted(0)));
    Article article = new Article("test", parsed.article().text(), Metadata.NONE, lines, List.of());
    return new ParsedArticle(article, parsed.sentences());
  }

  @Test
  void latestPastDateIsTaken() {
    assertThat(infer("They met/VBD on May 3 , 2019 and parted/VBD on May 9 , 2019 ."))
        .contains(LocalDate.of(2019, 5, 9));
  }

  @Test
  void plansDoNotDateTheArticle() {
    assertThat(infer("They met/VBD on May 3 , 2019 . || They will vote/VB on June 1 , 2019 ."))
        .contains(LocalDate.of(2019, 5, 3));
  }

  @Test
  void dayWithoutYearTakesTheYearOfTheOthers() {
    assertThat(infer("They met/VBD on May 3 , 2019 . || On May 20 they parted/VBD ."))
        .contains(LocalDate.of(2019, 5, 20));
  }

  @Test
  void weekdayChecksTheYear() {
    assertThat(infer("It fell/VBD in 2019 . || It snowed/VBD on Sunday , January 5 ."))
        .contains(LocalDate.of(2020, 1, 5));
  }

  @Test
  void historyDoesNotDateTheArticle() {
    assertThat(infer("They met/VBD on May 3 , 1995 . || He died/VBD in 2011 .")).isEmpty();
    assertThat(infer("It changed/VBD on September 11 , 2001 .")).isEmpty();
  }

  @Test
  void nothingIsInferredWithoutAYear() {
    assertThat(infer("They met/VBD on Sunday , May 5 .")).isEmpty();
    assertThat(infer("They met/VBD .")).isEmpty();
  }

  @Test
  void datelineWinsOverTheText() {
    ParsedArticle article =
        withDateline("LIMA, Oct 7 (Andes Wire) -", "They met/VBD on October 5 , 2018 .");

    assertThat(publication.infer(article)).contains(LocalDate.of(2018, 10, 7));
  }

  @Test
  void impossibleDatesAreLeftOut() {
    assertThat(infer("They met/VBD on February 30 , 2019 .")).isEmpty();
  }
}
