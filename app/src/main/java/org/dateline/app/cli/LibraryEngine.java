package org.dateline.app.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.CodedArticle;
import org.dateline.ExplainedArticle;
import org.dateline.Pipeline;
import org.dateline.PipelineOptions;
import org.dateline.clean.Cleaner;
import org.dateline.coding.SentenceCoding;
import org.dateline.coding.relate.PartyPair;
import org.dateline.coding.relate.Relation;
import org.dateline.coding.relate.Relator;
import org.dateline.coding.rules.Rule;
import org.dateline.document.ParsedArticle;
import org.dateline.document.RawPage;
import org.dateline.document.Span;
import org.dateline.mention.reference.Nominal;
import org.dateline.mention.reference.References;
import org.dateline.parse.AnnotatedText;
import org.dateline.parse.Conllu;
import org.dateline.parse.Parser;

/** The library itself. */
final class LibraryEngine implements Engine {
  @Override
  public Coding coding(PipelineOptions options) {
    return new LoadedPipeline(Pipeline.load(options), new RelatorOnDemand(options.lexicon()));
  }

  @Override
  public Parsing parsing(Optional<Path> model) {
    return new LoadedParser(
        new Cleaner(), model.isPresent() ? Parser.load(model.get()) : Parser.load());
  }

  /** The weights of {@code relate}, which no other command waits for. */
  private static final class RelatorOnDemand {
    private final Optional<Path> lexicon;
    private Optional<Relator> loaded = Optional.empty();

    RelatorOnDemand(Optional<Path> lexicon) {
      this.lexicon = lexicon;
    }

    synchronized Relator get() {
      if (loaded.isEmpty()) {
        loaded = Optional.of(Relator.load(lexicon));
      }
      return loaded.get();
    }
  }

  private record LoadedPipeline(Pipeline pipeline, RelatorOnDemand relator) implements Coding {
    @Override
    public CodedArticle code(RawPage page) {
      return pipeline.code(page);
    }

    @Override
    public CodedArticle annotate(RawPage page) {
      ParsedArticle parsed = pipeline.parse(pipeline.clean(page));
      return new CodedArticle(parsed.article(), parsed, pipeline.resolve(parsed), List.of());
    }

    @Override
    public CodedArticle annotate(RawPage page, List<Span> places) {
      ParsedArticle parsed = pipeline.parse(pipeline.clean(page));
      return new CodedArticle(
          parsed.article(), parsed, pipeline.resolve(parsed, places), List.of());
    }

    @Override
    public ExplainedArticle explained(RawPage page) {
      return pipeline.explained(page);
    }

    @Override
    public Optional<String> explain(ExplainedArticle article, String id) {
      return pipeline.explain(article, id);
    }

    @Override
    public List<SentenceCoding> explanations(String text) {
      return pipeline.explanations(text);
    }

    @Override
    public List<Rule> rules() {
      return pipeline.rules();
    }

    @Override
    public List<String> warnings() {
      return pipeline.lexiconWarnings();
    }

    @Override
    public String explain(String text) {
      return pipeline.explain(text);
    }

    @Override
    public List<AnnotatedText> texts(Reader in, String file) throws IOException {
      return AnnotatedText.read(in, file, pipeline.parser());
    }

    @Override
    public List<List<Nominal>> nominals(ParsedArticle parsed) {
      return pipeline.nominals(parsed);
    }

    @Override
    public References references(ParsedArticle parsed) {
      return pipeline.references(parsed);
    }

    @Override
    public Relation relate(String text, PartyPair pair) {
      return relator.get().relate(pipeline.explanations(text), pair);
    }
  }

  private record LoadedParser(Cleaner cleaner, Parser parser) implements Parsing {
    @Override
    public ParsedArticle parse(RawPage page) {
      return parser.parse(cleaner.clean(page));
    }

    @Override
    public void parseConllu(Reader in, String file, Writer out) throws IOException {
      Conllu.parse(in, file, out, parser);
    }
  }
}
