package org.dateline.compare;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The figures of one run.
 *
 * @param load seconds from the start of the JVM to the end of the first sentence
 * @param loadCpu seconds of processor time in it
 * @param speed tokens a second of the clock
 * @param cpuSpeed tokens a second that the one thread had the processor
 * @param live megabytes of the heap in use after loading
 * @param peak megabytes of the whole process at most
 */
record Measurement(
    String system,
    int articles,
    long sentences,
    long tokens,
    double load,
    double loadCpu,
    double speed,
    double cpuSpeed,
    double live,
    double peak) {

  String row() {
    return String.format(
        Locale.ROOT,
        "%s\t%d\t%d\t%d\t%.3f\t%.3f\t%.1f\t%.1f\t%.1f\t%.1f",
        system,
        articles,
        sentences,
        tokens,
        load,
        loadCpu,
        speed,
        cpuSpeed,
        live,
        peak);
  }

  static Measurement of(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 10) {
      throw new IllegalArgumentException("expected 10 figures, found: " + row);
    }
    return new Measurement(
        cells[0],
        Integer.parseInt(cells[1]),
        Long.parseLong(cells[2]),
        Long.parseLong(cells[3]),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        Double.parseDouble(cells[6]),
        Double.parseDouble(cells[7]),
        Double.parseDouble(cells[8]),
        Double.parseDouble(cells[9]));
  }

  /** The middle figure of several runs, of two the greater. */
  static double middle(List<Measurement> runs, ToDoubleFunction<Measurement> figure) {
    double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
