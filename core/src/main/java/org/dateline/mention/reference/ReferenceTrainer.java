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
   */
  public record Settings(double penalty, int rounds) {
    public static final Settings USUAL = new Settings(1, 400);
  }

  private record Example(List<int[]> candidates, boolean[] right, double weight) {}

  private record Text(ParsedArticle parsed, List<List<Nominal>> nominals, EntityMarks marks) {}

  private static final Set<String> ACTORS = Set.of("person", "organization");

  static ParsedArticle CUR; // EXPERIMENT

  private final Settings settings;
  private final List<Text> texts = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private java.util.Optional<ReferenceResolver> model = Optional.empty();

  public ReferenceTrainer(Settings settings) {
    this.settings = settings;
  }

  /** Number of pronouns to learn from. */
  public int size() {
    return examples.size();
  }

  /** Adds the pronouns of a text. */
  public void add(ParsedArticle parsed, List<List<Nominal>> nominals, EntityMarks marks) {
    texts.add(new Text(parsed, nominals, marks));
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
    if (chosen.isEmpty() && meant.isPresent() && System.getProperty("miss") != null && marks.types(meant.get()).stream().anyMatch(Set.of("person","organization")::contains)) { // EXPERIMENT
      String last = "-"; for (EntityMarks.Mark g : marks.all()) if (g.entity().equals(meant.get()) && (g.sentence() < sentence || g.sentence() == sentence && g.last() < token.index()) && (g.first() != g.last() || Pronoun.of(CUR.sentences().get(g.sentence()).token(g.first())).isEmpty())) { StringBuilder b = new StringBuilder(g.sentence() + ":"); for (int i = g.first(); i <= g.last(); i++) b.append(CUR.sentences().get(g.sentence()).token(i).form()).append(' '); last = b.toString(); }
      System.out.println("MISS " + token.form() + "@" + sentence + " gold " + last + " | " + CUR.sentences().get(sentence)); }
    boolean none = chosen.isEmpty() && !isNamed(meant, sentence, marks);
    right[right.length - 1] = none;
    if (!pronoun.reflexive() && (chosen.isPresent() || none)) {
      boolean actor = meant.isPresent() && marks.types(meant.get()).stream().anyMatch(t -> ACTORS.contains(t) || (t.equals("place") && pronoun.kind() == Pronoun.Kind.IT));
      examples.add(new Example(all.stream().map(Candidate::features).toList(), right, actor ? Double.parseDouble(System.getProperty("aw", "1")) : 1));
    }
    return model.isPresent() ? Optional.of(model.get().best(all)) : chosen;
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
    ReferenceWeights weights = null;
    for (int i = 0; i <= Integer.getInteger("passes", 0); i++) {
      examples.clear();
      for (Text text : texts) { CUR = text.parsed();
        new Reading((sentence, token, pronoun, all) -> example(sentence, token, pronoun, all, text.marks()))
            .read(text.parsed(), text.nominals());
      }
      weights = learn();
      model = Optional.of(new ReferenceResolver(weights));
    }
    return weights;
  }

  public String local(ReferenceWeights w) { // EXPERIMENT
    examples.clear();
    for (Text text : texts) {
        new Reading((sentence, token, pronoun, all) -> example(sentence, token, pronoun, all, text.marks()))
            .read(text.parsed(), text.nominals());
    }
    int[] n = new int[3]; int[] r = new int[3];
    for (Example e : examples) { if (e.weight() == 1) continue; int b = -1; double m = -1e9; for (int i = e.right().length - 1; i >= 0; i--) { double x = w.score(e.candidates().get(i)); if (x > m) { m = x; b = i; } } int g = e.candidates().get(0).length == 0 ? 0 : e.candidates().get(0)[0] / (Trait.features() / 3); n[g]++; r[g] += e.right()[b] ? 1 : 0; }
    return n[0] + " " + r[0] + " " + n[1] + " " + r[1] + " " + n[2] + " " + r[2];
  }

  private ReferenceWeights learn() {
    if (examples.isEmpty()) {
      throw new IllegalStateException("no pronouns to learn from");
    }
    double[] weights = new double[Trait.features()];
    double[] squares = new double[weights.length];
    for (int round = 0; round < settings.rounds(); round++) {
      double[] slope = slope(weights);
      for (int i = 0; i < weights.length; i++) {
        if (!System.getProperty("drop", "").isEmpty() && Trait.name(i).matches(System.getProperty("drop"))) {
          continue;
        }
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
