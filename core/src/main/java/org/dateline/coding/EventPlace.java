package org.dateline.coding;

import java.util.Optional;
import org.dateline.document.Span;
import org.dateline.mention.Basis;
import org.dateline.mention.Place;
import org.dateline.mention.Precision;

/**
 * Where an event took or takes place.
 *
 * @param text the words as given; empty if the place is known only by its country
 * @param span where the words stand in the text as given
 * @param place what they mean
 * @param country ISO 3166-1 alpha-3; empty if unknown
 * @param precision how exactly the place is known
 * @param basis text, context or inferred
 */
public record EventPlace(
    String text,
    Optional<Span> span,
    Optional<Place> place,
    String country,
    Precision precision,
    Basis basis) {}
