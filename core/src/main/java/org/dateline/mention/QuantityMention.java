package org.dateline.mention;

import java.util.OptionalDouble;
import org.dateline.document.Span;

/**
 * A number with what it counts or measures.
 *
 * @param sentence position in the article
 * @param first first token
 * @param last last token, inclusive
 * @param head token of what is counted ("women" in "thousands of women"), or the last token
 * @param span where first to last stand in the text as given
 * @param text the words as given
 * @param kind money, percent or count
 * @param value the number as stated; empty for "thousands"
 * @param low least value meant; empty if unbounded
 * @param high greatest value meant; empty if unbounded
 * @param unit ISO 4217 currency, "percent", or the lemma of what is counted
 */
public record QuantityMention(
    int sentence,
    int first,
    int last,
    int head,
    Span span,
    String text,
    Kind kind,
    OptionalDouble value,
    OptionalDouble low,
    OptionalDouble high,
    String unit)
    implements Mention {
  /** What sort of number. */
  public enum Kind {
    MONEY,
    PERCENT,
    COUNT
  }
}
