package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.Metadata;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.parse.Conllu;
import org.dateline.parse.Parser;
import org.dateline.parse.SentenceSplitter;
import org.dateline.parse.Tokenizer;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.infra.Blackhole;

/** From text to trees on one thread; see the line "tokens", which is tokens a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class ParseBenchmark {
  /** File of articles, one a line; empty: written by the benchmark. */
  @Param("")
  public String texts;

  private final Parser parser = Parser.load();
  private final List<Article> articles = new ArrayList<>();
  private final List<List<String>> sentences = new ArrayList<>();

  /** Counts tokens. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Tokens {
    public long tokens;
  }

  @Setup
  public void read() throws IOException {
    for (String text : Texts.of(texts)) {
      List<Line> lines = new ArrayList<>();
      int start = 0;
      while (start < text.length()) {
        int stop = text.indexOf('\n', start);
        int end = stop < 0 ? text.length() : stop;
        if (end > start) {
          lines.add(Line.unchanged(LineKind.BODY, text, start, end));
        }
        start = end + 1;
      }
      Article article = new Article("bench", text, Metadata.NONE, lines, List.of());
      articles.add(article);
      for (Sentence sentence : parser.parse(article).sentences()) {
        sentences.add(sentence.tokens().stream().map(Token::form).toList());
      }
    }
  }

  /** Tokens and sentences of all articles. */
  @Benchmark
  public void tokenize(Tokens count, Blackhole sink) {
    for (Article article : articles) {
      for (Line line : article.lines()) {
        List<Span> tokens = Tokenizer.tokens(line.text());
        sink.consume(SentenceSplitter.ends(line.text(), tokens));
        count.tokens += tokens.size();
      }
    }
  }

  /** Tags, lemmas and trees of sentences that are already split into tokens. */
  @Benchmark
  public void tagAndParse(Tokens count, Blackhole sink) {
    for (List<String> sentence : sentences) {
      sink.consume(parser.sentence(sentence));
      count.tokens += sentence.size();
    }
  }

  /** The whole way from text to CoNLL-U. */
  @Benchmark
  public void textToConllu(Tokens count, Blackhole sink) {
    for (Article article : articles) {
      ParsedArticle parsed = parser.parse(article);
      StringBuilder out = new StringBuilder();
      try {
        Conllu.write(parsed, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      sink.consume(out);
      for (Sentence sentence : parsed.sentences()) {
        count.tokens += sentence.size();
      }
    }
  }
}
