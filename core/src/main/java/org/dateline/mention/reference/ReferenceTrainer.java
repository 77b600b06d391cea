package org.dateline.mention.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Token;

/**
 * Learns {@link ReferenceWeights} from texts in which is marked what means the same: a log-linear
 * ranking of the candidates of each pronoun, the right ones together against the others, with a
 * quadratic penalty. The same texts in the same order give the same weights.
 */
public final class ReferenceTrainer {
  /**
   * How to train.
   *
   * @param penalty on half the square of a weight
   * @param rounds of gradient ascent
   * @param actors how often a pronoun counts that means a person, an organisation or, as "it", a
   *     place; any other counts once
   */
  public record Settings(double penalty, int rounds, double actors) {
    /** Chosen by six-fold cross-validation over the training texts; docs/training.md. */
    public static final Settings USUAL = new Settings(6, 400, 4);
  }

  private record Example(List<int[]> candidates, boolean[] right, double weight) {}

  private final Settings settings;
  private final List<Example> examples = new ArrayList<>();

  public ReferenceTrainer(Settings settings) {
    this.settings = settings;
  }

  /** Number of pronouns to learn from. */
  public int size() {
    return examples.size();
  }

  /** Adds the pronouns of a text. */
  public void add(ParsedArticle parsed, List<List<Nominal>> nominals, EntityMarks marks) {
    new Reading((sentence, token, pronoun, all) -> example(sentence, token, pronoun, all, marks))
        .read(parsed, nominals);
  }

  private Optional<Candidate> example(
      int sentence, Token token, Pronoun pronoun, List<Candidate> all, EntityMarks marks) {
    Optional<String> meant =
        marks.at(sentence, token.index(), token.index()).map(EntityMarks.Mark::entity);
    boolean[] right = new boolean[all.size()];
    Optional<Candidate> chosen = Optional.empty();
    for (int i = 0; i < right.length - 1; i++) {
      Optional<Nominal> nominal = all.get(i).nominal();
      right[i] =
          meant.isPresent() && nominal.isPresent() && marks.means(nominal.get(), meant.get());
      if (right[i]) {
        chosen = Optional.of(all.get(i));
      }
    }
    boolean none = chosen.isEmpty() && !isNamed(meant, sentence, marks);
    right[right.length - 1] = none;
    if (!pronoun.reflexive() && (chosen.isPresent() || none)) {
      double weight = isActor(meant, pronoun, marks) ? settings.actors() : 1;
      examples.add(new Example(all.stream().map(Candidate::features).toList(), right, weight));
    }
    return chosen;
  }

  private static boolean isActor(Optional<String> entity, Pronoun pronoun, EntityMarks marks) {
    Set<String> types = entity.map(marks::types).orElse(Set.of());
    return types.contains("person")
        || types.contains("organization")
        || (types.contains("place") && pronoun.kind() == Pronoun.Kind.IT);
  }

  /** Whether something other than pronouns mentions an entity up to a sentence. */
  private static boolean isNamed(Optional<String> entity, int sentence, EntityMarks marks) {
    Set<String> events = Set.of("event", "abstract", "time");
    for (EntityMarks.Mark mark : marks.all()) {
      if (entity.isPresent()
          && mark.entity().equals(entity.get())
          && mark.sentence() <= sentence
          && !events.contains(mark.type())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Learns from what was added.
   *
   * @throws IllegalStateException if nothing was
   */
  public ReferenceWeights train() {
    if (examples.isEmpty()) {
      throw new IllegalStateException("no pronouns to learn from");
    }
    double[] weights = new double[Trait.features()];
    double[] squares = new double[weights.length];
    for (int round = 0; round < settings.rounds(); round++) {
      double[] slope = slope(weights);
      for (int i = 0; i < weights.length; i++) {
        squares[i] += slope[i] * slope[i];
        if (squares[i] > 0) {
          weights[i] += 0.5 * slope[i] / Math.sqrt(squares[i]);
        }
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.round(weights[i] * 100) / 100.0;
    }
    return new ReferenceWeights(weights);
  }

  private double[] slope(double[] weights) {
    double[] slope = new double[weights.length];
    for (int i = 0; i < slope.length; i++) {
      slope[i] = -settings.penalty() * weights[i];
    }
    ReferenceWeights now = new ReferenceWeights(weights);
    for (Example example : examples) {
      int size = example.candidates().size();
      double[] chances = new double[size];
      double all = 0;
      double right = 0;
      for (int i = 0; i < size; i++) {
        chances[i] = StrictMath.exp(now.score(example.candidates().get(i)));
        all += chances[i];
        right += example.right()[i] ? chances[i] : 0;
      }
      for (int i = 0; i < size; i++) {
        double pull = (example.right()[i] ? chances[i] / right : 0) - chances[i] / all;
        for (int feature : example.candidates().get(i)) {
          slope[feature] += example.weight() * pull;
        }
      }
    }
    return slope;
  }
}
