package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as users run it, in a process of its own, with a shipped file that is damaged. */
class DamagedFilesTest {
  private static final String MODEL = "org/dateline/models/en.bin";
  private static final String GAZETTEER = "org/dateline/models/gazetteer.bin";
  private static final int SECONDS = 120;

  @TempDir Path folder;
  private Path article;

  private record Result(int code, String out, String err) {}

  /** What can befall a file. */
  private enum Damage {
    EMPTY,
    CUT_IN_THE_MIDDLE,
    BIT_CHANGED;

    byte[] of(byte[] whole) {
      return switch (this) {
        case EMPTY -> new byte[0];
        case CUT_IN_THE_MIDDLE -> Arrays.copyOf(whole, whole.length / 2);
        case BIT_CHANGED -> changed(whole, whole.length / 3);
      };
    }
  }

  @BeforeEach
  void write() throws IOException {
    article = Files.writeString(folder.resolve("a.txt"), "Kenya accused Uganda of spying.");
  }

  @ParameterizedTest
  @EnumSource
  void aDamagedModelIsNamedAndNothingIsCoded(Damage damage) throws Exception {
    assertRefused(MODEL, code(inFront(MODEL, damage.of(shipped(MODEL)))));
  }

  @ParameterizedTest
  @EnumSource
  void aDamagedGazetteerIsNamedAndNothingIsCoded(Damage damage) throws Exception {
    assertRefused(GAZETTEER, code(inFront(GAZETTEER, damage.of(shipped(GAZETTEER)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {MODEL, GAZETTEER})
  void aDamagedJarIsReportedWithTheFileInIt(String name) throws Exception {
    Path jar = folder.resolve("damaged.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry(name));
      out.write(shipped(name));
    }
    byte[] bytes = Files.readAllBytes(jar);
    // Behind the header of the entry and its name: the packed bytes, no longer to be unpacked.
    int packed = 30 + name.length();
    Arrays.fill(bytes, packed, packed + 64, (byte) 0);
    Files.write(jar, bytes);

    assertRefused(name, code(jar));
  }

  @ParameterizedTest
  @CsvSource({"annotate, " + GAZETTEER, "parse, " + MODEL})
  void otherCommandsSayTheSame(String command, String name) throws Exception {
    Path damaged = inFront(name, Damage.BIT_CHANGED.of(shipped(name)));

    assertRefused(name, run(damaged, command, article.toString()));
  }

  @Test
  void aDamagedModelOfTheUserIsNamed() throws Exception {
    byte[] damaged = Damage.BIT_CHANGED.of(shipped(MODEL));
    Path model = Files.write(folder.resolve("my.bin"), damaged);
    Result result = run(folder, "parse", "--model", model.toString(), article.toString());

    assertRefused(model.toString(), result);
  }

  @Test
  void theSameFilesUndamagedAreRead() throws Exception {
    inFront(MODEL, shipped(MODEL));
    Result result = code(inFront(GAZETTEER, shipped(GAZETTEER)));

    assertThat(result.err()).isEqualToIgnoringNewLines("1 article coded");
    assertThat(result.out()).contains("\"type\":\"ACCUSE\"");
    assertThat(result.code()).isZero();
  }

  /** One line that names the file and says what is wrong with it, and code 2 of formats.md. */
  private static void assertRefused(String name, Result result) {
    assertThat(result.err().lines())
        .singleElement()
        .asString()
        .matches("dateline: /?\\Q" + name + "\\E: .*[a-z]{4}.*")
        .doesNotContain("Exception", "null");
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isEqualTo(2);
  }

  private static byte[] changed(byte[] whole, int at) {
    byte[] changed = whole.clone();
    changed[at] ^= 0x10;
    return changed;
  }

  private static byte[] shipped(String name) throws IOException {
    try (InputStream in = Main.class.getResourceAsStream("/" + name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }

  /** A folder that is searched before the program's own files. */
  private Path inFront(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return folder;
  }

  private Result code(Path front) throws Exception {
    return run(front, "code", "--format", "jsonl", article.toString());
  }

  private Result run(Path front, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-cp"));
    command.add(front + File.pathSeparator + System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
