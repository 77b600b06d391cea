package org.dateline.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Classes of words that occur in like places, learnt from text without analyses. */
final class Clusters {
  static final Clusters NONE = new Clusters(new int[0], new int[0]);

  private final int[] words;
  private final int[] clusters;

  /**
   * @param words keys of lower-case words as {@link Words#lower}, ascending
   * @param clusters of each the fine cluster in the lower half, the coarse one in the upper, from 1
   */
  Clusters(int[] words, int[] clusters) {
    this.words = words;
    this.clusters = clusters;
  }

  /** Fine cluster of a word in the lower 16 bits, coarse one above; 0 if it is unknown. */
  int of(int word) {
    int at = Arrays.binarySearch(words, word);
    return at < 0 ? 0 : clusters[at];
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(words.length);
    for (int i = 0; i < words.length; i++) {
      out.writeInt(words[i]);
      out.writeInt(clusters[i]);
    }
  }

  static Clusters read(DataInput in) throws IOException {
    int size = in.readInt();
    int[] words = new int[size];
    int[] clusters = new int[size];
    for (int i = 0; i < size; i++) {
      words[i] = in.readInt();
      clusters[i] = in.readInt();
    }
    return new Clusters(words, clusters);
  }
}
