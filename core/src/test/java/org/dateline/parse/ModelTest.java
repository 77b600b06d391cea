package org.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTest {
  @TempDir private Path folder = Path.of("");
  private byte[] good = new byte[0];

  @BeforeEach
  void train() throws IOException {
    good = Files.readAllBytes(TinyTreebank.model(folder, "good.bin"));
  }

  private void fails(byte[] bytes, String why) throws IOException {
    Path broken = folder.resolve("broken.bin");
    Files.write(broken, bytes);
    assertThatThrownBy(() -> Parser.load(broken))
        .isInstanceOfSatisfying(
            ModelException.class, e -> assertThat(e.file()).isEqualTo(broken.toString()))
        .hasMessageContaining(broken.toString())
        .hasMessageContaining(why);
  }

  @Test
  void aMissingFileIsNamed() {
    Path missing = folder.resolve("none.bin");
    assertThatThrownBy(() -> Parser.load(missing))
        .isInstanceOf(ModelException.class)
        .hasMessage(missing + ": no such file");
  }

  @Test
  void aTruncatedFileIsRefusedWhereverItEnds() throws IOException {
    fails(new byte[0], "not a parser model");
    fails(Arrays.copyOf(good, 5), "not a parser model");
    fails(Arrays.copyOf(good, 12), "truncated");
    fails(Arrays.copyOf(good, good.length / 2), "truncated: expected");
    fails(Arrays.copyOf(good, good.length - 1), "truncated: expected");
  }

  @Test
  void aChangedFileIsRefused() throws IOException {
    byte[] changed = good.clone();
    changed[changed.length / 2] ^= 1;
    fails(changed, "checksum");
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    byte[] other = good.clone();
    other[11] = 99;
    fails(other, "expected version " + Model.VERSION + ", found 99");
  }

  @Test
  void anotherFormatIsRefused() throws IOException {
    fails("<html>not found</html>".getBytes(StandardCharsets.UTF_8), "DTLNPARS");
  }
}
