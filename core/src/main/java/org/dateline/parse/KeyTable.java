package org.dateline.parse;

/** A hash table from keys other than 0, as {@link Mix} makes them, to their positions in a list. */
final class KeyTable {
  /** Slots: the key in the upper half, its position plus one in the lower. */
  private final long[] slots;

  private final int mask;

  /**
   * @param keys of equal ones the first counts
   */
  KeyTable(int[] keys) {
    slots = new long[Integer.highestOneBit(Math.max(4, keys.length * 2)) * 2];
    mask = slots.length - 1;
    for (int i = 0; i < keys.length; i++) {
      int slot = slot(keys[i]);
      if (slots[slot] == 0) {
        slots[slot] = ((long) keys[i] << Integer.SIZE) | (i + 1);
      }
    }
  }

  private int slot(int key) {
    int at = key & mask;
    while (slots[at] != 0 && (int) (slots[at] >>> Integer.SIZE) != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** The position of a key, -1 if it is not in the list. */
  int position(int key) {
    return (int) slots[slot(key)] - 1;
  }
}
