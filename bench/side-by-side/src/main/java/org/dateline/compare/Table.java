package org.dateline.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Prints the middle figures of each system, and how they stand to those of the first. */
final class Table {
  private Table() {}

  /**
   * @param arguments file of rows of {@link Measurement}, in any order
   */
  public static void main(String[] arguments) throws IOException {
    Map<String, List<Measurement>> systems =
        Files.readAllLines(Path.of(arguments[0])).stream()
            .map(Measurement::of)
            .collect(
                Collectors.groupingBy(
                    Measurement::system, LinkedHashMap::new, Collectors.toList()));
    List<Measurement> first = systems.values().iterator().next();
    System.out.printf(
        Locale.ROOT,
        "%-9s %6s %9s %8s %15s %15s %15s %15s %15s %15s%n",
        "system",
        "rounds",
        "sentences",
        "tokens",
        "tokens/s",
        "tokens/CPU s",
        "load s",
        "load CPU s",
        "heap MB",
        "peak MB");
    systems.forEach(
        (name, runs) ->
            System.out.printf(
                Locale.ROOT,
                "%-9s %6d %9d %8d %s %s %s %s %s %s%n",
                name,
                runs.size(),
                runs.get(0).sentences(),
                runs.get(0).tokens(),
                cell(runs, first, Measurement::speed, 0),
                cell(runs, first, Measurement::cpuSpeed, 0),
                cell(runs, first, Measurement::load, 1),
                cell(runs, first, Measurement::loadCpu, 1),
                cell(runs, first, Measurement::live, 0),
                cell(runs, first, Measurement::peak, 0)));
  }

  private static String cell(
      List<Measurement> runs,
      List<Measurement> first,
      ToDoubleFunction<Measurement> figure,
      int decimals) {
    double value = Measurement.middle(runs, figure);
    double ratio = value / Measurement.middle(first, figure);
    return String.format(Locale.ROOT, "%8." + decimals + "f x%5.2f", value, ratio);
  }
}
