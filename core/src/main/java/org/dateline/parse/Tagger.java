package org.dateline.parse;

import java.util.Arrays;

/**
 * Tags words from left to right with universal and Penn tags at once ("VERB|VBD").
 *
 * @see "Collins 2002; Ratnaparkhi 1996 for the features"
 */
final class Tagger {
  private static final int MOST_FEATURES = 80;
  private static final int START = -1;

  private final Weights weights;
  private final WordTags known;
  private final int[] features = new int[MOST_FEATURES];
  private final int[] scores;
  private int count;

  /** A tagger for one thread; the weights are shared. */
  Tagger(Weights weights, WordTags known) {
    this.weights = weights;
    this.known = known;
    this.scores = new int[weights.classes()];
  }

  /** Tags a sentence. */
  int[] tag(Words words) {
    int[] tags = new int[words.size];
    int[] usual = usual(words);
    for (int i = 0; i < words.size; i++) {
      tags[i] = tag(words, usual, tags, i);
    }
    return tags;
  }

  /** What the words' tags were in training. */
  int[] usual(Words words) {
    int[] usual = new int[words.size];
    for (int i = 0; i < words.size; i++) {
      usual[i] = known.of(words.lower[i]);
    }
    return usual;
  }

  /** The best tag at a position, given the tags before it. */
  int tag(Words words, int[] usual, int[] tags, int at) {
    extract(words, usual, tags, at);
    Arrays.fill(scores, 0);
    weights.addAll(features, count, scores);
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }

  /** The features of the last position asked for. */
  int[] features() {
    return features;
  }

  int featureCount() {
    return count;
  }

  private void extract(Words w, int[] usual, int[] tags, int i) {
    count = 0;
    int w0 = w.lower[i];
    int w1 = at(w.lower, i + 1);
    int w2 = at(w.lower, i + 2);
    int p1 = at(w.lower, i - 1);
    int p2 = at(w.lower, i - 2);
    int t1 = i > 0 ? tags[i - 1] : START;
    int t2 = i > 1 ? tags[i - 2] : START;
    int position = (i == 0 ? 2 : 0) + w.headline;
    put(Mix.of(1, w0));
    put(Mix.of(2, w.exact[i], position));
    put(Mix.of(3, w1));
    put(Mix.of(4, w2));
    put(Mix.of(5, p1));
    put(Mix.of(6, p2));
    put(Mix.of(7, w0, w1));
    put(Mix.of(8, p1, w0));
    put(Mix.of(9, p1, w1));
    put(Mix.of(10, t1));
    put(Mix.of(11, t1, t2));
    put(Mix.of(12, t1, w0));
    put(Mix.of(13, t1, t2, w0));
    put(Mix.of(14, t1, w1));
    put(Mix.of(15, w.shape[i], position));
    put(Mix.of(16, w.shape[i], at(w.shape, i - 1)));
    put(Mix.of(17, w.shape[i], at(w.shape, i + 1), position));
    for (int k = 0; k < Words.SUFFIXES; k++) {
      put(Mix.of(20 + k, w.suffixes[i][k]));
    }
    for (int k = 0; k < Words.PREFIXES; k++) {
      put(Mix.of(27 + k, w.prefixes[i][k]));
    }
    put(Mix.of(30, w.suffixes[i][2], w.shape[i]));
    put(Mix.of(31, w.suffixes[i][2], t1));
    put(Mix.of(32, i > 0 ? w.suffixes[i - 1][2] : 0));
    put(Mix.of(33, i + 1 < w.size ? w.suffixes[i + 1][2] : 0));
    put(Mix.of(34, i + 1 < w.size ? w.suffixes[i + 1][1] : 0, w.suffixes[i][1]));
    clusters(w, t1, t2, i);
    int u0 = usual[i];
    int u1 = at(usual, i + 1);
    int u2 = at(usual, i + 2);
    put(Mix.of(50, u0, t1));
    put(Mix.of(51, u0, u1));
    put(Mix.of(52, u1, t1));
    put(Mix.of(53, u0, u1, t1));
    put(Mix.of(54, u1, u2));
    put(Mix.of(55, u0, u1, u2));
    put(Mix.of(56, w0, u1));
    put(Mix.of(57, w0, u1, t1));
    put(Mix.of(60, at(w.shape, i - 1), w.shape[i], at(w.shape, i + 1), w.headline));
    put(Mix.of(61, t1, w.shape[i], position));
    put(Mix.of(62, t1, w.shape[i], u0, position));
    put(Mix.of(63, t1, t2, w.shape[i], at(w.shape, i + 1)));
    put(Mix.of(64, t1, w.exact[i]));
    put(Mix.of(58, u0, w.shape[i], position));
  }

  private void clusters(Words w, int t1, int t2, int i) {
    int c0 = w.cluster[i];
    int c1 = at(w.cluster, i + 1);
    int c2 = at(w.cluster, i - 1);
    put(Mix.of(40, c0));
    put(Mix.of(41, c1));
    put(Mix.of(42, c2));
    put(Mix.of(43, c0, c1));
    put(Mix.of(44, c2, c0));
    put(Mix.of(45, t1, c0));
    put(Mix.of(46, t1, c0, c1));
    put(Mix.of(47, c0, w.suffixes[i][2]));
    put(Mix.of(49, w.coarse[i], t1, t2));
    put(Mix.of(59, w.coarse[i], at(w.coarse, i + 1), at(w.coarse, i - 1)));
    put(Mix.of(48, c0, w.shape[i], w.headline));
  }

  private static int at(int[] values, int at) {
    return at < 0 || at >= values.length ? START : values[at];
  }

  private void put(int feature) {
    features[count++] = feature;
  }
}
