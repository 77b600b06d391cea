package org.dateline.parse.network;

import java.util.Arrays;

/** Rows of a large table of which few are used at a time. */
final class Rows {
  private final boolean[] touched;
  private final int[] list;
  private int count;

  Rows(int rows) {
    touched = new boolean[rows];
    list = new int[rows];
  }

  void touch(int row) {
    if (!touched[row]) {
      touched[row] = true;
      list[count++] = row;
    }
  }

  int count() {
    return count;
  }

  int row(int at) {
    return list[at];
  }

  /** Sets the rows to 0 and forgets them. */
  void clear(float[][] table) {
    for (int i = 0; i < count; i++) {
      Arrays.fill(table[list[i]], 0);
      touched[list[i]] = false;
    }
    count = 0;
  }
}
