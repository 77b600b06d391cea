package org.dateline.parse;

import org.jspecify.annotations.Nullable;

/**
 * What the choice of a transition depends on: the words, tags and clusters at the top of the stack
 * and the front of the buffer, their outermost children, labels, valency and distance.
 *
 * @see "Zhang and Nivre 2011, Transition-based dependency parsing with rich non-local features"
 */
final class ArcFeatures {
  private static final int MOST = 160;
  private static final int NONE = -1;
  private static final int ROOT = -2;

  final int[] keys = new int[MOST];
  int count;

  private final Words words;
  private final int[] tags;
  private int template;

  ArcFeatures(Words words, int[] tags) {
    this.words = words;
    this.tags = tags;
  }

  private int word(int at) {
    return at < 0 ? NONE : at >= words.size ? ROOT : words.lower[at];
  }

  private int tag(int at) {
    return at < 0 ? NONE : at >= words.size ? ROOT : tags[at];
  }

  private int cluster(int at) {
    return at < 0 ? NONE : at >= words.size ? ROOT : words.cluster[at];
  }

  private int coarse(int at) {
    return at < 0 ? NONE : at >= words.size ? ROOT : words.coarse[at];
  }

  private static int at(@Nullable Node node) {
    return node == null ? NONE : node.word;
  }

  private static int label(@Nullable Node node) {
    return node == null ? NONE : node.label;
  }

  private static @Nullable Node left(@Nullable Node node) {
    return node == null ? null : node.left;
  }

  private static @Nullable Node right(@Nullable Node node) {
    return node == null ? null : node.right;
  }

  private static int key(long labels) {
    return (int) (labels ^ (labels >>> 32)) * 31 + (int) (labels >>> 17);
  }

  static int distance(int from, int to) {
    int d = Math.abs(to - from);
    return d < 6 ? d : d < 11 ? 6 : d < 21 ? 7 : 8;
  }

  private void put(int a) {
    keys[count++] = Mix.of(template++, a);
  }

  private void put(int a, int b) {
    keys[count++] = Mix.of(template++, a, b);
  }

  private void put(int a, int b, int c) {
    keys[count++] = Mix.of(template++, a, b, c);
  }

  private void put(int a, int b, int c, int d) {
    keys[count++] = Mix.of(template++, a, b, c, d);
  }

  /** Fills {@link #keys} for a state. */
  void extract(State state) {
    count = 0;
    template = 100;
    State.Cell c0 = state.stack;
    State.Cell c1 = c0 == null ? null : c0.below();
    State.Cell c2 = c1 == null ? null : c1.below();
    Node s0 = c0 == null ? null : c0.node();
    Node s1 = c1 == null ? null : c1.node();
    Node s2 = c2 == null ? null : c2.node();
    positions(at(s0), at(s1), at(s2), state.buffer);
    pairs(at(s0), at(s1), at(s2), state.buffer);
    children(s0, s1, state.front);
    valency(s0, s1, state.front);
  }

  private void positions(int s0, int s1, int s2, int b) {
    put(1);
    int[] at = {s0, s1, b, b + 1};
    for (int p : at) {
      put(word(p));
      put(tag(p));
      put(word(p), tag(p));
      put(cluster(p));
      put(cluster(p), tag(p));
    }
    put(tag(s2));
    put(word(s2), tag(s2));
    put(word(b + 2), tag(b + 2));
    put(tag(b + 2));
    put(tag(b + 3));
    put(tag(b - 1), tag(b));
    put(tag(s0 + 1), tag(s0), tag(b));
    put(tag(s0 - 1), tag(s0), tag(b));
  }

