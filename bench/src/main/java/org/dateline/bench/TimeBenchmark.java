package org.dateline.bench;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.dateline.document.ParsedArticle;
import org.dateline.mention.Basis;
import org.dateline.mention.time.TimeResolver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Finding and resolving time expressions in articles that are tagged and parsed; see the line "bytes". */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TimeBenchmark {
  private final TimeResolver resolver = new TimeResolver();

  /** One pass over all articles. */
  @Benchmark
  public void resolve(ParsedTexts texts, Volume volume, Blackhole sink) {
    for (ParsedArticle article : texts.articles) {
      sink.consume(resolver.resolve(article, Optional.of(ParsedTexts.PUBLISHED), Basis.PUBLICATION));
    }
    volume.bytes += texts.bytes;
  }
}
