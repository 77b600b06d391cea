package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.dateline.CodedArticle;
import org.dateline.Pipeline;
import org.dateline.PipelineOptions;
import org.dateline.document.RawPage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From text to events with more rules than are shipped. A tenth of the further rules have a trigger
 * that stands in the texts, as new rules for a language have that is well covered already; the
 * others have rare words. A thousand may cost a tenth of the speed at most.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class RuleBenchmark {
  private static final int LENGTH = 10_000;
  private static final int EACH = 10;
  private static final String[] FREQUENT = {
    "accuse", "meet", "march", "say", "begin", "promise", "arrest", "reject", "pass", "shell"
  };

  /** Rules besides those that are shipped. */
  @Param({"0", "1000"})
  public int more;

  private Optional<Pipeline> pipeline = Optional.empty();
  private RawPage page = ParsedTexts.page("");
  private long bytes;

  @Setup
  public void load() {
    pipeline = Optional.of(Pipeline.load(options(more)));
    String text = Texts.written(LENGTH, 7);
    page = ParsedTexts.page(text);
    bytes = Texts.bytes(text);
  }

  static PipelineOptions options(int more) {
    try {
      Path folder = Files.createTempDirectory("rules");
      Files.writeString(folder.resolve("further.txt"), rules(more));
      return new PipelineOptions(Optional.of(folder), Optional.empty(), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String rules(int more) {
    StringBuilder rules = new StringBuilder("event SUPPORT\n");
    for (int i = 0; i < more; i++) {
      String trigger = i % EACH == 0 ? FREQUENT[i / EACH % FREQUENT.length] : "rareword" + i;
      rules.append("rule further-").append(i).append("\n  trigger verb: ").append(trigger);
      rules.append("\n  let thing object(thing").append(i).append(")\n  actor agent(ACTOR)\n");
      rules.append("  recipient? patient | with | for\n");
      rules.append("  + Chile ").append(trigger).append(" a thing").append(i).append(" .\n");
      rules.append("  - Chile slept .\n");
    }
    return rules.toString();
  }

  @Benchmark
  public CodedArticle code(Volume volume) {
    volume.bytes += bytes;
    return pipeline.orElseThrow().code(page);
  }
}
