package org.dateline.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dateline.Pipeline;
import org.dateline.PipelineOptions;
import org.dateline.document.Metadata;
import org.dateline.document.RawPage;

/** Codes single sentences with all that is shipped, and reads tables of them. */
final class CodedSentences {
  private static final Pipeline PIPELINE = Pipeline.load(PipelineOptions.SHIPPED);
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 15);

  private CodedSentences() {}

  /** The events of a sentence published on 15 June 2022. */
  static List<Event> events(String sentence) {
    Metadata metadata = Metadata.NONE.withDate(PUBLISHED);
    return PIPELINE.code(new RawPage("sentence", sentence, metadata)).events();
  }

  /** The rows of a table beside this class, comments and empty lines left out. */
  static List<String> rows(String table) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CodedSentences.class.getResourceAsStream(table)),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
