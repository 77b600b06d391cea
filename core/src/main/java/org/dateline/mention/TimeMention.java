package org.dateline.mention;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.document.Span;

/**
 * A time expression.
 *
 * @param sentence position in the article
 * @param first first token
 * @param last last token, inclusive
 * @param span where they stand in the text as given
 * @param text the words as given
 * @param type TIMEX3 type
 * @param value TIMEX3 value: 2020-09-14, 2020-W38, P3D, PRESENT_REF
 * @param days the days that it covers; empty if the words fix none
 * @param basis text if the words alone fix the days, context if an earlier sentence helps,
 *     publication if the publication date does, inferred if that itself is a guess
 * @see "TimeML 1.2.1, TIMEX3"
 */
public record TimeMention(
    int sentence,
    int first,
    int last,
    Span span,
    String text,
    Type type,
    String value,
    Optional<Days> days,
    Basis basis)
    implements Mention {
  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** How exactly days are known. */
  public enum Granularity {
    DAY,
    MONTH,
    YEAR
  }

  /**
   * @param start first day
   * @param end last day, inclusive
   * @param precision the unit that the words name
   */
  public record Days(LocalDate start, LocalDate end, Granularity precision) {}
}
