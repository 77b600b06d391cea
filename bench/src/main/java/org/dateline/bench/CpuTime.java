package org.dateline.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.dateline.Pipeline;
import org.dateline.PipelineOptions;
import org.dateline.document.RawPage;

/**
 * The cost of coding in CPU time, for machines that do other work and where JMH's clock therefore
 * tells little: by length of the article, and with a thousand further rules, measured in turns.
 */
public final class CpuTime {
  private static final int[] LENGTHS = {1_000, 10_000, 100_000};
  private static final int TURNS = 25;
  private static final int WARM_UP = 15;

  private CpuTime() {}

  /** Prints the medians. */
  public static void main(String[] arguments) {
    Pipeline shipped = ParsedTexts.pipeline();
    for (int length : LENGTHS) {
      // Short articles are coded several times, so that each measurement is long enough.
      double[] times = times(length, Math.max(1, 10_000 / length), shipped);
      double kilobytes = Texts.bytes(Texts.written(length, 7)) / 1000.0;
      System.out.printf(
          Locale.ROOT,
          "%7d characters  %8.2f CPU ms  %6.0f kB a CPU s%n",
          length,
          times[0],
          1000 * kilobytes / times[0]);
    }
    PipelineOptions further = RuleBenchmark.options(1000);
    double[] both = times(10_000, 1, shipped, Pipeline.load(further));
    System.out.printf(
        Locale.ROOT,
        "  10000 characters  %8.2f CPU ms, with 1,000 more rules %.2f: %+.1f %%%n",
        both[0],
        both[1],
        100 * (both[1] / both[0] - 1));
  }

  /** Median CPU milliseconds of one article for each pipeline, taken in turns. */
  private static double[] times(int length, int repeat, Pipeline... pipelines) {
    RawPage page = ParsedTexts.page(Texts.written(length, 7));
    double[][] times = new double[pipelines.length][TURNS];
    for (int turn = -WARM_UP; turn < TURNS; turn++) {
      for (int i = 0; i < pipelines.length; i++) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int k = 0; k < repeat; k++) {
          pipelines[i].code(page);
        }
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        if (turn >= 0) {
          times[i][turn] = spent / 1e6 / repeat;
        }
      }
    }
    return Arrays.stream(times).peek(Arrays::sort).mapToDouble(t -> t[TURNS / 2]).toArray();
  }
}
