package org.dateline.coding.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns {@link ConfidenceWeights} from events of which is known whether a reader codes them too:
 * logistic regression with a quadratic penalty, by Newton steps for one weight after the other. The
 * penalty draws what was seen seldom towards 0, so that a rule that fired twice and was right twice
 * is not taken for infallible. The same examples, in any order, give the same weights.
 *
 * @see "Genkin, Lewis, Madigan: Large-Scale Bayesian Logistic Regression, Technometrics 49, 2007"
 */
public final class ConfidenceTrainer {
  /**
   * How to train.
   *
   * @param penalty on half the square of a weight; the weight of what all events have is free
   * @param rounds passes over the weights
   * @param least features seen less often are left out
   * @param threshold weights nearer to 0 are left out of the result
   */
  public record Settings(double penalty, int rounds, int least, double threshold) {
    /** Chosen by cross-validation over the training articles; docs/training.md. */
    public static final Settings USUAL = new Settings(16, 200, 2, 0.05);
  }

  private record Example(List<String> features, boolean right) {}

  /** Weights move by at most this much at once, so that the first steps stay on the ground. */
  private static final double LONGEST_STEP = 1;

  private final Settings settings;
  private final List<Example> examples = new ArrayList<>();

  public ConfidenceTrainer(Settings settings) {
    this.settings = settings;
  }

  /** Adds an event; each of its features counts once. */
  public void add(Iterable<String> features, boolean right) {
    List<String> all = new ArrayList<>();
    features.forEach(all::add);
    examples.add(new Example(all, right));
  }

  /** How many events were added. */
  public int size() {
    return examples.size();
  }

  /**
   * Learns from what was added.
   *
   * @throws IllegalStateException if nothing was
   */
  public ConfidenceWeights train() {
    if (examples.isEmpty()) {
      throw new IllegalStateException("no examples to learn from");
    }
    Map<String, int[]> seen = seen();
    double[] scores = new double[examples.size()];
    Map<String, Double> weights = new TreeMap<>();
    for (int round = 0; round < settings.rounds(); round++) {
      seen.forEach(
          (feature, at) -> {
            double penalty = feature.equals(ConfidenceWeights.ALWAYS) ? 0 : settings.penalty();
            double old = weights.getOrDefault(feature, 0.0);
            double step = step(at, scores, old, penalty);
            weights.put(feature, old + step);
            for (int example : at) {
              scores[example] += step;
            }
          });
    }
    weights.values().removeIf(weight -> Math.abs(weight) < settings.threshold());
    weights.replaceAll((feature, weight) -> Math.round(weight * 100) / 100.0);
    return new ConfidenceWeights(weights);
  }

  /** For each feature the positions of the examples that have it. */
  private Map<String, int[]> seen() {
    Map<String, List<Integer>> lists = new TreeMap<>();
    for (int i = 0; i < examples.size(); i++) {
      for (String feature : examples.get(i).features()) {
        lists.computeIfAbsent(feature, f -> new ArrayList<>()).add(i);
      }
    }
    lists.values().removeIf(at -> at.size() < settings.least());
    Map<String, int[]> seen = new TreeMap<>();
    lists.forEach((f, at) -> seen.put(f, at.stream().mapToInt(Integer::intValue).toArray()));
    return seen;
  }

  private double step(int[] at, double[] scores, double weight, double penalty) {
    double slope = -penalty * weight;
    double bend = penalty;
    for (int example : at) {
      double chance = ConfidenceWeights.chance(scores[example]);
      slope += (examples.get(example).right() ? 1 : 0) - chance;
      bend += chance * (1 - chance);
    }
    double step = slope / Math.max(bend, 1e-6);
    return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));
  }
}
