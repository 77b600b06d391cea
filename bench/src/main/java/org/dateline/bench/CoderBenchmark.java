package org.dateline.bench;

import java.util.concurrent.TimeUnit;
import org.dateline.CodedArticle;
import org.dateline.Pipeline;
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
 * From text to events, for articles of 1, 10 and 100 kB. The bytes a second must not fall with the
 * length: cost grows linearly.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class CoderBenchmark {
  @Param({"1000", "10000", "100000"})
  public int length;

  private final Pipeline pipeline = ParsedTexts.pipeline();
  private RawPage page = ParsedTexts.page("");
  private long bytes;

  @Setup
  public void write() {
    String text = Texts.written(length, 7);
    page = ParsedTexts.page(text);
    bytes = Texts.bytes(text);
  }

  @Benchmark
  public CodedArticle code(Volume volume) {
    volume.bytes += bytes;
    return pipeline.code(page);
  }
}
