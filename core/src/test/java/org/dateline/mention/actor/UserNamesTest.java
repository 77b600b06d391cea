package org.dateline.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Affiliation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dictionaries as they change whom a text means. */
class UserNamesTest {
  private static final String PUTIN =
      "Vladimir|Vladimir|PROPN|3|nsubj Putin|Putin|PROPN|1|flat waited|wait|VERB|0|root";

  @TempDir Path folder;

  private ActorLexicon load(String... dictionaries) throws IOException {
    return ActorLexicon.load(Optional.empty(), files(dictionaries));
  }

  private List<Path> files(String... dictionaries) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String text : dictionaries) {
      files.add(Files.writeString(folder.resolve("d" + files.size() + ".txt"), text));
    }
    return files;
  }

  /** The last phrase of a sentence that can be an actor. */
  private static ActorMention last(ActorLexicon lexicon, String day, String sentence) {
    Optional<LocalDate> published =
        day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    List<ActorMention> mentions =
        new ActorResolver(lexicon)
            .resolve(Trees.article(sentence), published, List.of(), "")
            .mentions();
    return mentions.get(mentions.size() - 1);
  }

  private static Affiliation who(ActorLexicon lexicon, String day, String sentence) {
    return last(lexicon, day, sentence).affiliation();
  }

  private static String word(String word) {
    return word + "|" + word + "|PROPN|2|nsubj waited|wait|VERB|0|root";
  }

  @Test
  void entryTakesThePlaceOfTheShippedActorWithItsSpellingAndNames() throws IOException {
    ActorLexicon lexicon = load("VLADIMIR_PUTIN_\n\t[RUSMIL <050101]\n\t[RUSELI]\n");
    assertThat(last(lexicon, "2004-01-01", PUTIN).name()).isEqualTo("Vladimir Putin");
    assertThat(who(lexicon, "2004-01-01", PUTIN)).isEqualTo(new Affiliation("RUS", List.of("MIL")));
    assertThat(who(lexicon, "2006-01-01", PUTIN)).isEqualTo(new Affiliation("RUS", List.of("ELI")));
    assertThat(who(lexicon, "2004-01-01", word("Putin")).sectors()).containsExactly("MIL");
    assertThat(lexicon.size()).isEqualTo(ActorLexicon.load().size());
  }

  @Test
  void nameMeansNobodyButTheUsersActor() throws IOException {
    assertThat(who(ActorLexicon.load(), "", word("Kremlin")).code()).isEqualTo("RUS");
    assertThat(who(load("LAKE_CLUB [KENBUS]\n+KREMLIN\n"), "", word("Kremlin")))
        .isEqualTo(new Affiliation("KEN", List.of("BUS")));
  }

  @Test
  void laterFileWinsAndBothAreNamed() throws IOException {
    ActorLexicon lexicon = load("LAKE_LEAGUE [KENOPP]\n", "LAKE_LEAGUE [UGAOPP]\n");
    String league = "Lake|Lake|PROPN|2|compound League|League|PROPN|3|nsubj won|win|VERB|0|root";
    assertThat(who(lexicon, "", league).code()).isEqualTo("UGA");
    assertThat(lexicon.warnings())
        .singleElement()
        .asString()
        .contains("d1.txt:1: expected one entry for LAKE LEAGUE, found another at ")
        .endsWith("d0.txt:1; the later counts");
  }

  @Test
  void countryThatTheLexiconReadsTheSameWayStaysAsItIs() throws IOException {
    ActorLexicon lexicon = load("PERU_ [PER]\n+PERUVIAN_\n+PERRU_\n");
    String police =
        "Peruvian|Peruvian|ADJ|2|amod police|police|NOUN|3|nsubj waited|wait|VERB|0|root";
    ActorLexicon shipped = ActorLexicon.load();
    assertThat(last(lexicon, "", police).affiliation())
        .isEqualTo(last(shipped, "", police).affiliation());
    assertThat(who(lexicon, "", word("Perru"))).isEqualTo(new Affiliation("PER", List.of("GOV")));
  }

  @Test
  void nullCodeTakesANameOutAndKeepsItsWords() throws IOException {
    String united =
        "Manchester|Manchester|PROPN|2|compound Kremlin|Kremlin|PROPN|3|nsubj won|win|VERB|0|root";
    ActorMention found = last(load("MANCHESTER_KREMLIN [---]\n"), "2010-01-01", united);
    assertThat(found.affiliation()).isEqualTo(Affiliation.UNKNOWN);
    assertThat(found.name()).isEqualTo("Manchester Kremlin");
  }

  @Test
  void outsideItsDatesAnEntryHasNoCode() throws IOException {
    ActorLexicon lexicon = load("TESSA_MOORLAND_\n\t[NZLGOV 990101-021231]\n");
    String tessa =
        "Tessa|Tessa|PROPN|3|nsubj Moorland|Moorland|PROPN|1|flat waited|wait|VERB|0|root";
    assertThat(who(lexicon, "2001-01-01", tessa)).isEqualTo(new Affiliation("NZL", List.of("GOV")));
    assertThat(who(lexicon, "2005-01-01", tessa)).isEqualTo(Affiliation.UNKNOWN);
    assertThat(who(lexicon, "", tessa)).isEqualTo(new Affiliation("NZL", List.of("GOV")));
  }

  @Test
  void agentsWinOverTheShippedNouns() throws IOException {
    String wardens =
        "Fijian|Fijian|ADJ|3|amod tide|tide|NOUN|3|compound wardens|warden|NOUN|4|nsubj"
            + " waited|wait|VERB|0|root";
    assertThat(who(load("TIDE_WARDEN [~COP]\n"), "", wardens))
        .isEqualTo(new Affiliation("FJI", List.of("COP")));
    String judges = "Fijian|Fijian|ADJ|2|amod judges|judge|NOUN|3|nsubj sat|sit|VERB|0|root";
    assertThat(who(load("JUDGE [~ELI]\n"), "", judges).sectors()).containsExactly("ELI");
  }

  @Test
  void tablesParagraphsAndDictionariesAreToldApart() throws IOException {
    ActorLexicon lexicon =
        load(
            "\uFEFFname\tcode\tsectors\r\nLake League\tKEN\tOPP\r\n",
            "# ours\ngroup Pond League\n  code UGA\n  sector REB\n",
            "; ours\nSTREAM_LEAGUE [TZAPTY]\n");
    String league = "%s|x|PROPN|2|compound League|League|PROPN|3|nsubj won|win|VERB|0|root";
    assertThat(who(lexicon, "", league.formatted("Lake")).code()).isEqualTo("KEN");
    assertThat(who(lexicon, "", league.formatted("Pond")).code()).isEqualTo("UGA");
    assertThat(who(lexicon, "", league.formatted("Stream")).code()).isEqualTo("TZA");
  }

  @Test
  void mistakesOfAllFilesAreReportedTogether() throws IOException {
    List<Path> files = files("A_B [XQZ]\n", "name\tcode\nC\tXQZ\n", "no dictionary at all\n");
    InvalidLexiconException thrown =
        catchThrowableOfType(
            InvalidLexiconException.class, () -> ActorLexicon.load(Optional.empty(), files));
    assertThat(thrown.problems()).hasSize(3);
    assertThat(thrown.problems().get(0)).startsWith(files.get(0) + ":1: expected a CAMEO code");
    assertThat(thrown.problems().get(1)).startsWith(files.get(1) + ":2: expected an ISO");
    assertThat(thrown.problems().get(2)).startsWith(files.get(2) + ":1: expected a dictionary");
  }
}
