package org.dateline.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Describes words by the words beside them: positive pointwise mutual information with the most
 * frequent words one and two places to the left and right, reduced to eighty dimensions.
 *
 * @see "Bullinaria and Levy 2007, Extracting semantic representations from word co-occurrence"
 */
final class WordVectors {
  private static final int CONTEXTS = 1500;
  private static final int PLACES = 4;
  private static final int[] OFFSETS = {-2, -1, 1, 2};
  static final int DIMENSIONS = 80;
  private static final int POWER_ROUNDS = 4;

  private final int leastCount;
  private final long seed;
  private final Map<String, int[]> counts = new HashMap<>();
  private final List<String[]> sentences = new ArrayList<>();

  WordVectors(int leastCount, long seed) {
    this.leastCount = leastCount;
    this.seed = seed;
  }

  /** Adds a sentence; words are lower-case, as {@link Words#normal} writes them. */
  void add(String[] words) {
    sentences.add(words);
    for (String word : words) {
      counts.computeIfAbsent(word, k -> new int[1])[0]++;
    }
  }

  /** The words frequent enough, most frequent first. */
  List<String> vocabulary() {
    List<String> words = new ArrayList<>();
    counts.forEach(
        (word, count) -> {
          if (count[0] >= leastCount) {
            words.add(word);
          }
        });
    words.sort(
        Comparator.comparing((String word) -> -counts.getOrDefault(word, new int[1])[0])
            .thenComparing(Comparator.naturalOrder()));
    return words;
  }

  /** A vector of length 1 for each word of the vocabulary. */
  float[][] vectors() {
    List<String> words = vocabulary();
    Map<String, Integer> numbers = new HashMap<>();
    for (String word : words) {
      numbers.put(word, numbers.size());
    }
    return reduced(rows(words.size(), numbers));
  }

  /** For each word the columns of its contexts and how surprising each is. */
  private List<SparseRow> rows(int size, Map<String, Integer> numbers) {
    List<Map<Integer, float[]>> table = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      table.add(new HashMap<>());
    }
    double[] column = new double[CONTEXTS * PLACES];
    double[] row = new double[size];
    double all = 0;
    for (String[] sentence : sentences) {
      for (int i = 0; i < sentence.length; i++) {
        int word = numbers.getOrDefault(sentence[i], -1);
        for (int k = 0; word >= 0 && k < PLACES; k++) {
          int context = context(sentence, i + OFFSETS[k], numbers);
          if (context >= 0) {
            int at = context * PLACES + k;
            table.get(word).computeIfAbsent(at, key -> new float[1])[0]++;
            column[at]++;
            row[word]++;
            all++;
          }
        }
      }
    }
    List<SparseRow> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(SparseRow.of(table.get(i), row[i], column, all));
    }
    return rows;
  }

  private static int context(String[] sentence, int at, Map<String, Integer> numbers) {
    if (at < 0 || at >= sentence.length) {
      return CONTEXTS - 1;
    }
    int number = numbers.getOrDefault(sentence[at], -1);
    return number < CONTEXTS - 1 ? number : -1;
  }

  /** A row of mutual information, of length 1. */
  private static final class SparseRow {
    final int[] columns;
    final float[] values;

    private SparseRow(int[] columns, float[] values) {
      this.columns = columns;
      this.values = values;
    }

    static SparseRow of(Map<Integer, float[]> counts, double row, double[] column, double all) {
      int[] columns = counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
      float[] values = new float[columns.length];
      double norm = 1e-9;
      for (int i = 0; i < columns.length; i++) {
        double count = counts.getOrDefault(columns[i], new float[1])[0];
        double information = Math.log(count * all / (row * column[columns[i]]));
        values[i] = (float) Math.max(0, information);
        norm += values[i] * values[i];
      }
      for (int i = 0; i < values.length; i++) {
        values[i] /= (float) Math.sqrt(norm);
      }
      return new SparseRow(columns, values);
    }
  }

  /** The rows in the subspace that keeps most of them, found by orthogonal iteration. */
  private float[][] reduced(List<SparseRow> rows) {
    float[][] basis = new float[CONTEXTS * PLACES][DIMENSIONS];
    Random random = new Random(seed);
    for (float[] line : basis) {
      for (int d = 0; d < DIMENSIONS; d++) {
        line[d] = (float) random.nextGaussian();
      }
    }
    for (int round = 0; round < POWER_ROUNDS; round++) {
      orthogonal(basis);
      float[][] projected = projected(rows, basis);
      for (float[] line : basis) {
        Arrays.fill(line, 0);
      }
      for (int i = 0; i < projected.length; i++) {
        SparseRow row = rows.get(i);
        for (int k = 0; k < row.columns.length; k++) {
          addTo(basis[row.columns[k]], projected[i], row.values[k]);
        }
      }
    }
    orthogonal(basis);
    float[][] vectors = projected(rows, basis);
    for (float[] vector : vectors) {
      unit(vector);
    }
    return vectors;
  }

  private static float[][] projected(List<SparseRow> rows, float[][] basis) {
    float[][] vectors = new float[rows.size()][DIMENSIONS];
    for (int i = 0; i < vectors.length; i++) {
      SparseRow row = rows.get(i);
      for (int k = 0; k < row.columns.length; k++) {
        addTo(vectors[i], basis[row.columns[k]], row.values[k]);
      }
    }
    return vectors;
  }

  private static void addTo(float[] sum, float[] what, float times) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += what[d] * times;
    }
  }

  private static void unit(float[] vector) {
    double norm = 1e-9;
    for (float v : vector) {
      norm += v * v;
    }
    float by = (float) (1 / Math.sqrt(norm));
    for (int d = 0; d < vector.length; d++) {
      vector[d] *= by;
    }
  }

  /** Gram and Schmidt, on the columns. */
  private static void orthogonal(float[][] basis) {
    for (int d = 0; d < DIMENSIONS; d++) {
      for (int e = 0; e < d; e++) {
        double dot = 0;
        for (float[] line : basis) {
          dot += line[d] * line[e];
        }
        for (float[] line : basis) {
          line[d] -= (float) dot * line[e];
        }
      }
      double norm = 1e-12;
      for (float[] line : basis) {
        norm += line[d] * line[d];
      }
      float by = (float) (1 / Math.sqrt(norm));
      for (float[] line : basis) {
        line[d] *= by;
      }
    }
  }
}
