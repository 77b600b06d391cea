package org.dateline.app.ingest;

import java.util.Arrays;

/**
 * The ids met so far, as 64-bit hashes: 16 bytes an article at most, whatever the length of the
 * ids. Among ten million articles two of different ids meet with a chance of 1 in 300,000.
 */
final class SeenIds {
  private long[] table = new long[1024];
  private int size;

  /** Whether the id was not met before. */
  boolean add(String id) {
    if (size * 2 >= table.length) {
      grow();
    }
    return put(hash(id));
  }

  private boolean put(long hash) {
    int at = (int) (hash >>> 32) & (table.length - 1);
    while (table[at] != 0) {
      if (table[at] == hash) {
        return false;
      }
      at = (at + 1) & (table.length - 1);
    }
    table[at] = hash;
    size++;
    return true;
  }

  private void grow() {
    long[] before = table;
    table = new long[before.length * 2];
    size = 0;
    Arrays.stream(before).filter(hash -> hash != 0).forEach(this::put);
  }

  /** FNV-1a over the UTF-16 units, then MurmurHash3's finalizer; never 0. */
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }
}
