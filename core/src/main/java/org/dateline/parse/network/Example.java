package org.dateline.parse.network;

import org.jspecify.annotations.Nullable;

/**
 * A sentence with its right analysis.
 *
 * @param counts how often each word occurs in the examples
 * @param tags right tags; -1 where there is none to learn
 * @param heads right heads; the number of words stands for the root
 * @param relations right relations; -1 where there is none to learn
 * @param entities right marks for names, null if nobody marked them
 * @param seed of what is left out at random
 */
public record Example(
    Inputs inputs,
    int[] counts,
    int[] tags,
    int[] heads,
    int[] relations,
    int @Nullable [] entities,
    long seed) {
  /** The same with another seed. */
  public Example withSeed(long other) {
    return new Example(inputs, counts, tags, heads, relations, entities, other);
  }
}
