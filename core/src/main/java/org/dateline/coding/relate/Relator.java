package org.dateline.coding.relate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.coding.EventType;
import org.dateline.coding.SentenceCoding;
import org.dateline.document.PackedFile;
import org.dateline.document.PackedFiles;

/**
 * Says what type of event stands between two parties that are given. The rules that join them and
 * the words between them are features; readable weights decide. Thread-safe.
 */
public final class Relator {
  private static final String SHIPPED = "org/dateline/lexicon/relate";
  private static final String FILE = "weights.tsv";

  private final RelationWeights weights;

  public Relator(RelationWeights weights) {
    this.weights = weights;
  }

  /**
   * Loads weights: the user's relate/weights.tsv if there is one, else the shipped.
   *
   * @param lexicon folder of further lexicon files
   * @throws IllegalArgumentException if the weights cannot be read, naming each line
   */
  public static Relator load(Optional<Path> lexicon) {
    List<PackedFile> files = new ArrayList<>(PackedFiles.list(SHIPPED));
    try {
      if (lexicon.isPresent()) {
        for (PackedFile file : PackedFiles.list(lexicon.get())) {
          if (file.name().equals("relate/" + FILE)) {
            return new Relator(RelationWeights.read(file.name(), file.text()));
          }
        }
      }
      for (PackedFile file : files) {
        if (file.name().equals(FILE)) {
          return new Relator(RelationWeights.read("relate/" + FILE, file.text()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("lexicon file missing: relate/" + FILE);
  }

  /**
   * What stands between two parties of a text.
   *
   * @param codings its sentences as the rules read them; without any the answer is ACCUSE, the
   *     commonest type of all
   */
  public Relation relate(List<SentenceCoding> codings, PartyPair pair) {
    if (codings.isEmpty()) {
      return new Relation(EventType.ACCUSE, List.of());
    }
    Map<String, Float> features = RelationFeatures.of(PairPath.between(codings, pair));
    EventType best = best(features);
    EventType type = conceded(best, features) ? EventType.CONCEDE : best;
    List<Relation.Reason> reasons = new ArrayList<>();
    features.forEach(
        (feature, value) -> {
          double weight = weights.of(feature).getOrDefault(best, 0f) * value;
          if (weight > 0) {
            reasons.add(new Relation.Reason(feature, weight));
          }
        });
    reasons.sort(Comparator.comparingDouble(Relation.Reason::weight).reversed());
    return new Relation(type, reasons);
  }

  /** The weights know RETREAT alone for yielding of both kinds; the rules that fired tell which. */
  private static boolean conceded(EventType best, Map<String, Float> features) {
    return best == EventType.RETREAT
        && features.keySet().stream().anyMatch(f -> f.startsWith("fits:CONCEDE:"))
        && features.keySet().stream().noneMatch(f -> f.startsWith("fits:RETREAT:"));
  }

  /** The type that the features speak for most; of equals the first of PLOVER's list. */
  EventType best(Map<String, Float> features) {
    Map<EventType, Float> scores = weights.scores(features);
    EventType best = EventType.ACCUSE;
    for (EventType type : EventType.values()) {
      if (type != EventType.CLAIM
          && scores.getOrDefault(type, Float.NEGATIVE_INFINITY)
              > scores.getOrDefault(best, Float.NEGATIVE_INFINITY)) {
        best = type;
      }
    }
    return best;
  }
}
