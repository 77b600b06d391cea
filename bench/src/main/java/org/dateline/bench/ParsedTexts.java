package org.dateline.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Pipeline;
import org.dateline.PipelineOptions;
import org.dateline.document.Metadata;
import org.dateline.document.ParsedArticle;
import org.dateline.document.RawPage;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Articles that are tagged and parsed before the clock runs. */
@State(Scope.Benchmark)
public class ParsedTexts {
  static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 15);

  /** File of articles, one a line; empty: written by the benchmark. */
  @Param("")
  public String texts;

  final List<ParsedArticle> articles = new ArrayList<>();
  long bytes;

  static Pipeline pipeline() {
    return Pipeline.load(
        new PipelineOptions(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  static RawPage page(String text) {
    return new RawPage("bench", text, Metadata.NONE.withDate(PUBLISHED));
  }

  @Setup
  public void parse() throws IOException {
    Pipeline pipeline = pipeline();
    for (String text : Texts.of(texts)) {
      articles.add(pipeline.parse(pipeline.clean(page(text))));
      bytes += Texts.bytes(text);
    }
  }
}
