package org.dateline.parse;

import java.util.Arrays;

/**
 * A hash table from feature keys to numbers other than 0. Look-ups wait for memory most of the
 * time, so they are made to overlap: absent keys are filtered by a bit for each of the lowest bits
 * that keys may have, and the first slots are compared without a branch that could be foretold
 * wrongly.
 *
 * @see "Bloom 1970, Space/time trade-offs in hash coding with allowable errors"
 */
final class KeyTable {
  private static final int BITS_PER_KEY = 16;

  /** Slots compared at once; half a line of the cache. */
  private static final int STRIDE = 4;

  /** Slots: the key in the upper half, its number in the lower. The first ones recur at the end. */
  private final long[] slots;

  private final int mask;
  private final long[] filter;
  private final int filterMask;

  /**
   * @param entries the key in the upper half, its number in the lower; no key is 0 or comes twice
   */
  KeyTable(long[] entries) {
    int room = Math.max(8, entries.length + entries.length / 2);
    int capacity = Integer.highestOneBit(room - 1) * 2;
    mask = capacity - 1;
    slots = new long[capacity + STRIDE];
    int bits = Integer.highestOneBit(Math.max(Long.SIZE, entries.length * BITS_PER_KEY));
    filter = new long[bits / Long.SIZE];
    filterMask = filter.length - 1;
    for (long entry : entries) {
      int key = (int) (entry >>> Integer.SIZE);
      int at = key & mask;
      while (slots[at] != 0) {
        at = (at + 1) & mask;
      }
      slots[at] = entry;
      filter[(key >>> 6) & filterMask] |= 1L << key;
    }
    System.arraycopy(slots, 0, slots, capacity, STRIDE);
  }

  /** Moves the keys that may be in the table to the front; returns how many. */
  int keep(int[] keys, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int key = keys[i];
      keys[kept] = key;
      kept += (int) (filter[(key >>> 6) & filterMask] >>> key) & 1;
    }
    return kept;
  }

  /** The number of a key, 0 if it is not in the table. */
  int number(int key) {
    int at = key & mask;
    long last = slots[at + 3];
    int found =
        number(slots[at], key)
            | number(slots[at + 1], key)
            | number(slots[at + 2], key)
            | number(last, key);
    return found == 0 && last != 0 ? beyond(at + STRIDE, key) : found;
  }

  /** The lower half of a slot, or 0 if it is not of this key. */
  private static int number(long slot, int key) {
    int differs = (int) (slot >>> Integer.SIZE) ^ key;
    return (int) slot & ~((differs | -differs) >> 31);
  }

  private int beyond(int from, int key) {
    int at = from & mask;
    while (slots[at] != 0) {
      if ((int) (slots[at] >>> Integer.SIZE) == key) {
        return (int) slots[at];
      }
      at = (at + 1) & mask;
    }
    return 0;
  }

  /** All keys with their numbers, by key. */
  long[] entries() {
    return Arrays.stream(slots, 0, mask + 1).filter(slot -> slot != 0).sorted().toArray();
  }
}
