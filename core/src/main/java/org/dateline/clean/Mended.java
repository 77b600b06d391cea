package org.dateline.clean;

/**
 * The outcome of one pass of mending.
 *
 * @param text mended
 * @param count how many places were mended
 */
record Mended(MappedText text, int count) {}