  private void pairs(int s0, int s1, int s2, int b) {
    int w0 = word(s0);
    int t0 = tag(s0);
    int k0 = cluster(s0);
    int w1 = word(s1);
    int t1 = tag(s1);
    int k1 = cluster(s1);
    int wb = word(b);
    int tb = tag(b);
    int kb = cluster(b);
    int tb1 = tag(b + 1);
    int tb2 = tag(b + 2);
    put(w0, wb);
    put(w0, t0, tb);
    put(t0, wb, tb);
    put(t0, tb);
    put(w0, t0, wb, tb);
    put(w1, w0);
    put(w1, t1, t0);
    put(t1, w0, t0);
    put(t1, t0);
    put(t1, tb);
    put(w1, wb);
    put(w1, tb);
    put(t1, wb);
    put(k0, kb);
    put(k0, tb);
    put(t0, kb);
    put(k1, k0);
    put(k1, t0);
    put(t1, k0);
    put(k1, kb);
    put(k1, k0, kb);
    put(tb, tb1);
    put(t0, tb, tb1);
    put(w0, tb, tb1);
    put(t0, wb, tb1);
    put(tb, tb1, tb2);
    put(t0, tb, tb1, tb2);
    put(t1, t0, tb);
    put(t1, t0, tb, tb1);
    put(w1, t0, tb);
    put(t1, w0, tb);
    put(t1, t0, wb);
    put(w1, w0, wb);
    put(w1, wb, word(b + 1));
    put(w0, wb, word(b + 1));
    put(t1, t0, wb, word(b + 1));
    put(w1, wb, tb1);
    put(w0, wb, tb1);
    put(tag(s2), t1, t0);
    put(tag(s2), t1, t0, tb);
    put(word(s2), w1, t0);
    int g0 = coarse(s0);
    int g1 = coarse(s1);
    int gb = coarse(b);
    put(g0, gb);
    put(g1, g0);
    put(g1, g0, gb);
    put(g0, t0, gb, tb);
    put(g1, t1, g0, t0);
    put(g1, g0, wb);
    put(k1, k0, wb);
    put(w1, k0, wb);
    int d0 = distance(s0, b);
    int d1 = distance(s1, s0);
    put(t0, tb, d0);
    put(w0, d0);
    put(wb, d0);
    put(t1, t0, d1);
    put(w1, t0, d1);
    put(t1, w0, d1);
    put(t1, t0, tb, d1 * 16 + d0);
  }

  private void children(@Nullable Node s0, @Nullable Node s1, Node b0) {
    int t0 = tag(at(s0));
    int t1 = tag(at(s1));
    int tb = tag(b0.word);
    int w0 = word(at(s0));
    int w1 = word(at(s1));
    int wb = word(b0.word);
    Node l0 = left(s0);
    Node r0 = right(s0);
    Node l1 = left(s1);
    Node r1 = right(s1);
    Node lb = b0.left;
    put(t0, tag(at(l0)), tb);
    put(t0, tag(at(r0)), tb);
    put(t1, t0, tag(at(l0)));
    put(t1, t0, tag(at(r0)));
    put(t1, tag(at(l1)), t0);
    put(t1, tag(at(r1)), t0);
    put(t1, tag(at(r1)), t0, tb);
    put(t0, tb, tag(at(lb)));
    put(t1, t0, tb, tag(at(lb)));
    put(t0, tag(at(r0)), tag(at(s0 == null ? null : s0.right2)), tb);
    put(t0, tag(at(l0)), tag(at(s0 == null ? null : s0.left2)), tb);
    put(t1, tag(at(r1)), tag(at(s1 == null ? null : s1.right2)), t0);
    put(tb, tag(at(lb)), tag(at(b0.left2)), t0);
    put(w1, word(at(l0)), w0);
    put(w1, word(at(l0)));
    put(t1, t0, word(at(l0)));
    put(cluster(at(s1)), word(at(l0)), cluster(at(s0)));
    put(cluster(at(s1)), word(at(l0)));
    put(wb, word(at(l0)));
    put(w1, t0, word(at(l0)), tb);
    put(w0, word(at(lb)));
    put(w0, word(at(lb)), wb);
    put(word(at(r0)), wb, t0);
    put(w1, word(at(r1)), w0);
    put(w0, label(l0));
    put(w0, label(r0));
    put(t0, label(l0), label(r0));
    put(w1, label(l1));
    put(w1, label(r1));
    put(t1, label(l1), label(r1));
    put(wb, label(lb));
    put(tb, label(lb), t0);
    put(t0, label(r0), tb);
    put(t1, label(r1), t0, tb);
    put(t0, label(l0), label(r0), tb);
  }

  private void valency(@Nullable Node s0, @Nullable Node s1, Node b0) {
    int t0 = tag(at(s0));
    int w0 = word(at(s0));
    int t1 = tag(at(s1));
    int w1 = word(at(s1));
    int tb = tag(b0.word);
    int wb = word(b0.word);
    if (s0 != null) {
      put(w0, s0.leftCount, s0.rightCount);
      put(t0, s0.leftCount, s0.rightCount, tb);
      put(w0, key(s0.leftLabels));
      put(t0, key(s0.leftLabels), tb);
      put(w0, key(s0.rightLabels));
      put(t0, key(s0.rightLabels), tb);
      put(t0, key(s0.leftLabels), key(s0.rightLabels), tb);
    } else {
      template += 7;
    }
    if (s1 != null) {
      put(w1, s1.rightCount);
      put(t1, s1.leftCount, s1.rightCount, t0);
      put(w1, key(s1.rightLabels), t0);
      put(t1, key(s1.rightLabels), t0);
      put(t1, key(s1.rightLabels), t0, tb);
      put(t1, key(s1.leftLabels), t0);
    } else {
      template += 6;
    }
    put(wb, b0.leftCount);
    put(tb, b0.leftCount, t0);
    put(wb, key(b0.leftLabels));
    put(tb, key(b0.leftLabels), t0);
  }
}
