package org.dateline.app.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.CodedArticle;
import org.dateline.ExplainedArticle;
import org.dateline.PipelineOptions;
import org.dateline.coding.SentenceCoding;
import org.dateline.coding.relate.PartyPair;
import org.dateline.coding.relate.Relation;
import org.dateline.coding.rules.Rule;
import org.dateline.document.ParsedArticle;
import org.dateline.document.RawPage;
import org.dateline.document.Span;
import org.dateline.mention.reference.Nominal;
import org.dateline.mention.reference.References;
import org.dateline.parse.AnnotatedText;

/** What the commands need of the library. It is loaded only when a command needs it. */
interface Engine {
  /** Loads the whole way from text to events. */
  Coding coding(PipelineOptions options);

  /**
   * Loads the parser alone.
   *
   * @param model in place of the shipped one
   */
  Parsing parsing(Optional<Path> model);

  /** From text to events. Thread-safe. */
  interface Coding {
    CodedArticle code(RawPage page);

    /** All that an article mentions, without events. */
    CodedArticle annotate(RawPage page);

    /** The same, but exactly these spans are its places. */
    CodedArticle annotate(RawPage page, List<Span> places);

    /** The same as {@link #code}, with how each sentence was read. */
    ExplainedArticle explained(RawPage page);

    /** How an event of an article came about; empty if the article has no event of that id. */
    Optional<String> explain(ExplainedArticle article, String id);

    /** How the sentences of a text that is no page are read. */
    List<SentenceCoding> explanations(String text);

    /** The rules in use, in the order of their files. */
    List<Rule> rules();

    /** What is doubtful in a user's lexicon and dictionaries, each with file and line. */
    default List<String> warnings() {
      return List.of();
    }

    /** How each sentence of a text is read and coded. */
    String explain(String text);

    /** The documents of a CoNLL-U file, parsed. */
    List<AnnotatedText> texts(Reader in, String file) throws IOException;

    /** The noun phrases of a text that pronouns can stand for, by sentence. */
    List<List<Nominal>> nominals(ParsedArticle parsed);

    /** What the pronouns of a text stand for. */
    References references(ParsedArticle parsed);

    /** What stands between two parties of a text. */
    Relation relate(String text, PartyPair pair);
  }

  /** From text to dependency trees. Thread-safe. */
  interface Parsing {
    ParsedArticle parse(RawPage page);

    /** Parses the words of a CoNLL-U file. */
    void parseConllu(Reader in, String file, Writer out) throws IOException;
  }
}
