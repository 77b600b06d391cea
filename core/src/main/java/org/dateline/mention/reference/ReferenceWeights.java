package org.dateline.mention.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much each feature speaks for an antecedent. Read from lines of feature and weight, parted by
 * a tab; lines that start with # are comments. Immutable.
 */
public final class ReferenceWeights {
  private final double[] weights;

  ReferenceWeights(double[] weights) {
    this.weights = weights.clone();
  }

  /**
   * Reads weights.
   *
   * @param name what messages call the file
   * @param problems every line that cannot be read
   */
  public static ReferenceWeights read(String name, String text, List<String> problems) {
    Map<String, Integer> features = new HashMap<>();
    for (int i = 0; i < Trait.features(); i++) {
      features.put(Trait.name(i), i);
    }
    double[] weights = new double[Trait.features()];
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String[] cells = lines[i].split("\t", -1);
      if (lines[i].isBlank() || lines[i].startsWith("#")) {
        continue;
      }
      Integer feature = features.get(cells[0]);
      if (cells.length != 2 || feature == null || !isNumber(cells[1])) {
        problems.add(name + ":" + (i + 1) + ": expected feature, tab, weight, found " + lines[i]);
      } else {
        features.remove(cells[0]);
        weights[feature] = Double.parseDouble(cells[1]);
      }
    }
    return new ReferenceWeights(weights);
  }

  private static boolean isNumber(String cell) {
    try {
      return Double.isFinite(Double.parseDouble(cell));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** The sum of the weights of some features. */
  double score(int[] features) {
    double sum = 0;
    for (int feature : features) {
      sum += weights[feature];
    }
    return sum;
  }

  /** The lines of a file, in the order of the traits. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        text.append(Trait.name(i)).append(String.format(Locale.ROOT, "\t%.2f\n", weights[i]));
      }
    }
    return text.toString();
  }
}
