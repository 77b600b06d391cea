package org.dateline.app.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.CodedArticle;
import org.dateline.PipelineOptions;
import org.dateline.coding.relate.PartyPair;
import org.dateline.coding.relate.Relation;
import org.dateline.document.ParsedArticle;
import org.dateline.document.RawPage;
import org.dateline.document.Span;

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

    /** What is doubtful in a user's lexicon and dictionaries, each with file and line. */
    default List<String> warnings() {
      return List.of();
    }

    /** How each sentence of a text is read and coded. */
    String explain(String text);

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
