package org.dateline.app.ingest;

import org.dateline.coding.relate.PartyPair;

/**
 * A text with two parties whose relation is asked for.
 *
 * @param id as given, else FILE:LINE
 * @param text as given
 * @param pair mentions of the parties, in UTF-16 units
 */
public record GivenPair(String id, String text, PartyPair pair) {}
