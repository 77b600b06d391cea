package org.dateline.app.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the lines of a stream as bytes, and never holds more of one than the longest allowed. */
final class LineBytes implements Closeable {
  /**
   * @param number from 1
   * @param bytes without the line end; empty if the line was too long
   * @param length in bytes
   */
  record Line(int number, Optional<byte[]> bytes, long length) {}

  private final InputStream in;
  private final int longest;
  private int number;

  /**
   * @param longest bytes of the longest line that is kept
   */
  LineBytes(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.longest = longest;
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(4096);
    long length = 0;
    int unit = in.read();
    if (unit < 0) {
      return Optional.empty();
    }
    while (unit >= 0 && unit != '\n') {
      length++;
      if (length <= longest) {
        kept.write(unit);
      } else if (kept.size() > 0) {
        kept = new ByteArrayOutputStream(0);
      }
      unit = in.read();
    }
    number++;
    return Optional.of(
        new Line(
            number,
            length <= longest ? Optional.of(kept.toByteArray()) : Optional.empty(),
            length));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
