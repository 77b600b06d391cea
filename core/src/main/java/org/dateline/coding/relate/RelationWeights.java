package org.dateline.coding.relate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.coding.EventType;

/**
 * How much each feature speaks for each type. Read from lines of feature, type and weight, parted
 * by tabs; lines that start with # are comments. Immutable.
 */
public final class RelationWeights {
  private final Map<String, Map<EventType, Float>> weights;

  RelationWeights(Map<String, Map<EventType, Float>> weights) {
    Map<String, Map<EventType, Float>> copy = new TreeMap<>();
    weights.forEach((feature, types) -> copy.put(feature, Map.copyOf(types)));
    this.weights = copy;
  }

  /**
   * Reads weights.
   *
   * @param name what messages call the file
   * @throws IllegalArgumentException naming every line that cannot be read
   */
  public static RelationWeights read(String name, String text) {
    Map<String, Map<EventType, Float>> weights = new TreeMap<>();
    List<String> errors = new ArrayList<>();
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        String[] cells = lines[i].split("\t", -1);
        Optional<EventType> type = cells.length == 3 ? EventType.named(cells[1]) : Optional.empty();
        Optional<Float> weight = cells.length == 3 ? number(cells[2]) : Optional.empty();
        if (type.isPresent() && weight.isPresent()) {
          weights
              .computeIfAbsent(cells[0], f -> new EnumMap<>(EventType.class))
              .put(type.get(), weight.get());
        } else {
          errors.add(name + ":" + (i + 1) + ": expected feature, type, weight, found " + lines[i]);
        }
      }
    }
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", errors));
    }
    return new RelationWeights(weights);
  }

  private static Optional<Float> number(String cell) {
    try {
      float number = Float.parseFloat(cell);
      return Float.isFinite(number) ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** What the features together say for each type; a type that nothing speaks of has 0. */
  Map<EventType, Float> scores(Map<String, Float> features) {
    Map<EventType, Float> scores = new EnumMap<>(EventType.class);
    features.forEach(
        (feature, value) ->
            of(feature).forEach((type, weight) -> scores.merge(type, value * weight, Float::sum)));
    return scores;
  }

  /** The weights of one feature. */
  Map<EventType, Float> of(String feature) {
    return weights.getOrDefault(feature, Map.of());
  }

  /** The file's text, features in alphabetical order, types in PLOVER's. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    weights.forEach(
        (feature, types) -> {
          for (EventType type : EventType.values()) {
            if (types.containsKey(type)) {
              String weight = String.format(Locale.ROOT, "%.2f", types.get(type));
              text.append(feature).append('\t').append(type).append('\t').append(weight);
              text.append('\n');
            }
          }
        });
    return text.toString();
  }
}
