package org.dateline.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** For the more frequent words of the treebanks, which tags they had there. */
final class WordTags {
  private static final int LEAST_COUNT = 6;
  private static final double LEAST_SHARE = 0.03;

  private final int[] words;
  private final int[] keys;

  private WordTags(int[] words, int[] keys) {
    this.words = words;
    this.keys = keys;
  }

  /** A key that words with the same tags, in the same order of frequency, share; 0 if unknown. */
  int of(int word) {
    int at = Arrays.binarySearch(words, word);
    return at < 0 ? 0 : keys[at];
  }

  /** Counts the tags of words. */
  static WordTags of(List<Words> sentences, List<int[]> tags, int classes) {
    Map<Integer, int[]> counts = new TreeMap<>();
    for (int s = 0; s < tags.size(); s++) {
      for (int i = 0; i < tags.get(s).length; i++) {
        int tag = tags.get(s)[i];
        if (tag >= 0) {
          counts.computeIfAbsent(sentences.get(s).lower[i], k -> new int[classes])[tag]++;
        }
      }
    }
    counts.values().removeIf(count -> Arrays.stream(count).sum() < LEAST_COUNT);
    int[] words = new int[counts.size()];
    int[] keys = new int[counts.size()];
    int at = 0;
    for (Map.Entry<Integer, int[]> entry : counts.entrySet()) {
      words[at] = entry.getKey();
      keys[at++] = key(entry.getValue());
    }
    return new WordTags(words, keys);
  }

  private static int key(int[] counts) {
    int sum = Arrays.stream(counts).sum();
    int best = 0;
    int key = 1;
    for (int c = 0; c < counts.length; c++) {
      if (counts[c] > counts[best]) {
        best = c;
      }
      if (counts[c] > sum * LEAST_SHARE) {
        key = Mix.of(key, c);
      }
    }
    return Mix.of(key, best);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(words.length);
    for (int i = 0; i < words.length; i++) {
      out.writeInt(words[i]);
      out.writeInt(keys[i]);
    }
  }

  static WordTags read(DataInput in) throws IOException {
    int size = in.readInt();
    int[] words = new int[size];
    int[] keys = new int[size];
    for (int i = 0; i < size; i++) {
      words[i] = in.readInt();
      keys[i] = in.readInt();
    }
    return new WordTags(words, keys);
  }
}
