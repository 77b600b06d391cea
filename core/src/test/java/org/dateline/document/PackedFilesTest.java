package org.dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedFilesTest {
  @TempDir Path folder;

  @Test
  void listsFilesOfAFolderInTheOrderOfTheirNames() throws IOException {
    fill(folder);
    assertThat(PackedFiles.list(folder))
        .extracting(PackedFile::name)
        .containsExactly("a/c.txt", "b.txt");
    assertThat(PackedFiles.list(folder).get(1).text()).isEqualTo("bé");
  }

  @Test
  void listsFilesInsideAJar() throws IOException {
    URI uri = URI.create("jar:" + folder.resolve("x.jar").toUri());
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
      Path root = jar.getPath("/packed");
      fill(root);
      assertThat(PackedFiles.list(root))
          .extracting(PackedFile::name)
          .containsExactly("a/c.txt", "b.txt");
    }
  }

  @Test
  void missingFolderOfTheClasspathHasNoFiles() {
    assertThat(PackedFiles.list("org/dateline/nowhere")).isEmpty();
  }

  private static void fill(Path root) throws IOException {
    Files.createDirectories(root.resolve("a"));
    Files.writeString(root.resolve("b.txt"), "\uFEFFbé");
    Files.writeString(root.resolve("a/c.txt"), "c");
    Files.writeString(root.resolve(".hidden"), "h");
  }
}
