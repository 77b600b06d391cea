package org.dateline.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.mention.Affiliation;
import org.junit.jupiter.api.Test;

class TableReaderTest {
  private final List<String> problems = new ArrayList<>();

  private List<UserActor> read(String... rows) {
    UserDictionary into = new UserDictionary(problems, new ArrayList<>());
    TableReader.read("t.tsv", String.join("\n", rows), into);
    return into.actors();
  }

  @Test
  void rowsOfOneNameAreTheOfficesOfOneActor() {
    List<UserActor> actors =
        read(
            "# ours",
            "name\tcode\tsectors\tfrom\tto\taliases\tkind\ttitle",
            "Ilma Storr\tFIN\tGOV\t2010\t2014-06\tI. Storr;Ilma S.\tperson\tminister",
            "Lake League\tKEN\tOPP;PTY",
            "Ilma Storr\tFIN\tBUS\t2014-07-01");
    assertThat(problems).isEmpty();
    assertThat(actors).hasSize(2);
    UserActor storr = actors.get(0);
    assertThat(storr.kind()).isEqualTo(Optional.of(Actor.Kind.PERSON));
    assertThat(storr.names()).hasSize(3);
    Actor actor = new Actor(Actor.Kind.PERSON, "x", storr.fixed(), storr.offices(), storr.place());
    assertThat(actor.on(LocalDate.of(2014, 6, 30)).sectors()).containsExactly("GOV");
    assertThat(actor.on(LocalDate.of(2014, 7, 1)).sectors()).containsExactly("BUS");
    assertThat(actors.get(1).fixed()).isEqualTo(new Affiliation("KEN", List.of("OPP", "PTY")));
  }

  @Test
  void columnsMayStandInAnyOrder() {
    List<UserActor> actors = read("code\taliases\tname", "UNO\t\tLake Office");
    assertThat(actors.get(0).fixed().code()).isEqualTo("UNO");
  }

  @Test
  void allMistakesAreReportedWithTheirLines() {
    read(
        "name\tcode\tsector\tfrom\tto\tkind",
        "\tKEN",
        "A\tKEX",
        "B\t",
        "C\tKEN\t\t2001-13",
        "D\tKEN\t\t2004\t2001",
        "E\tKEN\t\t200",
        "F\tKEN\t\t\t\tplanet",
        "G\tKEN\t\t\t\t\t\tmore",
        "H\tKEN",
        "H\tUGA");
    assertThat(problems)
        .containsExactly(
            "t.tsv:1: expected the columns name, code, sectors, from, to, aliases, kind, title once"
                + " each, found sector",
            "t.tsv:2: expected a name, found nothing",
            "t.tsv:3: expected an ISO 3166-1 alpha-3 code or one of UNO, EUR, IGO ..., found KEX",
            "t.tsv:4: expected an ISO 3166-1 alpha-3 code or one of UNO, EUR, IGO ..., found"
                + " nothing",
            "t.tsv:5: expected days that exist, found 2001-13",
            "t.tsv:6: expected from before to, found 2004 and 2001",
            "t.tsv:7: expected dates as YYYY, YYYY-MM or YYYY-MM-DD, found 200",
            "t.tsv:8: expected country, region, person, organisation or group, found planet",
            "t.tsv:9: expected 6 cells, found 8",
            "t.tsv:11: expected one row without dates for an actor, found another");
  }

  @Test
  void unknownSectorsAreReported() {
    read("name\tcode\tsectors", "A\tKEN\tGOV;ARMY");
    assertThat(problems).containsExactly("t.tsv:2: expected a PLOVER sector, found ARMY");
  }
}
