package org.dateline.parse.network;

/**
 * What is decided for a sentence, by word.
 *
 * @param tags numbers of the tags
 * @param heads positions of the heads; the number of words stands for the root
 * @param relations numbers of the relations to the heads
 */
public record Analysis(int[] tags, int[] heads, int[] relations) {}
