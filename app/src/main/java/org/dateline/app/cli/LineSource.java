package org.dateline.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * An input of JSON Lines as the command line names it: a file, gzipped where the name ends in .gz,
 * or {@code -} for standard input.
 *
 * @param argument as given
 */
record LineSource(String argument) {
  private static final String STANDARD = "-";

  /** Whether there is nothing to read. */
  boolean missing() {
    return !argument.equals(STANDARD) && !Files.isRegularFile(Path.of(argument));
  }

  /** Opens it; the caller closes it. */
  InputStream open(Console console) throws IOException {
    if (argument.equals(STANDARD)) {
      return console.in();
    }
    InputStream in = Files.newInputStream(Path.of(argument));
    return argument.endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  /** What messages call it. */
  String name() {
    Path file = Path.of(argument).getFileName();
    return file == null ? argument : file.toString();
  }
}
