package org.dateline.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCheckTest {
  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void shippedLexiconHasNoMistakes() {
    LexiconCheck check = LexiconCheck.of(List.of());
    assertThat(check.problems()).isEmpty();
    assertThat(check.counts())
        .containsKeys("countries", "persons", "organisations", "groups", "names", "offices");
    assertThat(check.counts().get("countries")).isBetween(190, 300);
    assertThat(check.doubts()).allMatch(doubt -> doubt.matches("actors/\\S+\\.txt:\\d+: .*"));
  }

  @Test
  void everyMistakeOfFoldersAndFilesIsToldAtOnce() throws IOException {
    write("lex/actors/a.txt", "person Ama Osei\n  role GHX GOV 2001.. minister\n");
    write("lex/actors/b.txt", "person Kofi Osei\n  role GHA GOV 2009..2004 minister\n");
    write("lex/en/contexts.txt", "");
    Files.write(folder.resolve("lex/en/contexts.txt"), "é".getBytes(StandardCharsets.ISO_8859_1));
    Path dictionary = write("d.txt", "A_B [XQZ]\n");
    LexiconCheck check = LexiconCheck.of(List.of(folder.resolve("lex"), dictionary));
    assertThat(check.problems())
        .containsExactlyInAnyOrder(
            "en/contexts.txt:1: expected UTF-8, found byte 0xE9 as byte 1 of the line",
            "actors/a.txt:2: expected an ISO 3166-1 alpha-3 code or one of UNO, EUR, IGO ..., found"
                + " GHX",
            "actors/b.txt:2: expected FROM before TO, found 2009..2004",
            dictionary + ":1: expected a CAMEO code, found XQZ: XQZ is none");
    assertThat(check.counts()).isEmpty();
  }

  @Test
  void doubtsAreThoseOfTheGivenFiles() throws IOException {
    write(
        "lex/actors/a.txt",
        """
        person Ama Osei
          role NRU GOV 2001-01-10..2003 president

        person Kofi Osei
          role NRU GOV 2002-05-01..2005 president

        person Ama Osei
          code GHA
        """);
    LexiconCheck check = LexiconCheck.of(List.of(folder.resolve("lex")));
    assertThat(check.problems()).isEmpty();
    assertThat(check.doubts())
        .allMatch(doubt -> doubt.contains("actors/a.txt:"))
        .anyMatch(doubt -> doubt.startsWith("actors/a.txt:4: expected one holder of NRU president"))
        .contains(
            "actors/a.txt:7: expected one paragraph for person Ama Osei, found another at"
                + " actors/a.txt:1");
  }
}
