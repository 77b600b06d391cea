package org.dateline.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.document.PackedFile;
import org.dateline.document.PackedFiles;
import org.dateline.mention.Affiliation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameoCodesTest {
  private final List<String> problems = new ArrayList<>();
  private final List<String> doubts = new ArrayList<>();

  static CameoCodes shipped() throws IOException {
    List<String> problems = new ArrayList<>();
    for (PackedFile file : PackedFiles.list(LexiconLoader.PACKED)) {
      if (file.name().equals("codebook/cameo-actors.tsv")) {
        CameoCodes codes = CameoCodes.read(file.name(), file.text(), problems);
        assertThat(problems).isEmpty();
        return codes;
      }
    }
    throw new IllegalStateException("no table of CAMEO codes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "TGO; TGO; ''",
        "TGOGOV; TGO; GOV",
        "TGOMED; TGO; JRN",
        "TGOHLH; TGO; MED",
        "TGOINS; TGO; REB",
        "TGOSEP; TGO; REB",
        "TGOGOVAGR; TGO; GOV AGR",
        "TGOGOVENV; TGO; GOV",
        "TGOHRI; TGO; SOC",
        "TGOMOS; TGO; REL",
        "TGOMOSREB; TGO; REB",
        "TGOewe; TGO; ''",
        "ROMLEG; ROU; LEG",
        "SUNGOV; RUS; GOV",
        "IRQMOSSUN; IRQ; REL",
        "PALREB; PSE; REB",
        "PSEGZSREB; PSE; REB",
        "PSEREBHMS; PSE; REB",
        "MOSREB; ''; REB",
        "ARB; ''; ''",
        "MEAGOV; ''; GOV",
        "ELI; ''; ELI",
        "WST; WST; ''",
        "EUR; EUR; ''",
        "IGO; IGO; ''",
        "IGOUNO; UNO; ''",
        "IGOUNOHLHWHO; UNO; MED",
        "IGOEUREEC; EUR; ''",
        "IGOWSTNAT; IGO; ''",
        "NGO; NGO; ''",
        "NGOHRIAMN; NGO; ''",
        "NGOTGO; TGO; SOC",
        "NGMTGO; TGO; SOC",
        "NGM; ISM; ''",
        "MNC; MNC; ''",
        "MNCTGO; TGO; BUS",
        "IMG; IMG; REB",
        "INT; IGO; ''",
        "INTMIL; IGO; MIL",
        "INTREB; IMG; REB",
        "INTHRI; NGO; SOC",
        "UIS; ''; UNK",
        "ALQ; IMG; REB",
        "---; ''; ''",
        "###; ''; ''",
      })
  void partsGiveCountryAndSectors(String code, String country, String sectors) throws IOException {
    Affiliation found = shipped().affiliation(code, "a:1", problems, doubts);
    assertThat(found.code()).isEqualTo(country);
    assertThat(String.join(" ", found.sectors())).isEqualTo(sectors);
    assertThat(problems).isEmpty();
    assertThat(doubts).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"XQZ, XQZ", "XQZGOV, XQZ", "TGOGVO, GVO", "TGOGO, GO", "tgo1, 1", "TG, TG"})
  void unknownPartsAreNamed(String code, String part) throws IOException {
    shipped().affiliation(code, "a:7", problems, doubts);
    assertThat(problems)
        .containsExactly("a:7: expected a CAMEO code, found " + code + ": " + part + " is none");
  }

  @Test
  void groupsOfTheirOwnAreTakenBehindARole() throws IOException {
    Affiliation found = shipped().affiliation("TGOREBQQF", "a:7", problems, doubts);
    assertThat(found).isEqualTo(new Affiliation("TGO", List.of("REB")));
    assertThat(problems).isEmpty();
    assertThat(doubts)
        .containsExactly("a:7: expected a part of a CAMEO code, found QQF in TGOREBQQF");
  }

  @Test
  void severalActorsKeepWhatTheyHaveInCommon() throws IOException {
    Affiliation found = shipped().affiliation("TGOMIL/GHAMIL", "a:7", problems, doubts);
    assertThat(found).isEqualTo(new Affiliation("", List.of("MIL")));
    assertThat(doubts).hasSize(1);
  }

  @Test
  void wrongRowsOfTheTableAreReported() {
    CameoCodes.read(
        "t.tsv",
        "code\tkind\tmeans\tactor\tsector\nTGX\tcountry\tTogo\tTGX\t\nARM\trole\tarmy\t\tARMY\nA\n",
        problems);
    assertThat(problems)
        .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
        .containsExactly("t.tsv:2", "t.tsv:3", "t.tsv:4");
  }
}
