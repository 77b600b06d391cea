package org.dateline.parse.network;

/** Sees to it that a head has a relation such as the object only once. */
final class Once {
  private Once() {}

  /**
   * Of several words with such relations to one head, that one keeps its own that gains most by it;
   * the others take their next best.
   *
   * @param once for each relation the number of its group: of the relations of a group a head has
   *     one at most; 0 for a relation that it may have many times
   * @param heads of the words; the number of words stands for the root
   * @param scores of the relations by word
   * @param relations changed
   */
  static void enforce(int[] once, int[] heads, float[][] scores, int[] relations) {
    for (int t = 1; t < heads.length; t++) {
      for (int other = 0; other < t; other++) {
        int group = once[relations[t]];
        if (group != 0 && once[relations[other]] == group && heads[other] == heads[t]) {
          boolean later = gain(scores, relations, t, once) > gain(scores, relations, other, once);
          int loser = later ? other : t;
          relations[loser] = next(scores[loser], group, once);
        }
      }
    }
  }

  private static float gain(float[][] scores, int[] relations, int at, int[] once) {
    int relation = relations[at];
    return scores[at][relation] - scores[at][next(scores[at], once[relation], once)];
  }

  /** The best relation outside a group. */
  private static int next(float[] scores, int group, int[] once) {
    int best = -1;
    for (int j = 0; j < scores.length; j++) {
      if (once[j] != group && (best < 0 || scores[j] > scores[best])) {
        best = j;
      }
    }
    if (best < 0) {
      throw new IllegalArgumentException("no relation outside group " + group);
    }
    return best;
  }
}
