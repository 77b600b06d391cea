package org.dateline.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.mention.Affiliation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorLexiconTest {
  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Actor actor(String paragraph) {
    List<String> problems = new ArrayList<>();
    List<ActorFileReader.NamedActor> read = ActorFileReader.read("a.txt", paragraph, problems);
    assertThat(problems).isEmpty();
    return read.get(0).actor();
  }

  @Test
  void shippedLexiconLoads() {
    assertThat(ActorLexicon.load().size()).isGreaterThan(3000);
  }

  @Test
  void allWrongLinesAreReportedTogether() throws IOException {
    write(
        "actors/mine.txt",
        """
        person Ama Owusu
          role GHX GOV 2001.. minister
          role GHA GOVT 2001.. minister
          role GHA GOV 2009..2004 minister
          role GHA GOV 2009-13..2010 minister
          nickname Amma

        planet Mars
          code GHA

        group Nobody
        """);
    InvalidLexiconException thrown =
        catchThrowableOfType(
            InvalidLexiconException.class, () -> ActorLexicon.load(Optional.of(folder)));
    assertThat(thrown.problems())
        .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
        .containsExactly(
            "actors/mine.txt:2",
            "actors/mine.txt:3",
            "actors/mine.txt:4",
            "actors/mine.txt:5",
            "actors/mine.txt:6",
            "actors/mine.txt:8",
            "actors/mine.txt:9",
            "actors/mine.txt:11");
  }

  @Test
  void wrongEncodingIsReportedWithItsLine() throws IOException {
    Path file = folder.resolve("actors/latin.txt");
    Files.createDirectories(file.getParent());
    Files.write(
        file, "person Ama\n  code GHA\n  alias Amé\n".getBytes(StandardCharsets.ISO_8859_1));
    InvalidLexiconException thrown =
        catchThrowableOfType(
            InvalidLexiconException.class, () -> ActorLexicon.load(Optional.of(folder)));
    assertThat(thrown.problems())
        .containsExactly(
            "actors/latin.txt:3: expected UTF-8, found byte 0xE9 as byte 11 of the line");
  }

  @Test
  void twoHoldersOfOneOfficeAreDoubtful() throws IOException {
    write(
        "actors/two.txt",
        """
        person Ama Owusu
          role NRU GOV 2001-01-10..2003 president

        person Kofi Owusu
          role NRU GOV 2002-05-01..2005 president
        """);
    assertThat(ActorLexicon.load(Optional.of(folder)).warnings())
        .anyMatch(warning -> warning.startsWith("actors/two.txt:4: expected one holder of NRU"));
  }

  @Test
  void officeDecidesOnEachDay() {
    Actor actor =
        actor(
            """
            person Ama Owusu
              role GHA LEG 2001..2004-06 member of parliament
              role GHA GOV 2004-07..2008 minister
            """);
    assertThat(actor.on(LocalDate.of(1999, 1, 1))).isEqualTo(new Affiliation("GHA", List.of()));
    assertThat(actor.on(LocalDate.of(2004, 6, 30)).sectors()).containsExactly("LEG");
    assertThat(actor.on(LocalDate.of(2004, 7, 1)).sectors()).containsExactly("GOV");
    assertThat(actor.on(LocalDate.of(2009, 1, 1)).sectors()).containsExactly("ELI");
  }

  @Test
  void bodyOutsideItsRolesKeepsTheLast() {
    Actor actor = actor("group Reds\n  role GHA REB 2001..2003\n  role GHA PTY 2005..2006\n");
    assertThat(actor.on(LocalDate.of(2004, 1, 1)).sectors()).containsExactly("REB");
    assertThat(actor.on(LocalDate.of(1990, 1, 1)).sectors()).containsExactly("REB");
    assertThat(actor.on(LocalDate.of(2020, 1, 1)).sectors()).containsExactly("PTY");
  }

  @Test
  void ownEntryReplacesTheShippedOne() throws IOException {
    write("actors/nato.txt", "organisation NATO\n  code EUR\n");
    ActorResolution found =
        new ActorResolver(ActorLexicon.load(Optional.of(folder)))
            .resolve(
                Trees.article("NATO|NATO|PROPN|2|nsubj waited|wait|VERB|0|root"),
                Optional.empty(),
                List.of(),
                "");
    assertThat(found.mentions().get(0).affiliation().code()).isEqualTo("EUR");
  }
}
