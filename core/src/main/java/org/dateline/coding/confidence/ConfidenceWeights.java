package org.dateline.coding.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much each feature of an event speaks for it, in log-odds. Read from lines of feature and
 * weight, parted by a tab; lines that start with # are comments. Immutable.
 */
public final class ConfidenceWeights {
  /** The feature that every event has. */
  public static final String ALWAYS = "always";

  private final Map<String, Double> weights;

  ConfidenceWeights(Map<String, Double> weights) {
    this.weights = new TreeMap<>(weights);
  }

  /**
   * Reads weights.
   *
   * @param name what messages call the file
   * @throws IllegalArgumentException naming every line that cannot be read, or says again what an
   *     earlier line said
   */
  public static ConfidenceWeights read(String name, String text) {
    Map<String, Double> weights = new TreeMap<>();
    List<String> errors = new ArrayList<>();
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        String[] cells = lines[i].split("\t", -1);
        Optional<Double> weight = cells.length == 2 ? number(cells[1]) : Optional.empty();
        if (weight.isEmpty()) {
          errors.add(name + ":" + (i + 1) + ": expected feature, tab, weight, found " + lines[i]);
        } else if (weights.put(cells[0], weight.get()) != null) {
          errors.add(name + ":" + (i + 1) + ": expected " + cells[0] + " once, found it again");
        }
      }
    }
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", errors));
    }
    return new ConfidenceWeights(weights);
  }

  private static Optional<Double> number(String cell) {
    try {
      double number = Double.parseDouble(cell);
      return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The weight of a feature; 0 if it has none. */
  public double of(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /** What the features say together, in log-odds. */
  public double score(Iterable<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += of(feature);
    }
    return sum;
  }

  /** The chance that log-odds stand for, 0 to 1; the same to the last bit on any machine. */
  public static double chance(double score) {
    return 1 / (1 + StrictMath.exp(-score));
  }

  /**
   * The log-odds of a chance.
   *
   * @param chance above 0 and below 1
   */
  public static double logOdds(double chance) {
    return StrictMath.log(chance / (1 - chance));
  }

  /** The lines of a file, features in alphabetical order. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    weights.forEach(
        (feature, weight) ->
            text.append(feature).append(String.format(Locale.ROOT, "\t%.2f\n", weight)));
    return text.toString();
  }
}
