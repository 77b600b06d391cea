package org.dateline.coding.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Compares chances that were told with what came out, in ten bins of equal width.
 *
 * @see "Niculescu-Mizil, Caruana: Predicting Good Probabilities With Supervised Learning, ICML
 *     2005"
 */
public final class Reliability {
  private static final int BINS = 10;

  /**
   * The events whose chance lies in one tenth.
   *
   * @param low lower end, included
   * @param high upper end, excluded but for 1
   * @param size how many events
   * @param predicted mean chance that was told; 0 without events
   * @param observed share of them that were right; 0 without events
   */
  public record Bin(double low, double high, int size, double predicted, double observed) {}

  /** Times that outcomes are drawn, for {@link #noise}. */
  private static final int DRAWS = 1000;

  private final List<Double> chances = new ArrayList<>();
  private final int[] sizes = new int[BINS];
  private final int[] rights = new int[BINS];
  private final double[] sums = new double[BINS];
  private double squares;

  /**
   * Adds an event.
   *
   * @param chance that was told, 0 to 1
   */
  public void add(double chance, boolean right) {
    int bin = bin(chance);
    chances.add(chance);
    sizes[bin]++;
    sums[bin] += chance;
    rights[bin] += right ? 1 : 0;
    double error = chance - (right ? 1 : 0);
    squares += error * error;
  }

  private static int bin(double chance) {
    // Chances are told in hundredths, and 0.3 * 10 must not fall below 3.
    return Math.min(BINS - 1, (int) (chance * BINS + 1e-9));
  }

  /** The ten bins, from 0 to 1. */
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      double size = Math.max(1, sizes[i]);
      bins.add(
          new Bin(
              i / (double) BINS,
              (i + 1) / (double) BINS,
              sizes[i],
              sums[i] / size,
              rights[i] / size));
    }
    return bins;
  }

  /** How many events were added. */
  public int size() {
    return bins().stream().mapToInt(Bin::size).sum();
  }

  /** How many of them were right. */
  public int right() {
    int sum = 0;
    for (int right : rights) {
      sum += right;
    }
    return sum;
  }

  /** Expected calibration error: the mean distance of predicted and observed; 0 without events. */
  public double calibrationError() {
    double sum = 0;
    for (int i = 0; i < BINS; i++) {
      sum += Math.abs(sums[i] - rights[i]);
    }
    return sum / Math.max(1, size());
  }

  /**
   * The calibration error that as many events would show on average if the chances were exactly
   * right: what of it is luck. The same chances give the same number.
   */
  public double noise() {
    Random random = new Random(1);
    double sum = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      double[] gaps = new double[BINS];
      for (double chance : chances) {
        gaps[bin(chance)] += chance - (random.nextDouble() < chance ? 1 : 0);
      }
      for (double gap : gaps) {
        sum += Math.abs(gap);
      }
    }
    return sum / DRAWS / Math.max(1, size());
  }

  /** Brier score: the mean square of chance minus outcome; 0 without events. */
  public double brier() {
    return squares / Math.max(1, size());
  }
}
