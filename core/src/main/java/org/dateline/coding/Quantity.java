package org.dateline.coding;

import java.util.OptionalDouble;
import org.dateline.document.Span;

/**
 * A number that belongs to an event.
 *
 * @param kind participants, deaths, injured, arrested, troops, money, percent or other
 * @param text the words as given
 * @param span where they stand in the text as given
 * @param value the number as stated; empty for "thousands"
 * @param low least value meant; empty if unbounded
 * @param high greatest value meant; empty if unbounded
 * @param unit ISO 4217 currency, "percent", or what is counted
 */
public record Quantity(
    String kind,
    String text,
    Span span,
    OptionalDouble value,
    OptionalDouble low,
    OptionalDouble high,
    String unit) {}
