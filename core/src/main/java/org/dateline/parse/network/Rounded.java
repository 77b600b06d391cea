package org.dateline.parse.network;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Tables of weights as whole numbers, big-endian, with one scale for each row. */
final class Rounded {
  private Rounded() {}

  static void write(DataOutput out, float[][] table, int bits) throws IOException {
    int most = (1 << (bits - 1)) - 1;
    for (float[] row : table) {
      float largest = Float.MIN_NORMAL;
      for (float weight : row) {
        largest = Math.max(largest, Math.abs(weight));
      }
      float scale = largest / most;
      out.writeFloat(scale);
      for (float weight : row) {
        int rounded = Math.round(weight / scale);
        if (bits == Byte.SIZE) {
          out.writeByte(rounded);
        } else {
          out.writeShort(rounded);
        }
      }
    }
  }

  static void read(DataInput in, float[][] table, int bits) throws IOException {
    int width = bits / Byte.SIZE;
    byte[] bytes = new byte[table.length == 0 ? 0 : table[0].length * width];
    for (float[] row : table) {
      float scale = in.readFloat();
      in.readFully(bytes);
      for (int i = 0; i < row.length; i++) {
        int rounded = bytes[i * width];
        if (width == 2) {
          rounded = (rounded << Byte.SIZE) | (bytes[2 * i + 1] & 0xff);
        }
        row[i] = scale * rounded;
      }
    }
  }
}
