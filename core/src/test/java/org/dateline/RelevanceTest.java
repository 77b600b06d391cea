package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.coding.Event;
import org.dateline.document.Metadata;
import org.dateline.document.RawPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which events stay in articles about other things than politics. */
class RelevanceTest {
  private static final Pipeline PIPELINE = Pipeline.load(PipelineOptions.SHIPPED);

  private static final String MUSIC =
      """
      The singer wrote most of the songs in a small flat above a bakery. She played the piano, her
      brother the drums, and a friend from the choir sang the high parts. The record sold slowly at
      first. Then a film used one of the slow songs, and the whole album climbed the charts in the
      spring. Listeners loved the strings and the soft voice. The cover, a blue door in the rain,
      hangs in many kitchens. Her second album was louder. It was recorded in two weeks with a new
      producer, who liked heavy guitars and long songs. The fans danced, and the tickets for the
      tour were gone within an hour.
      """;

  private static List<String> types(Pipeline pipeline, String text) {
    return pipeline.code(new RawPage("a", text, Metadata.NONE)).events().stream()
        .map(Event::type)
        .toList();
  }

  @Test
  void whatMusiciansDoToEachOtherIsNoEvent() {
    assertThat(types(PIPELINE, MUSIC + "The drummer accused the producer of lying.\n")).isEmpty();
  }

  @Test
  void aNamedPoliticalPartyMakesItOne() {
    assertThat(types(PIPELINE, MUSIC + "The police accused the producer of fraud.\n"))
        .containsExactly("ACCUSE");
  }

  @Test
  void aNamedCrowdMayProtestInAnyArticle() {
    assertThat(types(PIPELINE, MUSIC + "Hundreds of nurses protested outside the concert hall.\n"))
        .containsExactly("PROTEST");
  }

  @Test
  void theSameWordsAreAnEventWhereTheArticleIsPolitical() {
    String text =
        """
        The government lost the vote in parliament. The opposition wants an election before the
        summer, and the president has called the party leaders to the palace. The army stays in
        its barracks. A doctor accused a teacher of lying.
        """;
    assertThat(types(PIPELINE, text)).contains("ACCUSE");
  }

  @Test
  void aSingleSentenceIsNotJudgedByItsFewWords() {
    assertThat(types(PIPELINE, "A doctor accused a teacher of lying.")).containsExactly("ACCUSE");
  }

  @Test
  void theExplanationSaysWhy() {
    assertThat(PIPELINE.explain(MUSIC + "The drummer accused the producer of lying.\n"))
        .contains("accuse/accuse-of on \"accused\"")
        .containsPattern(
            "left out: no party that is named is political, and of 100 words of the article"
                + " \\d\\.\\d are \\(least: 6\\.0\\)");
  }

  @Test
  void aLexiconCanKeepAll(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("en/politics.txt");
    Files.createDirectories(folder.resolve("en"));
    Files.writeString(
        file,
        "sectors: GOV\ncodes: UNO\nvague: GOV\ncontexts: military\ncivilian: AID\nleast: 0\n");
    PipelineOptions options =
        new PipelineOptions(Optional.empty(), Optional.of(folder), Optional.empty());

    assertThat(
            types(Pipeline.load(options), MUSIC + "The drummer accused the producer of lying.\n"))
        .containsExactly("ACCUSE");
  }
}
