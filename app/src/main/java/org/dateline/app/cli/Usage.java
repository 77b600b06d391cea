package org.dateline.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A command was called in a way that cannot be followed; the message says what is wrong. */
final class Usage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Usage(String message) {
    super(message);
  }

  static void require(boolean right, String message) {
    if (!right) {
      throw new Usage(message);
    }
  }

  static void requireFolder(String option, Optional<Path> folder) {
    folder.ifPresent(
        path -> require(Files.isDirectory(path), option + ": no such folder: " + path));
  }
}
