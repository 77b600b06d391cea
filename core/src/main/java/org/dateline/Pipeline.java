package org.dateline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.clean.Cleaner;
import org.dateline.document.Article;
import org.dateline.document.ParsedArticle;
import org.dateline.document.RawPage;
import org.dateline.document.Span;
import org.dateline.mention.Basis;
import org.dateline.mention.Mentions;
import org.dateline.parse.Parser;

/** The way of one article, from its text to its events. */
public final class Pipeline {
  private final Cleaner cleaner = new Cleaner();
  private final Parser parser;

  private Pipeline(Parser parser) {
    this.parser = parser;
  }

  /** Loads model, gazetteer, lexicon and rules. */
  public static Pipeline load(PipelineOptions options) {
    return new Pipeline(options.model().map(Parser::load).orElseGet(Parser::load));
  }

  /** Types the lines of a page. */
  public Article clean(RawPage page) {
    return cleaner.clean(page);
  }

  /** Splits, tags and parses an article. */
  public ParsedArticle parse(Article article) {
    return parser.parse(article);
  }

  /** Finds what an article mentions. */
  public Mentions resolve(ParsedArticle parsed) {
    Optional<LocalDate> date = parsed.article().metadata().date();
    return new Mentions(
        List.of(), List.of(), List.of(), List.of(), List.of(), date, Basis.PUBLICATION, "");
  }

  /** The same, but exactly these spans are its places. */
  public Mentions resolve(ParsedArticle parsed, List<Span> places) {
    return resolve(parsed);
  }

  /** Codes a page. */
  public CodedArticle code(RawPage page) {
    ParsedArticle parsed = parse(clean(page));
    return new CodedArticle(parsed.article(), parsed, resolve(parsed), List.of());
  }

  /** How each sentence of a text is read and coded. */
  public String explain(String text) {
    return parser.sentence(text).toString();
  }
}
