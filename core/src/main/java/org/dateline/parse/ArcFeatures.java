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

  static int at(@Nullable Node node) {
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

  private void put(int template, int a) {
    keys[count++] = Mix.of(template, a);
  }

  private void put(int template, int a, int b) {
    keys[count++] = Mix.of(template, a, b);
  }

  private void put(int template, int a, int b, int c) {
    keys[count++] = Mix.of(template, a, b, c);
  }

  private void put(int template, int a, int b, int c, int d) {
    keys[count++] = Mix.of(template, a, b, c, d);
  }

  /** Fills {@link #keys} for a state. */
  void extract(State state) {
    State.Cell c0 = state.stack;
    State.Cell c1 = c0 == null ? null : c0.below();
    State.Cell c2 = c1 == null ? null : c1.below();
    Node s0 = c0 == null ? null : c0.node();
    Node s1 = c1 == null ? null : c1.node();
    int at2 = at(c2 == null ? null : c2.node());
    clear();
    front(state.buffer);
    top(at(s0));
    second(at(s1));
    topAndFront(at(s0), state.buffer);
    secondAndFront(at(s1), state.buffer);
    secondAndTop(at(s1), at(s0));
    secondTopAndFront(at(s1), at(s0), state.buffer);
    third(at2, at(s1), at(s0), state.buffer);
    children(s0, state.front);
    childrenOfSecond(s1, at(s0));
    childrenOfAll(s1, s0, state.front);
  }

  /** Forgets the features so far. */
  void clear() {
    count = 0;
  }

  /** Of the next words only. */
  void front(int b) {
    int tb = tag(b);
    int tb1 = tag(b + 1);
    int tb2 = tag(b + 2);
    put(100, 1);
    word(111, b);
    word(116, b + 1);
    put(123, word(b + 2), tb2);
    put(124, tb2);
    put(125, tag(b + 3));
    put(126, tag(b - 1), tb);
    put(150, tb, tb1);
    put(154, tb, tb1, tb2);
  }

  /** Of the top of the stack only. */
  void top(int s0) {
    word(101, s0);
  }

  /** Of the word below the top only. */
  void second(int s1) {
    word(106, s1);
  }

  private void word(int template, int at) {
    int word = word(at);
    int tag = tag(at);
    int cluster = cluster(at);
    put(template, word);
    put(template + 1, tag);
    put(template + 2, word, tag);
    put(template + 3, cluster);
    put(template + 4, cluster, tag);
  }

  void topAndFront(int s0, int b) {
    int w0 = word(s0);
    int t0 = tag(s0);
    int k0 = cluster(s0);
    int g0 = coarse(s0);
    int wb = word(b);
    int tb = tag(b);
    int kb = cluster(b);
    int gb = coarse(b);
    int wb1 = word(b + 1);
    int tb1 = tag(b + 1);
    int d0 = distance(s0, b);
    put(127, tag(s0 + 1), t0, tb);
    put(128, tag(s0 - 1), t0, tb);
    put(129, w0, wb);
    put(130, w0, t0, tb);
    put(131, t0, wb, tb);
    put(132, t0, tb);
    put(133, w0, t0, wb, tb);
    put(142, k0, kb);
    put(143, k0, tb);
    put(144, t0, kb);
    put(151, t0, tb, tb1);
    put(152, w0, tb, tb1);
    put(153, t0, wb, tb1);
    put(155, t0, tb, tb1, tag(b + 2));
    put(163, w0, wb, wb1);
    put(166, w0, wb, tb1);
    put(170, g0, gb);
    put(173, g0, t0, gb, tb);
    put(178, t0, tb, d0);
    put(179, w0, d0);
    put(180, wb, d0);
  }

  void secondAndFront(int s1, int b) {
    int w1 = word(s1);
    int t1 = tag(s1);
    int wb = word(b);
    int tb = tag(b);
    put(138, t1, tb);
    put(139, w1, wb);
    put(140, w1, tb);
    put(141, t1, wb);
    put(148, cluster(s1), cluster(b));
    put(162, w1, wb, word(b + 1));
    put(165, w1, wb, tag(b + 1));
  }

  void secondAndTop(int s1, int s0) {
    int w0 = word(s0);
    int t0 = tag(s0);
    int k0 = cluster(s0);
    int g0 = coarse(s0);
    int w1 = word(s1);
    int t1 = tag(s1);
    int k1 = cluster(s1);
    int g1 = coarse(s1);
    int d1 = distance(s1, s0);
    put(134, w1, w0);
    put(135, w1, t1, t0);
    put(136, t1, w0, t0);
    put(137, t1, t0);
    put(145, k1, k0);
    put(146, k1, t0);
    put(147, t1, k0);
    put(171, g1, g0);
    put(174, g1, t1, g0, t0);
    put(181, t1, t0, d1);
    put(182, w1, t0, d1);
    put(183, t1, w0, d1);
  }

  void secondTopAndFront(int s1, int s0, int b) {
    int w0 = word(s0);
    int t0 = tag(s0);
    int k0 = cluster(s0);
    int g0 = coarse(s0);
    int w1 = word(s1);
    int t1 = tag(s1);
    int k1 = cluster(s1);
    int g1 = coarse(s1);
    int wb = word(b);
    int tb = tag(b);
    put(149, k1, k0, cluster(b));
    put(156, t1, t0, tb);
    put(157, t1, t0, tb, tag(b + 1));
    put(158, w1, t0, tb);
    put(159, t1, w0, tb);
    put(160, t1, t0, wb);
    put(161, w1, w0, wb);
    put(164, t1, t0, wb, word(b + 1));
    put(172, g1, g0, coarse(b));
    put(175, g1, g0, wb);
    put(176, k1, k0, wb);
    put(177, w1, k0, wb);
    put(184, t1, t0, tb, distance(s1, s0) * 16 + distance(s0, b));
  }

  /** Of the third word of the stack with those before it. */
  void third(int s2, int s1, int s0, int b) {
    int w2 = word(s2);
    int t2 = tag(s2);
    int t1 = tag(s1);
    int t0 = tag(s0);
    put(121, t2);
    put(122, w2, t2);
    put(167, t2, t1, t0);
    put(168, t2, t1, t0, tag(b));
    put(169, w2, word(s1), t0);
  }

  /** Of the children of the top of the stack and of the next word. */
  void children(@Nullable Node s0, Node b0) {
    int t0 = tag(at(s0));
    int tb = tag(b0.word);
    int w0 = word(at(s0));
    int wb = word(b0.word);
    Node l0 = left(s0);
    Node r0 = right(s0);
    Node lb = b0.left;
    int wl0 = word(at(l0));
    int tl0 = tag(at(l0));
    int tr0 = tag(at(r0));
    int wlb = word(at(lb));
    int tlb = tag(at(lb));
    put(185, t0, tl0, tb);
    put(186, t0, tr0, tb);
    put(192, t0, tb, tlb);
    put(194, t0, tr0, tag(at(s0 == null ? null : s0.right2)), tb);
    put(195, t0, tl0, tag(at(s0 == null ? null : s0.left2)), tb);
    put(197, tb, tlb, tag(at(b0.left2)), t0);
    put(203, wb, wl0);
    put(205, w0, wlb);
    put(206, w0, wlb, wb);
    put(207, word(at(r0)), wb, t0);
    put(209, w0, label(l0));
    put(210, w0, label(r0));
    put(211, t0, label(l0), label(r0));
    put(215, wb, label(lb));
    put(216, tb, label(lb), t0);
    put(217, t0, label(r0), tb);
    put(219, t0, label(l0), label(r0), tb);
    if (s0 != null) {
      put(220, w0, s0.leftCount, s0.rightCount);
      put(221, t0, s0.leftCount, s0.rightCount, tb);
      put(222, w0, key(s0.leftLabels));
      put(223, t0, key(s0.leftLabels), tb);
      put(224, w0, key(s0.rightLabels));
      put(225, t0, key(s0.rightLabels), tb);
      put(226, t0, key(s0.leftLabels), key(s0.rightLabels), tb);
    }
    put(233, wb, b0.leftCount);
    put(234, tb, b0.leftCount, t0);
    put(235, wb, key(b0.leftLabels));
    put(236, tb, key(b0.leftLabels), t0);
  }

  /** Of the children of the word below the top, and the top without its own. */
  void childrenOfSecond(@Nullable Node s1, int s0) {
    int t0 = tag(s0);
    int w0 = word(s0);
    int t1 = tag(at(s1));
    int w1 = word(at(s1));
    Node l1 = left(s1);
    Node r1 = right(s1);
    int tr1 = tag(at(r1));
    put(189, t1, tag(at(l1)), t0);
    put(190, t1, tr1, t0);
    put(196, t1, tr1, tag(at(s1 == null ? null : s1.right2)), t0);
    put(208, w1, word(at(r1)), w0);
    put(212, w1, label(l1));
    put(213, w1, label(r1));
    put(214, t1, label(l1), label(r1));
    if (s1 != null) {
      put(227, w1, s1.rightCount);
      put(228, t1, s1.leftCount, s1.rightCount, t0);
      put(229, w1, key(s1.rightLabels), t0);
      put(230, t1, key(s1.rightLabels), t0);
      put(232, t1, key(s1.leftLabels), t0);
    }
  }

  /** Of all three words and the children of each. */
  void childrenOfAll(@Nullable Node s1, @Nullable Node s0, Node b0) {
    int t0 = tag(at(s0));
    int w0 = word(at(s0));
    int t1 = tag(at(s1));
    int w1 = word(at(s1));
    int tb = tag(b0.word);
    Node l0 = left(s0);
    Node r1 = right(s1);
    int wl0 = word(at(l0));
    int tr1 = tag(at(r1));
    put(187, t1, t0, tag(at(l0)));
    put(188, t1, t0, tag(at(right(s0))));
    put(191, t1, tr1, t0, tb);
    put(193, t1, t0, tb, tag(at(b0.left)));
    put(198, w1, wl0, w0);
    put(199, w1, wl0);
    put(200, t1, t0, wl0);
    put(201, cluster(at(s1)), wl0, cluster(at(s0)));
    put(202, cluster(at(s1)), wl0);
    put(204, w1, t0, wl0, tb);
    put(218, t1, label(r1), t0, tb);
    if (s1 != null) {
      put(231, t1, key(s1.rightLabels), t0, tb);
    }
  }
}
