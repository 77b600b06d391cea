package org.dateline.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.dateline.Pipeline;
import org.dateline.document.ParsedArticle;
import org.dateline.document.RawPage;
import org.dateline.mention.Mentions;

/**
 * The cost of coding in CPU time, for machines that do other work and where JMH's clock therefore
 * tells little: by length of the article, and what a thousand further rules add, measured in turns.
 */
public final class CpuTime {
  private static final int[] LENGTHS = {1_000, 10_000, 100_000};
  private static final int TURNS = 25;
  private static final int WARM_UP = 20;

  private CpuTime() {}

  /** Prints the medians. */
  public static void main(String[] arguments) {
    Pipeline shipped = ParsedTexts.pipeline();
    for (int length : LENGTHS) {
      RawPage page = ParsedTexts.page(Texts.written(length, 7));
      double time = times(10_000 / length, () -> shipped.code(page))[0];
      double rate = Texts.bytes(page.text()) / time;
      print("%7d characters %8.2f CPU ms, %.0f kB a CPU s%n", length, time, rate);
    }
    RawPage page = ParsedTexts.page(Texts.written(10_000, 7));
    Pipeline more = Pipeline.load(RuleBenchmark.options(1000));
    ParsedArticle parsed = shipped.parse(shipped.clean(page));
    Mentions mentions = shipped.resolve(parsed);
    double[] times =
        times(
            3,
            () -> shipped.code(page),
            () -> shipped.code(parsed, mentions),
            () -> more.code(parsed, mentions));
    double share = 100 * (times[2] - times[1]) / times[0];
    print("  10000 characters %8.2f CPU ms, of them rules %.2f; ", times[0], times[1]);
    print("with 1,000 more rules %.2f: %+.1f %% of the whole%n", times[2], share);
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }

  /**
   * Median CPU milliseconds of each piece of work, taken in turns.
   *
   * @param repeat runs in one measurement, at least one: short ones want several
   */
  private static double[] times(int repeat, Runnable... works) {
    int runs = Math.max(1, repeat);
    double[][] times = new double[works.length][TURNS];
    for (int turn = -WARM_UP; turn < TURNS; turn++) {
      for (int i = 0; i < works.length; i++) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int k = 0; k < runs; k++) {
          works[i].run();
        }
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        if (turn >= 0) {
          times[i][turn] = spent / 1e6 / runs;
        }
      }
    }
    return Arrays.stream(times).peek(Arrays::sort).mapToDouble(t -> t[TURNS / 2]).toArray();
  }
}
