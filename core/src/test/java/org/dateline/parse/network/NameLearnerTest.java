package org.dateline.parse.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class NameLearnerTest {
  private static final Shape SHAPE = new Shape(3, 2, 6, 5, 9, 3, 5, 6, 7, 4, 5);
  private static final float[][] VECTORS = {{0.5f, 1f}, {-1f, 0.3f}, {0.2f, 0.9f}};
  private static final int LISTS = 4;
  private static final Network NETWORK =
      new Learner(SHAPE, VECTORS, new Dropout(0, 0, 0, 0), 2).network();

  /** Words numbered from 0; the first three have vectors. */
  private static final class Numbers implements Inputs {
    private final int[] words;

    Numbers(int[] words) {
      this.words = words;
    }

    @Override
    public int size() {
      return words.length;
    }

    @Override
    public long type(int at) {
      return words[at] + 1L;
    }

    @Override
    public int word(int at) {
      return words[at];
    }

    @Override
    public int vector(int at) {
      return words[at] < VECTORS.length ? words[at] : -1;
    }

    @Override
    public int[] affixes(int at) {
      return new int[] {words[at], 8};
    }
  }

  /** Word 5 is never part of a name; words on list 1 begin one, words after them go on. */
  private static List<NameExample> examples(long seed) {
    Random random = new Random(4);
    List<NameExample> examples = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int size = 2 + i;
      int[] words = new int[size];
      int[] lists = new int[size];
      int[] marks = new int[size];
      boolean[] open = new boolean[size];
      for (int t = 0; t < size; t++) {
        words[t] = random.nextInt(6);
        open[t] = words[t] != 5;
        lists[t] = open[t] && random.nextInt(3) == 0 ? 2 : 0;
        marks[t] = lists[t] == 2 ? 1 : t > 0 && marks[t - 1] == 1 && open[t] ? 2 : 0;
      }
      examples.add(new NameExample(new Numbers(words), lists, open, marks, seed + i));
    }
    return examples;
  }

  private static NameNetwork learnt(long seed, int rounds) {
    NameLearner learner = new NameLearner(NETWORK, LISTS, 16, 3, seed);
    for (int i = 0; i < rounds; i++) {
      learner.learn(examples(i * 31L), 0.01);
    }
    return learner.names();
  }

  @Test
  void marksAreLearntAndSurviveTheFile() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    learnt(1, 600).write(new DataOutputStream(bytes));
    NameNetwork names = read(bytes.toByteArray());
    Analyzer analyzer = new Analyzer(NETWORK, new int[SHAPE.relations()]);
    NameAnalyzer reader = new NameAnalyzer(analyzer, names);
    for (NameExample example : examples(0)) {
      analyzer.analyze(example.inputs());
      assertThat(reader.marks(example.inputs(), example.lists(), example.open()))
          .isEqualTo(example.marks());
    }
  }

  @Test
  void theSameExamplesAndSeedGiveTheSameWeights() {
    assertThat(weights(3)).isEqualTo(weights(3)).isNotEqualTo(weights(4));
  }

  private static String weights(long seed) {
    return Arrays.deepToString(learnt(seed, 5).tables().toArray());
  }

  @Test
  void derivativesOfAChainAreThoseFoundByMovingEveryNumberALittle() {
    Random random = new Random(5);
    float[][] follow = table(4, 3, random);
    float[][] scores = table(5, 3, random);
    int[] right = {0, 2, 1, 1, 0};
    float[][] found = copy(scores);
    float[][] sum = new float[4][3];
    Chain chain = new Chain(follow);
    chain.learn(found, 0, 5, right, sum);
    check(scores, found, () -> chain.learn(copy(scores), 0, 5, right, new float[4][3]));
    check(follow, sum, () -> chain.learn(copy(scores), 0, 5, right, new float[4][3]));
  }

  private static void check(float[][] moved, float[][] derivatives, DoubleSupplier loss) {
    for (int i = 0; i < moved.length; i++) {
      for (int j = 0; j < moved[i].length; j++) {
        float before = moved[i][j];
        moved[i][j] = before + 1e-2f;
        double more = loss.getAsDouble();
        moved[i][j] = before - 1e-2f;
        double less = loss.getAsDouble();
        moved[i][j] = before;
        assertThat((more - less) / 2e-2).isCloseTo(derivatives[i][j], within(1e-3));
      }
    }
  }

  private static float[][] table(int rows, int columns, Random random) {
    float[][] table = new float[rows][columns];
    for (float[] row : table) {
      for (int j = 0; j < columns; j++) {
        row[j] = (float) random.nextGaussian();
      }
    }
    return table;
  }

  private static float[][] copy(float[][] table) {
    return Arrays.stream(table).map(float[]::clone).toArray(float[][]::new);
  }

  @Test
  void theBestChainIsTheBestOfAll() {
    Random random = new Random(8);
    for (int round = 0; round < 50; round++) {
      float[][] follow = table(4, 3, random);
      float[][] scores = table(4, 3, random);
      int[] best = new int[4];
      new Chain(follow).best(scores, 0, 4, best);
      double most = Double.NEGATIVE_INFINITY;
      int[] found = new int[4];
      for (int code = 0; code < 81; code++) {
        int[] marks = {code % 3, code / 3 % 3, code / 9 % 3, code / 27};
        double score = follow[3][marks[0]];
        for (int t = 0; t < 4; t++) {
          score += scores[t][marks[t]] + (t == 0 ? 0 : follow[marks[t - 1]][marks[t]]);
        }
        if (score > most) {
          most = score;
          found = marks;
        }
      }
      assertThat(best).isEqualTo(found);
    }
  }

  @Test
  void numbersThatEndEarlyOrMakeNoSenseAreRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new NameNetwork(SHAPE, LISTS, 4, 3).write(new DataOutputStream(bytes));
    byte[] whole = bytes.toByteArray();
    assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 1)))
        .isInstanceOf(IOException.class);
    byte[] negative = whole.clone();
    negative[4] = -1;
    assertThatThrownBy(() -> read(negative))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("names: a size of -");
  }

  private static NameNetwork read(byte[] bytes) throws IOException {
    return NameNetwork.read(new DataInputStream(new ByteArrayInputStream(bytes)), NETWORK);
  }
}
