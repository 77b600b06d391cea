package org.dateline.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.mention.Affiliation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryReaderTest {
  private final List<String> problems = new ArrayList<>();
  private final List<String> doubts = new ArrayList<>();

  private UserDictionary read(String text) throws IOException {
    UserDictionary into = new UserDictionary(problems, doubts);
    DictionaryReader.read("d.txt", text, CameoCodesTest.shipped(), into);
    return into;
  }

  private static List<String> names(UserActor actor) {
    return actor.names().stream().map(ActorFileReader.Form::text).toList();
  }

  private static Affiliation on(UserActor given, String day) {
    return new Actor(Actor.Kind.PERSON, "x", given.fixed(), given.offices(), given.place())
        .on(LocalDate.parse(day));
  }

  @Test
  void petrarchActorHasNamesAndIndentedDates() throws IOException {
    UserDictionary read =
        read(
            """
            # actors of our own
            PELLA_DORNAK_  ; minister, then rival
            +P._DORNAK_
            +DORNAK_PELLA
            \t[HUNGOV 19980601-020531]
            \t[HUNOPP >020601]  # still
            \t[HUNELI]

            VARDANIA_  [ARM]
            +VARDANIAN_
            """);
    assertThat(problems).isEmpty();
    assertThat(read.actors()).hasSize(2);
    UserActor first = read.actors().get(0);
    assertThat(names(first)).containsExactly("PELLA DORNAK", "P. DORNAK", "DORNAK PELLA");
    assertThat(first.place()).isEqualTo("d.txt:2");
    assertThat(on(first, "1990-01-01")).isEqualTo(new Affiliation("HUN", List.of("ELI")));
    assertThat(on(first, "1998-06-01")).isEqualTo(new Affiliation("HUN", List.of("GOV")));
    assertThat(on(first, "2002-05-31")).isEqualTo(new Affiliation("HUN", List.of("GOV")));
    assertThat(on(first, "2002-06-01")).isEqualTo(new Affiliation("HUN", List.of("OPP")));
    assertThat(on(read.actors().get(1), "2002-06-01")).isEqualTo(new Affiliation("ARM", List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[MLI <920426] [MLIGOV >920426]; 1992-04-26; MLI; ''",
        "[MLI <920426] [MLIGOV >920426]; 1992-04-27; MLI; GOV",
        "[MLIGOV 920426-20020608] [---]; 2002-06-08; MLI; GOV",
        "[MLIGOV 920426-20020608] [---]; 2002-06-09; ''; ''",
        "[MLIGOV 920426-020608]; 1992-04-25; ''; ''",
        "[MLIOPP 930325-061001] [MLIGOV >040101]; 2005-01-01; MLI; OPP",
        "[MLIOPP 930325-061001] [MLIGOV >040101]; 2007-01-01; MLI; GOV",
        "[MLIGOV >310101] [MLIELI]; 1930-12-31; MLI; ELI",
        "[MLIGOV >300101] [MLIELI]; 1999-12-31; MLI; ELI",
        "[MLIGOV >19300101] [MLIELI]; 1999-12-31; MLI; GOV",
        "[MLIELI] [MLIGOV > 990101]; 2000-01-01; MLI; GOV",
        "[MLIGOV 990101 - 991231] [MLIELI]; 1999-12-31; MLI; GOV",
        "[MLIGOV <990101][MLIELI]; 2000-01-01; MLI; ELI",
      })
  void tabariCodesStandOnTheLineOfTheName(String codes, String day, String code, String sector)
      throws IOException {
    UserDictionary read = read("ABDU_KANTE  " + codes + " ;xy 3/9/91\n");
    assertThat(problems).isEmpty();
    Affiliation found = on(read.actors().get(0), day);
    assertThat(found.code()).isEqualTo(code);
    assertThat(String.join(" ", found.sectors())).isEqualTo(sector);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "KETTLE_MAKER [~LAB]; kettle maker=LAB",
        "PORT_WARDEN {PORT_WARDENS} [~COP]; port warden=COP, port wardens=COP",
        "GUARD_OF_HONOUR {GUARDS_OF_HONOUR} [~MIL]; guard of honour=MIL, guards of honour=MIL",
        "RIOT_SQUAD {} [~COP] # pas; riot squad=COP",
        "RELIEF_BODY  [NGO~]; relief body=SOC",
        "SHRINE_KEEPER [~MOSSHI]; shrine keeper=REL",
        "RADIO_HOST[~MED]; radio host=JRN",
        "FERRY!FOLK! [~BUS]; ferryman=BUS, ferrywomen=BUS",
        "!FOLK!_OF_THE_SEA [~LAB]; man of the sea=LAB, women of the sea=LAB",
      })
  void agentsHavePluralsAndSubstitutions(String line, String nouns) throws IOException {
    UserDictionary read = read("!FOLK! = MAN, WOMEN\n" + line + "\n");
    assertThat(problems).isEmpty();
    assertThat(read.actors()).isEmpty();
    assertThat(read.agents().toString()).isEqualTo("{" + nouns + "}");
  }

  @Test
  void synonymSetsStandForEachOfTheirPhrasesAndPlurals() throws IOException {
    UserDictionary read =
        read(
            """
            HILL_&BAND [UGAREB]
            &BAND
            +BRIGADE
            +MILITIA_
            &RIVER_
            +NILE
            &RIVER_COUNCIL [UGALEG]
            """);
    assertThat(problems).isEmpty();
    assertThat(names(read.actors().get(0)))
        .containsExactly("HILL BRIGADE", "HILL BRIGADES", "HILL MILITIA");
    assertThat(names(read.actors().get(1))).containsExactly("NILE COUNCIL");
  }

  @Test
  void commentsSectionsAndNounsWithoutCodeAreNoActors() throws IOException {
    UserDictionary read =
        read(
            """
            <NOUN>
            QUARREL  ;xy 21 Sep 2005
            <!-- one line --> LAKE_LEAGUE [KEN] <!-- another -->
            <!-- several
            STREAM_LEAGUE [KEN]
            lines -->
            POND_LEAGUE [###] ;xy
            """);
    assertThat(problems).isEmpty();
    assertThat(read.actors()).hasSize(2);
    assertThat(names(read.actors().get(0))).containsExactly("LAKE LEAGUE");
    assertThat(read.actors().get(1).isNobody()).isTrue();
  }

  @Test
  void acronymInBracketsIsANameOfItsOwn() throws IOException {
    UserDictionary read = read("FRONT_OF_THE_HILLS_(FOTH)_ [UGAREB]\nUNION_(UGANDA)_ [UGALAB]\n");
    assertThat(names(read.actors().get(0))).containsExactly("FRONT OF THE HILLS", "FOTH");
    assertThat(names(read.actors().get(1))).containsExactly("UNION");
  }

  @Test
  void allMistakesAreReportedWithTheirLines() throws IOException {
    read(
        """
        +FIRST_ALIAS
        [KENGOV]
        A_B [XQZGOV]
        C_D [KENGOV 940231-950101]
        E_F [KENGOV 950101-940101]
        G_H [KENGOV 9401]
        I_J [KENGOV
        K_L KENGOV]
        M_!NONE! [KEN]
        N_&NONE [KEN]
        O_P {O_PS [~COP]
        - * TALKS [040]
        R_S [KEN] [] [KENGOV]
        """);
    assertThat(problems)
        .containsExactly(
            "d.txt:1: expected an actor before its further names, found +FIRST_ALIAS",
            "d.txt:2: expected an actor before its codes, found [KENGOV]",
            "d.txt:3: expected a CAMEO code, found XQZGOV: XQZ is none",
            "d.txt:4: expected <DATE, >DATE or DATE-DATE, each YYMMDD or YYYYMMDD and a day that"
                + " exists, found 940231-950101",
            "d.txt:5: expected the first date before the second, found 950101-940101",
            "d.txt:6: expected <DATE, >DATE or DATE-DATE, each YYMMDD or YYYYMMDD and a day that"
                + " exists, found 9401",
            "d.txt:7: expected a code in square brackets, found [KENGOV",
            "d.txt:8: expected a code in square brackets, found K_L KENGOV]",
            "d.txt:9: expected a name whose ! ! and & are defined, found M_!NONE!",
            "d.txt:10: expected a name whose ! ! and & are defined, found N_&NONE",
            "d.txt:11: expected } after the plural, found O_P {O_PS",
            "d.txt:12: expected an actor or agent, found - * TALKS [040], as in dictionaries of"
                + " verbs",
            "d.txt:13: expected a code in square brackets, found [] [KENGOV]");
  }

  @Test
  void agentsWithoutASectorAreLeftOutAloud() throws IOException {
    UserDictionary read = read("ZEALOT [~RAD]\nBYSTANDER [---]\n");
    assertThat(read.agents()).isEmpty();
    assertThat(doubts)
        .containsExactly("d.txt:1: expected an agent with a sector, found [~RAD]; it is left out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void endsOfLinesMakeNoDifference(String end) throws IOException {
    UserDictionary read = read(String.join(end, "LAKE_LEAGUE_", "\t[KENGOV]", ""));
    assertThat(problems).isEmpty();
    assertThat(read.actors().get(0).fixed()).isEqualTo(new Affiliation("KEN", List.of("GOV")));
  }
}
