package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.dateline.coding.rules.RuleException;
import org.dateline.mention.Affiliation;
import org.dateline.mention.Basis;
import org.junit.jupiter.api.Test;

class PoliticsTest {
  private static final String TEXT =
      """
      # what is political
      sectors: GOV, MIL
      codes: UNO
      vague: GOV
      contexts: military,
          election
      civilian: AID
      least: 4.5
      """;

  @Test
  void aListMayGoOnOverIndentedLines() {
    Politics politics = Politics.read("politics.txt", TEXT);

    assertThat(politics.contexts()).containsExactlyInAnyOrder("military", "election");
    assertThat(politics.civilian()).containsExactly("AID");
    assertThat(politics.least()).isEqualTo(4.5);
  }

  @Test
  void aPartyIsPoliticalByAnySectorOrByItsCode() {
    Politics politics = Politics.read("politics.txt", TEXT);

    assertThat(politics.political(new Affiliation("PER", List.of("BUS", "GOV")))).isTrue();
    assertThat(politics.political(new Affiliation("UNO", List.of()))).isTrue();
    assertThat(politics.political(new Affiliation("PER", List.of("BUS")))).isFalse();
    assertThat(politics.political(Affiliation.UNKNOWN)).isFalse();
  }

  @Test
  void aVagueSectorNeedsACountryInTheText() {
    Politics politics = Politics.read("politics.txt", TEXT);

    assertThat(politics.political(party("GOV", Basis.TEXT))).isTrue();
    assertThat(politics.political(party("GOV", Basis.INFERRED))).isFalse();
    assertThat(politics.political(party("MIL", Basis.INFERRED))).isTrue();
    assertThat(politics.political(party("BUS", Basis.TEXT))).isFalse();
  }

  private static Actor party(String sector, Basis basis) {
    return new Actor("the chief", "chief", "PER", List.of(sector), Optional.empty(), basis);
  }

  @Test
  void everyErrorIsReportedWithItsLine() {
    assertThatThrownBy(
            () -> Politics.read("p.txt", "sectors: GOV\nwhim: LAB\nleast: many\nstray\n"))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining(
            "p.txt:2: expected one of civilian, codes, contexts, least, sectors, vague, found whim")
        .hasMessageContaining("p.txt:4: expected one of")
        .hasMessageContaining("p.txt: expected a line codes:, found none")
        .hasMessageContaining("p.txt: expected a number after least:, found many");
  }
}
