package org.dateline.coding;

import org.dateline.document.Span;

/**
 * Words that tell an event.
 *
 * @param sentence position of their sentence in the article, from 0
 * @param span where they stand in the text as given
 * @param text the words as given
 */
public record Evidence(int sentence, Span span, String text) {}
