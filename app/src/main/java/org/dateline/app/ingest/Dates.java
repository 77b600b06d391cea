package org.dateline.app.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads publication dates. Of a date with a time the date is taken as it is written. */
public final class Dates {
  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.BASIC_ISO_DATE,
          format("uuuu/M/d"),
          format("d MMMM uuuu"),
          format("d MMM uuuu"),
          format("MMMM d, uuuu"),
          format("MMM d, uuuu"),
          DateTimeFormatter.RFC_1123_DATE_TIME);

  private Dates() {}

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /** The day that is written; empty if it cannot be read. */
  public static Optional<LocalDate> read(String written) {
    String date = written.strip();
    if (date.length() > 10 && (date.charAt(10) == 'T' || date.charAt(10) == ' ')) {
      date = date.charAt(4) == '-' ? date.substring(0, 10) : date;
    }
    for (DateTimeFormatter format : FORMATS) {
      Optional<LocalDate> read = read(format, date);
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> read(DateTimeFormatter format, String date) {
    try {
      return Optional.of(LocalDate.from(format.parse(date)));
    } catch (DateTimeException otherFormat) {
      return Optional.empty();
    }
  }
}
