package org.dateline.app.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out results
 * @param err progress, warnings, errors
 * @param outTerminal whether results go to a terminal
 * @param errTerminal whether messages go to a terminal
 * @param width columns of the terminal
 * @param colours whether results may be coloured
 */
record Console(
    InputStream in,
    Writer out,
    PrintWriter err,
    boolean outTerminal,
    boolean errTerminal,
    int width,
    boolean colours) {
  private static final int USUAL_WIDTH = 100;

  /**
   * The console of this process. Java cannot ask whether one stream alone is a terminal; the
   * launcher can, and says so in DATELINE_TERMINAL: "out", "err" or both.
   */
  static Console system(Map<String, String> environment) {
    String terminals = environment.getOrDefault("DATELINE_TERMINAL", "");
    boolean out = terminals.contains("out");
    return new Console(
        System.in,
        new BufferedWriter(writer(FileDescriptor.out), 1 << 16),
        new PrintWriter(writer(FileDescriptor.err), true),
        out,
        terminals.contains("err"),
        width(environment.getOrDefault("COLUMNS", "")),
        out && environment.getOrDefault("NO_COLOR", "").isEmpty());
  }

  private static Writer writer(FileDescriptor descriptor) {
    return new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
  }

  private static int width(String columns) {
    return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }
}
