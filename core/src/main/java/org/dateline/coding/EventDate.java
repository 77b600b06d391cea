package org.dateline.coding;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.mention.Basis;
import org.dateline.mention.TimeMention;

/**
 * When an event took or takes place. Start and end are both present or both empty.
 *
 * @param start first day
 * @param end last day, inclusive
 * @param text the words that say so; empty if none do
 * @param basis text, context (an earlier sentence), publication or inferred
 * @param precision unit of the words
 */
public record EventDate(
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    String text,
    Basis basis,
    TimeMention.Granularity precision) {}
