package org.dateline.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Whole numbers of 32 bits without sign in as few bytes as they need, seven bits to a byte. */
final class Varint {
  private static final int MORE = 0x80;
  private static final int LONGEST = 5;

  private Varint() {}

  static void write(DataOutput out, int value) throws IOException {
    int rest = value;
    while ((rest & -MORE) != 0) {
      out.writeByte(rest | MORE);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  static int read(DataInput in) throws IOException {
    int value = 0;
    for (int i = 0; i < LONGEST; i++) {
      int part = in.readByte();
      value |= (part & (MORE - 1)) << (7 * i);
      if ((part & MORE) == 0) {
        return value;
      }
    }
    throw new IOException("a number of more than " + LONGEST + " bytes");
  }
}
