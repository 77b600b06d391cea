package org.dateline.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists the files of a folder of the classpath, be it a folder on disk or inside a jar. */
public final class PackedFiles {
  private PackedFiles() {}

  /**
   * The files below a folder of the classpath, in the order of their names; none if there is no
   * such folder.
   *
   * @param folder with slashes, from the root of the classpath: "org/dateline/lexicon"
   */
  public static List<PackedFile> list(String folder) {
    URL url = PackedFiles.class.getClassLoader().getResource(folder);
    if (url == null) {
      return List.of();
    }
    try {
      return list(path(url.toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(url.toString(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files below a folder, in the order of their names, hidden ones left out. */
  public static List<PackedFile> list(Path folder) throws IOException {
    Path root = folder.toRealPath();
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> new PackedFile(name(root, path), path))
          .filter(file -> !file.name().startsWith(".") && !file.name().contains("/."))
          .sorted(Comparator.comparing(PackedFile::name))
          .toList();
    }
  }

  private static String name(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  /** The jar stays open as a file system, since the files are read through it later. */
  private static Path path(URI uri) throws IOException {
    if (!uri.getScheme().equals("jar")) {
      return Path.of(uri);
    }
    FileSystem jar;
    try {
      jar = FileSystems.newFileSystem(uri, Map.of());
    } catch (FileSystemAlreadyExistsException alreadyOpen) {
      jar = FileSystems.getFileSystem(uri);
    }
    String whole = uri.toString();
    return jar.getPath(whole.substring(whole.lastIndexOf('!') + 1));
  }
}
