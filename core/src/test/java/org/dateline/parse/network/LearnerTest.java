package org.dateline.parse.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LearnerTest {
  private static final Dropout NONE = new Dropout(0, 0, 0, 0);
  private static final Shape SHAPE = new Shape(3, 2, 6, 5, 9, 3, 5, 6, 7, 4, 5);
  private static final float[][] VECTORS = {{0.5f, 1f}, {-1f, 0.3f}, {0.2f, 0.9f}};

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

  private static Example example(Random random, int size) {
    int[] words = new int[size];
    int[] counts = new int[size];
    Arrays.fill(counts, 1_000_000);
    int[] tags = new int[size];
    int[] heads = new int[size];
    int[] relations = new int[size];
    for (int t = 0; t < size; t++) {
      words[t] = random.nextInt(SHAPE.words());
      tags[t] = words[t] % SHAPE.tags();
      heads[t] = t == 0 ? size : random.nextInt(t);
      relations[t] = t == 0 ? -1 : words[t] % SHAPE.relations();
    }
    return new Example(new Numbers(words), counts, new Analysis(tags, heads, relations), 7);
  }

  private static double loss(Pass pass, Example example, Masks masks, Backward backward) {
    pass.describe(masks);
    pass.feed(0, pass.inputs);
    pass.remember(0, masks.memory[0], masks.output[0]);
    pass.chooseTags();
    pass.feed(1, pass.outputs[0]);
    pass.remember(1, masks.memory[1], masks.output[1]);
    pass.chooseHeads(masks.roles);
    pass.chooseLabels(example.right().heads(), masks.label);
    return backward.learn(example, masks);
  }

  @Test
  void derivativesAreThoseFoundByMovingEveryWeightALittle() {
    Network network = new Learner(SHAPE, VECTORS, NONE, 2).network();
    Transposed transposed = new Transposed(network);
    transposed.update();
    Pass pass = new Pass(network);
    Backward backward = new Backward(pass, transposed);
    Example example = example(new Random(1), 5);
    Dropout some = new Dropout(0.2, 0.2, 0.2, 0.2);
    Masks masks = new Masks(SHAPE, example, some, new SplittableRandom(9));
    loss(pass, example, masks, backward);
    List<float[]> derivatives = new ArrayList<>();
    for (float[][] table : backward.sum.learnt()) {
      for (float[] row : table) {
        derivatives.add(row.clone());
      }
    }
    Backward ignored = new Backward(pass, transposed);
    int at = 0;
    int moved = 0;
    int wrong = 0;
    float step = 2e-3f;
    for (float[][] table : network.learnt()) {
      for (float[] row : table) {
        float[] found = derivatives.get(at++);
        for (int j = 0; j < row.length; j++) {
          float weight = row[j];
          row[j] = weight + step;
          double more = loss(pass, example, masks, ignored);
          row[j] = weight - step;
          double less = loss(pass, example, masks, ignored);
          row[j] = weight;
          double expected = (more - less) / (2 * step);
          if (Math.abs(found[j] - expected) > 0.02 + 0.03 * Math.abs(expected)) {
            wrong++;
          }
          moved += Math.abs(expected) > 0.05 ? 1 : 0;
        }
      }
    }
    assertThat(moved).isGreaterThan(90);
    // Where the loss has a bend within the step, the two differ.
    assertThat(wrong).isLessThan(10);
  }

  @Test
  void whatWasLearntIsDecidedAndSurvivesTheFile() throws IOException {
    Random random = new Random(6);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      examples.add(example(random, 2 + i));
    }
    Learner learner = new Learner(SHAPE, VECTORS, NONE, 2);
    double loss = Double.MAX_VALUE;
    for (int i = 0; i < 1500; i++) {
      loss = learner.learn(examples, 0.01);
    }
    assertThat(loss).isLessThan(0.05);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    learner.network().write(new DataOutputStream(bytes));
    Network read = Network.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    Analyzer analyzer = new Analyzer(read, new int[SHAPE.relations()]);
    Ensemble two = new Ensemble(List.of(learner.network(), read), new int[SHAPE.relations()]);
    for (Example example : examples) {
      Analysis analysis = analyzer.analyze(example.inputs());
      assertThat(analysis.tags()).isEqualTo(example.right().tags());
      assertThat(analysis.heads()).isEqualTo(example.right().heads());
      for (int t = 1; t < example.inputs().size(); t++) {
        assertThat(analysis.relations()[t]).isEqualTo(example.right().relations()[t]);
      }
      assertThat(two.read(example.inputs()).heads()).isEqualTo(example.right().heads());
    }
  }

  @Test
  void theSameExamplesAndSeedGiveTheSameWeights() {
    assertThat(learnt(3)).isEqualTo(learnt(3)).isNotEqualTo(learnt(4));
  }

  private static String learnt(long seed) {
    Random random = new Random(6);
    Learner learner = new Learner(SHAPE, VECTORS, new Dropout(0.3, 0.2, 0.3, 0.3), seed);
    for (int i = 0; i < 20; i++) {
      learner.learn(List.of(example(random, 4), example(random, 3), example(random, 6)), 0.01);
    }
    return Arrays.deepToString(learner.network().learnt().toArray());
  }

  @Test
  void numbersThatEndEarlyOrMakeNoSenseAreRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Network(SHAPE).write(new DataOutputStream(bytes));
    byte[] whole = bytes.toByteArray();
    assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 1)))
        .isInstanceOf(IOException.class);
    byte[] negative = whole.clone();
    negative[8] = -1;
    assertThatThrownBy(() -> read(negative))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a size of -");
  }

  private static Network read(byte[] bytes) throws IOException {
    return Network.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
