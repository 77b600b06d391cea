package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dateline.clean.Cleaner;
import org.dateline.coding.Coder;
import org.dateline.coding.CodingKnowledge;
import org.dateline.coding.Event;
import org.dateline.coding.Explanation;
import org.dateline.coding.Politics;
import org.dateline.coding.SentenceCoding;
import org.dateline.coding.confidence.ConfidenceWeights;
import org.dateline.coding.rules.Rule;
import org.dateline.coding.rules.RuleFile;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.Metadata;
import org.dateline.document.PackedFile;
import org.dateline.document.PackedFiles;
import org.dateline.document.ParsedArticle;
import org.dateline.document.RawPage;
import org.dateline.document.Span;
import org.dateline.mention.Mentions;
import org.dateline.mention.reference.Nominal;
import org.dateline.mention.reference.References;
import org.dateline.parse.Parser;

/**
 * The way of one article, from its text to its events. The one class that knows all the stages.
 * Thread-safe.
 */
public final class Pipeline {
  private static final String RULES = "org/dateline/rules/en";
  private static final String LEXICON = "org/dateline/lexicon/";
  private static final String CONFIDENCE = "confidence/weights.tsv";
  private static final String POLITICS = "en/politics.txt";

  private final Cleaner cleaner;
  private final Parser parser;
  private final MentionResolver resolver;
  private final Coder coder;

  private Pipeline(Cleaner cleaner, Parser parser, MentionResolver resolver, Coder coder) {
    this.cleaner = cleaner;
    this.parser = parser;
    this.resolver = resolver;
    this.coder = coder;
  }

  /**
   * Loads model, gazetteer, lexicon and rules, side by side.
   *
   * @throws org.dateline.coding.rules.RuleException if a rule file cannot be understood
   * @throws org.dateline.parse.ModelException if the model cannot be used
   */
  public static Pipeline load(PipelineOptions options) {
    CompletableFuture<Parser> parser =
        CompletableFuture.supplyAsync(
            () -> options.model().map(Parser::load).orElseGet(Parser::load));
    CompletableFuture<MentionResolver> resolver =
        CompletableFuture.supplyAsync(
            () -> MentionResolver.load(options.lexicon(), options.actors()));
    CodingKnowledge knowledge = knowledge(options);
    ConfidenceWeights weights =
        ConfidenceWeights.read(CONFIDENCE, lexiconText(CONFIDENCE, options));
    Politics politics = Politics.read(POLITICS, lexiconText(POLITICS, options));
    Coder coder = new Coder(knowledge, weights, politics);
    return new Pipeline(new Cleaner(), loaded(parser), loaded(resolver), coder);
  }

  /** What was loaded in the background, or the exception that stopped it. */
  private static <T> T loaded(CompletableFuture<T> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static CodingKnowledge knowledge(PipelineOptions options) {
    return CodingKnowledge.read(
        ruleFiles(options),
        Set.copyOf(words(lexiconText("en/partitives.txt", options))),
        lexiconText("en/governors.txt", options),
        lexiconText("en/contexts.txt", options),
        lexiconText("codebook/modes.tsv", options),
        lexiconText("codebook/cameo.tsv", options));
  }

  private static List<RuleFile> ruleFiles(PipelineOptions options) {
    Map<String, RuleFile> files = new LinkedHashMap<>();
    List<PackedFile> packed = new ArrayList<>(PackedFiles.list(RULES));
    try {
      if (options.rules().isPresent()) {
        packed.addAll(PackedFiles.list(options.rules().get()));
      }
      for (PackedFile file : packed) {
        if (file.name().endsWith(".txt")) {
          files.put(file.name(), new RuleFile(file.name(), file.text()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(files.values());
  }

  /** The text of a lexicon file: the user's, else the shipped one. */
  private static String lexiconText(String name, PipelineOptions options) {
    try {
      if (options.lexicon().isPresent()) {
        for (PackedFile file : PackedFiles.list(options.lexicon().get())) {
          if (file.name().equals(name)) {
            return file.text();
          }
        }
      }
      int slash = name.lastIndexOf('/');
      for (PackedFile file : PackedFiles.list(LEXICON + name.substring(0, slash))) {
        if (file.name().equals(name.substring(slash + 1))) {
          return file.text();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("lexicon file missing: " + name);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      String content = line.strip();
      if (!content.startsWith("#")) {
        for (String word : content.split(",", -1)) {
          if (!word.isBlank()) {
            words.add(word.strip());
          }
        }
      }
    }
    return words;
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
    return resolver.resolve(parsed);
  }

  /** The noun phrases of an article that pronouns can stand for, by sentence. */
  public List<List<Nominal>> nominals(ParsedArticle parsed) {
    return resolver.nominals(parsed);
  }

  /** What the pronouns of an article stand for. */
  public References references(ParsedArticle parsed) {
    return resolver.references(parsed);
  }

  /** Codes an article whose mentions are found. */
  public List<Event> code(ParsedArticle parsed, Mentions mentions) {
    return coder.code(parsed, mentions);
  }

  /** Codes a page. */
  public CodedArticle code(RawPage page) {
    Article article = clean(page);
    ParsedArticle parsed = parse(article);
    Mentions mentions = resolve(parsed);
    List<Event> events = code(parsed, mentions);
    return new CodedArticle(article, parsed, mentions, events);
  }

  /** Codes a page, and keeps how each of its sentences was read. */
  public ExplainedArticle explained(RawPage page) {
    Article article = clean(page);
    ParsedArticle parsed = parse(article);
    Mentions mentions = resolve(parsed);
    List<SentenceCoding> codings = coder.read(parsed, mentions);
    CodedArticle coded = new CodedArticle(article, parsed, mentions, coder.events(codings));
    return new ExplainedArticle(coded, codings);
  }

  /**
   * How an event of an article came about, as plain text: its sentences with their trees, the rule
   * with its file and line, which word filled which slot and how each slot was decided.
   *
   * @return empty if the article has no event of that id
   */
  public Optional<String> explain(ExplainedArticle article, String id) {
    List<Event> events = article.coded().events();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).id().equals(id)) {
        return Optional.of(coder.explain(article.sentences(), events, i));
      }
    }
    return Optional.empty();
  }

  /**
   * What is doubtful in the lexicon and the dictionaries that were given, but can be read; each
   * with file, line, what was expected and what was found.
   */
  public List<String> lexiconWarnings() {
    return resolver.warnings();
  }

  /** The coding rules in use, in the order of their files. */
  public List<Rule> rules() {
    return coder.rules().rules();
  }

  /** How each sentence of a text is read and coded. */
  public List<SentenceCoding> explanations(String text) {
    Article article =
        new Article(
            "-",
            text,
            Metadata.NONE,
            List.of(Line.unchanged(LineKind.BODY, text, 0, text.length())),
            List.of());
    ParsedArticle parsed = parse(article);
    Mentions mentions = resolve(parsed);
    return coder.read(parsed, mentions);
  }

  /** The same as {@link #explanations}, as plain text. */
  public String explain(String text) {
    StringBuilder out = new StringBuilder();
    for (SentenceCoding coding : explanations(text)) {
      out.append(out.isEmpty() ? "" : "\n").append(Explanation.of(coding));
    }
    return out.toString();
  }

  /** The parser in use. */
  public Parser parser() {
    return parser;
  }

  /** Finds what an article mentions, its places being exactly the given spans of the text. */
  public Mentions resolve(ParsedArticle parsed, List<Span> places) {
    return resolver.resolveAt(parsed, places);
  }
}
