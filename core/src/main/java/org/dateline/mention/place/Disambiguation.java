package org.dateline.mention.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses what the names of one article mean so that they agree: places of one country, of one
 * region, near each other. Every name first spreads its weight over its candidates by prominence;
 * then each candidate is weighed again by how much of the other names' weight lies in its country,
 * its first-order region and around it, a few times over. The time is linear in the number of
 * candidates.
 */
final class Disambiguation {
  /**
   * @param prominence of the logarithm of inhabitants
   * @param country of sharing the country
   * @param region of sharing the first-order region
   * @param near of lying near
   * @param floor share that a candidate without any support is given
   * @param doubt weight of what the article leaves unsaid
   * @param unsure share given to all candidates where the article says nothing else
   */
  record Weights(
      double prominence,
      double country,
      double region,
      double near,
      double floor,
      double doubt,
      double unsure) {
    static final Weights USUAL = new Weights(1.7, 1.1, 1.2, 1.0, 0.015, 1.0, 0.05);
  }

  private static final int CANDIDATES = 60;
  private static final int ROUNDS = 5;
  private static final double CELL = 1.5;

  private final Weights weights;

  Disambiguation(Weights weights) {
    this.weights = weights;
  }

  /**
   * A name with what it can mean.
   *
   * @param entries at least one
   * @param weight how much it says about the others
   */
  record Name(List<Entry> entries, double weight) {}

  /**
   * What was chosen.
   *
   * @param entry the likeliest
   * @param support share of the other names' weight in its region or around it; of a name that
   *     means only one place, in its country
   */
  record Choice(Entry entry, double support) {}

  /** For each name what it most likely means. */
  List<Choice> choose(List<Name> names) {
    List<Spread> spreads = new ArrayList<>();
    for (Name name : names) {
      spreads.add(new Spread(name));
    }
    Support support = new Support();
    for (Spread spread : spreads) {
      support.add(spread, 1);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Spread spread : spreads) {
        support.add(spread, -1);
        spread.weigh(support);
        support.add(spread, 1);
      }
    }
    List<Choice> choices = new ArrayList<>();
    for (Spread spread : spreads) {
      choices.add(spread.choice());
    }
    return choices;
  }

  /** A name's weight spread over its candidates. */
  private final class Spread {
    final List<Entry> entries;
    final double weight;
    final double[] shares;
    private final double[] scores;
    private final double[] supports;

    Spread(Name name) {
      List<Entry> sorted = new ArrayList<>(name.entries());
      sorted.sort(
          Comparator.comparingDouble((Entry e) -> -Prominence.of(e))
              .thenComparingInt(Entry::index));
      entries = sorted.subList(0, Math.min(CANDIDATES, sorted.size()));
      weight = name.weight();
      shares = new double[entries.size()];
      scores = new double[entries.size()];
      supports = new double[entries.size()];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = weights.prominence() * Prominence.of(entries.get(i));
      }
      share();
    }

    void weigh(Support support) {
      double floor = weights.floor() + weights.unsure() * support.unsaid();
      for (int i = 0; i < scores.length; i++) {
        Entry entry = entries.get(i);
        double country = support.country(entry);
        double region = support.region(entry);
        double near = support.near(entry);
        supports[i] = Math.max(entries.size() == 1 ? country : 0, Math.max(region, near));
        scores[i] =
            weights.prominence() * Prominence.of(entry)
                + weights.country() * Math.log(floor + country)
                + weights.region() * Math.log(floor + region)
                + weights.near() * Math.log(floor + near);
      }
      share();
    }

    private void share() {
      double most = Double.NEGATIVE_INFINITY;
      for (double score : scores) {
        most = Math.max(most, score);
      }
      double sum = 0;
      for (int i = 0; i < scores.length; i++) {
        shares[i] = Math.exp(scores[i] - most);
        sum += shares[i];
      }
      for (int i = 0; i < shares.length; i++) {
        shares[i] /= sum;
      }
    }

    Choice choice() {
      int best = 0;
      for (int i = 1; i < scores.length; i++) {
        if (scores[i] > scores[best]) {
          best = i;
        }
      }
      return new Choice(entries.get(best), supports[best]);
    }
  }

  /** How much weight lies where. */
  private final class Support {
    private final Map<String, Double> countries = new HashMap<>();
    private final Map<Integer, Double> regions = new HashMap<>();
    private final Map<Integer, Double> cells = new HashMap<>();
    private double total;

    void add(Spread spread, int sign) {
      total += sign * spread.weight;
      for (int i = 0; i < spread.shares.length; i++) {
        add(spread.entries.get(i), sign * spread.weight * spread.shares[i]);
      }
    }

    private void add(Entry entry, double weight) {
      countries.merge(entry.place().country(), weight, Double::sum);
      if (entry.region1() >= 0) {
        regions.merge(entry.region1(), weight, Double::sum);
      }
      if (located(entry)) {
        cells.merge(cell(entry, 0, 0), weight, Double::sum);
      }
    }

    private double part(double weight) {
      return Math.max(0, weight) / (Math.max(0, total) + weights.doubt());
    }

    /** How much of all weight is doubt: one half where a single other name speaks. */
    double unsaid() {
      return weights.doubt() / (Math.max(0, total) + weights.doubt());
    }

    double country(Entry entry) {
      return entry.place().country().isEmpty()
          ? 0.3
          : part(countries.getOrDefault(entry.place().country(), 0.0));
    }

    double region(Entry entry) {
      if (entry.region1() < 0) {
        return entry.feature() == Feature.COUNTRY ? country(entry) : 0.1;
      }
      return part(regions.getOrDefault(entry.region1(), 0.0));
    }

    double near(Entry entry) {
      if (!located(entry)) {
        return region(entry);
      }
      double weight = 0;
      for (int north = -1; north <= 1; north++) {
        for (int east = -1; east <= 1; east++) {
          weight += cells.getOrDefault(cell(entry, north, east), 0.0);
        }
      }
      return part(weight);
    }

    private boolean located(Entry entry) {
      return entry.feature().settlement()
          || entry.feature() == Feature.REGION2
          || entry.feature() == Feature.POINT;
    }

    private int cell(Entry entry, int north, int east) {
      int row = (int) Math.floor((entry.place().latitude() + 90) / CELL) + north;
      int column = (int) Math.floor((entry.place().longitude() + 180) / CELL) + east;
      return row * 1000 + Math.floorMod(column, (int) (360 / CELL));
    }
  }
}
