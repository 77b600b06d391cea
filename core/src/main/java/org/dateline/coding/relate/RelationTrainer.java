package org.dateline.coding.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.coding.EventType;
import org.dateline.coding.SentenceCoding;

/**
 * Learns {@link RelationWeights} from pairs whose type is known: multinomial logistic regression by
 * stochastic gradient descent with AdaGrad steps and a quadratic penalty. The same examples in the
 * same order give the same weights.
 *
 * @see "Duchi, Hazan, Singer: Adaptive Subgradient Methods, JMLR 12, 2011"
 */
public final class RelationTrainer {
  /**
   * How to train.
   *
   * @param rounds passes over the examples
   * @param step first step of a weight
   * @param penalty on the squares of the weights
   * @param least features seen less often are left out
   * @param threshold weights nearer to 0 are left out of the result
   */
  public record Settings(int rounds, float step, float penalty, int least, float threshold) {
    /** Chosen by cross-validation; a lower threshold gains a little, and a much longer file. */
    public static final Settings USUAL = new Settings(20, 0.1f, 0.003f, 2, 0.2f);
  }

  /** An example by numbers: positions of features, what each counts, position of the type. */
  private static final class Example {
    private final int[] features;
    private final float[] values;
    private final int type;
    private final float weight;

    private Example(int[] features, float[] values, int type, float weight) {
      this.features = features;
      this.values = values;
      this.type = type;
      this.weight = weight;
    }
  }

  private record Given(Map<String, Float> features, EventType type, float weight) {}

  /** Keeps the first steps small. */
  private static final double STEADY = 0.05;

  private static final EventType[] TYPES = EventType.values();

  private final Settings settings;
  private final List<Given> given = new ArrayList<>();

  public RelationTrainer(Settings settings) {
    this.settings = settings;
  }

  /**
   * Adds an example.
   *
   * @param codings the sentences of the text
   * @param weight how much it counts
   */
  public void add(List<SentenceCoding> codings, PartyPair pair, EventType type, float weight) {
    add(RelationFeatures.of(PairPath.between(codings, pair)), type, weight);
  }

  void add(Map<String, Float> features, EventType type, float weight) {
    given.add(new Given(features, type, weight));
  }

  /** Learns from what was added. */
  public RelationWeights train() {
    List<String> names = names();
    List<Example> examples = examples(names);
    float[][] weights = new float[names.size()][TYPES.length];
    float[][] squares = new float[names.size()][TYPES.length];
    boolean[] known = new boolean[TYPES.length];
    examples.forEach(e -> known[e.type] = true);
    for (int round = 0; round < settings.rounds(); round++) {
      Collections.shuffle(examples, new Random(round));
      for (Example example : examples) {
        learn(example, weights, squares, known);
      }
    }
    return kept(names, weights);
  }

  private List<String> names() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Given one : given) {
      one.features().keySet().forEach(f -> counts.merge(f, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < settings.least());
    return new ArrayList<>(counts.keySet());
  }

  private List<Example> examples(List<String> names) {
    List<Example> examples = new ArrayList<>();
    for (Given one : given) {
      int[] features = new int[one.features().size()];
      float[] values = new float[features.length];
      int size = 0;
      for (Map.Entry<String, Float> entry : one.features().entrySet()) {
        int at = Collections.binarySearch(names, entry.getKey());
        if (at >= 0) {
          features[size] = at;
          values[size++] = entry.getValue();
        }
      }
      examples.add(
          new Example(
              Arrays.copyOf(features, size),
              Arrays.copyOf(values, size),
              List.of(TYPES).indexOf(one.type()),
              one.weight()));
    }
    return examples;
  }

  private void learn(Example example, float[][] weights, float[][] squares, boolean[] known) {
    double[] chances = chances(example, weights, known);
    for (int i = 0; i < example.features.length; i++) {
      float[] row = weights[example.features[i]];
      float[] square = squares[example.features[i]];
      for (int type = 0; type < TYPES.length; type++) {
        if (known[type]) {
          double error = chances[type] - (type == example.type ? 1 : 0);
          double gradient =
              example.weight * error * example.values[i] + settings.penalty() * row[type];
          square[type] += (float) (gradient * gradient);
          row[type] -= (float) (settings.step() * gradient / (STEADY + Math.sqrt(square[type])));
        }
      }
    }
  }

  private static double[] chances(Example example, float[][] weights, boolean[] known) {
    double[] scores = new double[TYPES.length];
    for (int i = 0; i < example.features.length; i++) {
      float[] row = weights[example.features[i]];
      for (int type = 0; type < TYPES.length; type++) {
        scores[type] += example.values[i] * row[type];
      }
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int type = 0; type < TYPES.length; type++) {
      best = known[type] ? Math.max(best, scores[type]) : best;
    }
    double sum = 0;
    for (int type = 0; type < TYPES.length; type++) {
      scores[type] = known[type] ? Math.exp(scores[type] - best) : 0;
      sum += scores[type];
    }
    for (int type = 0; type < TYPES.length; type++) {
      scores[type] /= sum;
    }
    return scores;
  }

  private RelationWeights kept(List<String> names, float[][] weights) {
    Map<String, Map<EventType, Float>> kept = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      Map<EventType, Float> row = new EnumMap<>(EventType.class);
      for (int type = 0; type < TYPES.length; type++) {
        if (Math.abs(weights[i][type]) >= settings.threshold()) {
          row.put(TYPES[type], Math.round(weights[i][type] * 100) / 100f);
        }
      }
      if (!row.isEmpty()) {
        kept.put(names.get(i), row);
      }
    }
    return new RelationWeights(kept);
  }
}
