package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * PLOVER modes with their scores, and CAMEO codes with their Goldstein scores and the PLOVER type,
 * mode and contexts that each stands for.
 *
 * @see "lexicon/codebook/modes.tsv, lexicon/codebook/cameo.tsv"
 */
final class Codebook {
  /** One CAMEO code that has a PLOVER type. */
  private record Cameo(String code, String mode, Set<String> contexts) {}

  private final Map<String, OptionalDouble> modeScores;
  private final Map<String, OptionalDouble> goldstein;
  private final Map<String, List<Cameo>> byType;

  private Codebook(
      Map<String, OptionalDouble> modeScores,
      Map<String, OptionalDouble> goldstein,
      Map<String, List<Cameo>> byType) {
    this.modeScores = modeScores;
    this.goldstein = goldstein;
    this.byType = byType;
  }

  /**
   * Reads the two tables, tab-separated, with a header line and comment lines.
   *
   * @throws IllegalArgumentException if a score is no number
   */
  static Codebook read(String modes, String cameo) {
    Map<String, OptionalDouble> modeScores = new HashMap<>();
    for (String[] row : rows(modes)) {
      modeScores.put(row[0] + "/" + row[1], number(row[2]));
    }
    Map<String, OptionalDouble> goldstein = new HashMap<>();
    Map<String, List<Cameo>> byType = new LinkedHashMap<>();
    for (String[] row : rows(cameo)) {
      goldstein.put(row[0], number(row[2]));
      if (!row[3].isEmpty()) {
        byType
            .computeIfAbsent(row[3], k -> new ArrayList<>())
            .add(new Cameo(row[0], row[4], contexts(row[5])));
      }
    }
    return new Codebook(Map.copyOf(modeScores), Map.copyOf(goldstein), Map.copyOf(byType));
  }

  private static Set<String> contexts(String cell) {
    return cell.isBlank() ? Set.of() : new HashSet<>(List.of(cell.split("[,;] ?", -1)));
  }

  private static List<String[]> rows(String table) {
    return table
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .skip(1)
        .map(line -> (line + "\t\t\t\t\t").split("\t", -1))
        .toList();
  }

  private static OptionalDouble number(String text) {
    return text.isBlank()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(text.strip()));
  }

  boolean hasMode(EventType type, String mode) {
    return modeScores.containsKey(type.name() + "/" + mode);
  }

  /** Conflict-cooperation score of a mode, or of the type where the mode has none. */
  double score(EventType type, Optional<String> mode) {
    return mode.map(m -> modeScores.getOrDefault(type.name() + "/" + m, OptionalDouble.empty()))
        .orElse(OptionalDouble.empty())
        .orElse(type.score());
  }

  OptionalDouble goldstein(String cameo) {
    return goldstein.getOrDefault(cameo, OptionalDouble.empty());
  }

  boolean hasCameo(String code) {
    return goldstein.containsKey(code);
  }

  /**
   * The usual CAMEO code of an event: of those of its type the one that agrees in mode and shares
   * most contexts; among equals the most general, which has fewest contexts of its own.
   */
  Optional<String> cameo(EventType type, Optional<String> mode, List<String> contexts) {
    Optional<Cameo> best = Optional.empty();
    int most = Integer.MIN_VALUE;
    for (Cameo cameo : byType.getOrDefault(type.name(), List.of())) {
      int fit = fit(cameo, mode.orElse(""), contexts);
      if (fit > most) {
        most = fit;
        best = Optional.of(cameo);
      }
    }
    return best.map(Cameo::code);
  }

  private static int fit(Cameo cameo, String mode, List<String> contexts) {
    int fit = cameo.mode().equals(mode) ? 100 : cameo.mode().isEmpty() ? 0 : -100;
    for (String context : cameo.contexts()) {
      fit += contexts.contains(context) ? 10 : -2;
    }
    return fit - cameo.code().length();
  }
}
