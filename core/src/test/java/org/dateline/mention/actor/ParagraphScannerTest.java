package org.dateline.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.document.PackedFile;
import org.dateline.document.PackedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast reader sees what the thorough one sees, or gives up. */
class ParagraphScannerTest {
  private static List<PackedFile> actorFiles() {
    return PackedFiles.list(LexiconLoader.PACKED).stream().filter(LexiconLoader::isActors).toList();
  }

  @Test
  void shippedFilesAreTakenWithoutTheThoroughReader() throws IOException {
    for (PackedFile file : actorFiles()) {
      List<String> problems = new ArrayList<>();
      List<ActorFileReader.NamedActor> read =
          ActorFileReader.read(file.name(), file.text(), problems);
      NameForms forms = new NameForms();
      assertThat(ParagraphScanner.scan(file.name(), file.text(), Set.of(), forms))
          .as(file.name())
          .isEqualTo(read.size());
      assertThat(problems).isEmpty();
      assertThat(forms.actors()).containsExactlyElementsOf(actors(read));
      int form = 0;
      for (ActorFileReader.NamedActor named : read) {
        for (ActorFileReader.Form expected : named.forms()) {
          assertThat(forms.text(form)).isEqualTo(expected.text());
          assertThat(forms.use(form)).isEqualTo(expected.use());
          form++;
        }
      }
      assertThat(form).isEqualTo(forms.size());
    }
  }

  private static List<Actor> actors(List<ActorFileReader.NamedActor> read) {
    return read.stream().map(ActorFileReader.NamedActor::actor).toList();
  }

  @Test
  void nothingWrongIsEverTakenForRight() throws IOException {
    Random random = new Random(11);
    String letters = " \n\t,.-#\"0139AGOVZaeilros:";
    for (PackedFile file : actorFiles()) {
      String text = file.text().substring(0, Math.min(3000, file.text().length()));
      for (int i = 0; i < 60; i++) {
        StringBuilder changed = new StringBuilder(text);
        for (int change = 0; change < 3; change++) {
          int at = random.nextInt(changed.length());
          char letter = letters.charAt(random.nextInt(letters.length()));
          switch (random.nextInt(3)) {
            case 0 -> changed.setCharAt(at, letter);
            case 1 -> changed.insert(at, letter);
            default -> changed.deleteCharAt(at);
          }
        }
        agrees(file.name(), changed.toString());
      }
    }
  }

  private static void agrees(String name, String text) {
    NameForms forms = new NameForms();
    if (ParagraphScanner.scan(name, text, Set.of(), forms) >= 0) {
      List<String> problems = new ArrayList<>();
      List<ActorFileReader.NamedActor> read = ActorFileReader.read(name, text, problems);
      assertThat(problems).as(text).isEmpty();
      assertThat(forms.actors()).containsExactlyElementsOf(actors(read));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person Ama Osei\r\n  code GHA\r\n\r\nperson Kofi Osei\r\n  code GHA\r\n",
        "person Ama Osei\n# a note\n  code GHA\n  # another\n  sector GOV, MIL\nperson Kofi\n  code GHA",
        "person Ama Osei\n  role GHA GOV 2000-02-29..2004 minister\n",
        "person Ama Osei\n\trole\tGHA\tGOV\t2000..\tminister\n",
      })
  void unusualFormsAreReadAlike(String text) {
    agrees("a.txt", text);
    assertThat(ParagraphScanner.scan("a.txt", text, Set.of(), new NameForms())).isPositive();
  }

  @Test
  void replacedParagraphsAreCheckedButNotTaken() {
    String text = "group Reds\n  code GHA\n\ngroup Blues\n  code GHA\n";
    NameForms forms = new NameForms();
    assertThat(ParagraphScanner.scan("a.txt", text, Set.of("group Reds"), forms)).isEqualTo(1);
    assertThat(forms.actors()).extracting(Actor::name).containsExactly("Blues");
    String wrong = "group Reds\n  code GHX\n";
    assertThat(ParagraphScanner.scan("a.txt", wrong, Set.of("group Reds"), forms)).isNegative();
  }
}
