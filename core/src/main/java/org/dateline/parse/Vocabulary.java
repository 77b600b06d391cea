package org.dateline.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that a model knows, in lower case as {@link Words} writes them: those with a fixed
 * vector, and those of the treebanks, which have a learnt one.
 */
final class Vocabulary {
  /** Words of the treebanks that occur less often stay unknown. */
  private static final int LEAST_COUNT = 2;

  private final int[] vectorKeys;
  private final int[] wordKeys;
  private final KeyTable vectors;
  private final KeyTable words;

  private Vocabulary(int[] vectorKeys, int[] wordKeys) {
    this.vectorKeys = vectorKeys;
    this.wordKeys = wordKeys;
    vectors = new KeyTable(vectorKeys);
    words = new KeyTable(wordKeys);
  }

  /**
   * @param withVectors words with a fixed vector, in the order of the vectors
   */
  static Vocabulary of(List<String> withVectors, List<Tree> trees) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (Tree tree : trees) {
      for (String form : tree.forms) {
        counts.merge(Words.key(form), 1, Integer::sum);
      }
    }
    List<Integer> keys = new ArrayList<>();
    counts.forEach(
        (key, count) -> {
          if (count >= LEAST_COUNT) {
            keys.add(key);
          }
        });
    return new Vocabulary(
        withVectors.stream().mapToInt(Mix::of).toArray(),
        keys.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Row of the fixed vector of a word, -1 if it has none. */
  int vector(int key) {
    return vectors.position(key);
  }

  /** Row of the learnt vector of a word, 0 if it has none. */
  int word(int key) {
    return words.position(key) + 1;
  }

  /** Number of rows for learnt vectors, that for unknown words among them. */
  int wordRows() {
    return wordKeys.length + 1;
  }

  void write(DataOutput out) throws IOException {
    for (int[] keys : List.of(vectorKeys, wordKeys)) {
      out.writeInt(keys.length);
      for (int key : keys) {
        out.writeInt(key);
      }
    }
  }

  static Vocabulary read(DataInput in) throws IOException {
    return new Vocabulary(keys(in), keys(in));
  }

  private static int[] keys(DataInput in) throws IOException {
    int[] keys = new int[in.readInt()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readInt();
    }
    return keys;
  }
}
