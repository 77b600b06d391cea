package org.dateline.app.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.document.RawPage;
import picocli.CommandLine.Option;

/** The option {@code --date}. */
final class PublicationDate {
  @Option(
      names = "--date",
      paramLabel = "D",
      description = "publication date of articles that come without one: 2020-09-14")
  private Optional<LocalDate> date = Optional.empty();

  /** The page with the date, unless it has one of its own. */
  RawPage given(RawPage page) {
    return date.isEmpty() || page.metadata().date().isPresent()
        ? page
        : new RawPage(page.id(), page.text(), page.metadata().withDate(date.get()));
  }
}
