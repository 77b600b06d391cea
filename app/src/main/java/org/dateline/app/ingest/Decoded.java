package org.dateline.app.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes read as text: UTF-8, or UTF-16 behind its byte order mark. What is no UTF-8 and holds no
 * UTF-8 sequence either is taken for Windows-1252; of a mixture the wrong bytes are replaced.
 *
 * @param text without a byte order mark
 * @param warnings what had to be guessed
 */
record Decoded(String text, List<String> warnings) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static Decoded of(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
      return new Decoded(new String(bytes, StandardCharsets.UTF_16), List.of());
    }
    int from = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
      return new Decoded(strict.decode(buffer.slice()).toString(), List.of());
    } catch (CharacterCodingException invalid) {
      return guessed(bytes, from);
    }
  }

  /** Whether the bytes are no text: a NUL outside UTF-16. */
  static boolean binary(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
      return false;
    }
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded guessed(byte[] bytes, int from) {
    int invalid = firstInvalid(bytes, from);
    String utf8 = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    boolean mixed = from > 0 || utf8.chars().anyMatch(unit -> unit > 0x7F && unit != 0xFFFD);
    if (mixed) {
      long wrong = utf8.chars().filter(unit -> unit == 0xFFFD).count();
      return new Decoded(
          utf8,
          List.of("invalid UTF-8 from byte " + invalid + ": " + wrong + " characters replaced"));
    }
    return new Decoded(
        new String(bytes, from, bytes.length - from, WINDOWS_1252),
        List.of("invalid UTF-8 from byte " + invalid + ": read as Windows-1252"));
  }

  private static int firstInvalid(byte[] bytes, int from) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    buffer.position(from);
    CharBuffer chars = CharBuffer.allocate(8192);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(buffer, chars, true);
    while (result.isOverflow()) {
      chars.clear();
      result = decoder.decode(buffer, chars, true);
    }
    return buffer.position();
  }
}
