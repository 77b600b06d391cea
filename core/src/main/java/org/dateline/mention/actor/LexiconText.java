package org.dateline.mention.actor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the text of a lexicon file and says where it is no UTF-8. */
final class LexiconText {
  private LexiconText() {}

  /**
   * The text without a byte order mark. A file that is no UTF-8 is empty, and a problem: to guess
   * its encoding would put wrong names into the data without a word.
   *
   * @param name of the file, for messages
   */
  static String read(String name, Path path, List<String> problems) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      int wrong = firstMalformed(bytes);
      if (wrong >= 0) {
        problems.add(problem(name, bytes, wrong));
        return "";
      }
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String problem(String name, byte[] bytes, int wrong) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < wrong; i++) {
      boolean newline = bytes[i] == '\n';
      line += newline ? 1 : 0;
      column = newline ? 1 : column + 1;
    }
    return "%s:%d: expected UTF-8, found byte 0x%02X as byte %d of the line"
        .formatted(name, line, bytes[wrong], column);
  }

  /** Place of the first byte that is no part of UTF-8; -1 if there is none. */
  private static int firstMalformed(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    return decoder.decode(in, out, true).isError() ? in.position() : -1;
  }
}
