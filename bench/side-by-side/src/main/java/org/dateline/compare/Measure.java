package org.dateline.compare;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures one system in this JVM, on one thread, and prints one {@link Measurement}. */
final class Measure {
  private static final String FIRST = "The ministers of Peru and Ghana met in Lima on Tuesday.";

  private Measure() {}

  /**
   * @param arguments name of the system, file of {@link Texts}, articles to warm up with, when the
   *     JVM was started in milliseconds since 1970
   */
  public static void main(String[] arguments) throws IOException {
    Analyser analyser = load(arguments[0]);
    analyser.analyse(List.of(FIRST));
    long load = System.currentTimeMillis() - Long.parseLong(arguments[3]);
    long loadCpu = processor();
    long live = live();

    List<List<String>> articles = Texts.read(Path.of(arguments[1]));
    int warmUp = Math.min(Integer.parseInt(arguments[2]), articles.size());
    analyse(analyser, articles.subList(0, warmUp));

    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long start = System.nanoTime();
    Counts counts = analyse(analyser, articles);
    long taken = System.nanoTime() - start;
    cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
    if (counts.heads() != counts.tokens()) {
      throw new IllegalStateException(
          arguments[0] + ": of " + counts.tokens() + " tokens, in trees " + counts.heads());
    }
    System.out.println(
        new Measurement(
                arguments[0],
                articles.size(),
                counts.sentences(),
                counts.tokens(),
                load / 1e3,
                loadCpu / 1e9,
                counts.tokens() / (taken / 1e9),
                counts.tokens() / (cpu / 1e9),
                live / 1e6,
                peak() / 1e6)
            .row());
  }

  private static Analyser load(String system) throws IOException {
    return switch (system) {
      case "Dateline" -> new DatelineAnalyser();
      case "CoreNLP" -> new CoreNlpAnalyser();
      case "NLP4J" -> new Nlp4jAnalyser();
      default -> throw new IllegalArgumentException("no such system: " + system);
    };
  }

  private static Counts analyse(Analyser analyser, List<List<String>> articles) {
    Counts counts = Counts.NONE;
    for (List<String> article : articles) {
      counts = counts.plus(analyser.analyse(article));
    }
    return counts;
  }

  /** Nanoseconds of processor time that this process took, with those of the compiler's threads. */
  private static long processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  /** Bytes of the heap that are in use. */
  private static long live() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Bytes of memory that this process had at most, as Linux counts them. */
  private static long peak() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM:")) {
        return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    throw new IOException("/proc/self/status: expected a line VmHWM");
  }
}
