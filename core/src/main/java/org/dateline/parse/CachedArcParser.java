package org.dateline.parse;

import org.jspecify.annotations.Nullable;

/**
 * An {@link ArcParser} with weights that do not change: what was once scored is looked up. States
 * in a beam differ mostly in what lies deep in the stack, and words stay at its top for several
 * transitions, so two of three sums are known already.
 *
 * @see "Huang and Sagae 2010, Dynamic programming for linear-time incremental parsing"
 */
final class CachedArcParser extends ArcParser {
  private final ActionWeights weights;
  private final ScoreCache cache;
  private final ArcFeatures features;
  private final int[] scores = new int[State.ACTIONS];

  /** A parser for one sentence; the cache may have served others. */
  CachedArcParser(
      ActionWeights actions, Weights labels, Words words, int[] tags, ScoreCache cache) {
    super(actions, labels, words, tags);
    this.weights = actions;
    this.cache = cache;
    this.features = features();
    cache.clear();
  }

  private static int at(@Nullable Node node) {
    return ArcFeatures.at(node);
  }

  private static long signature(@Nullable Node node) {
    return node == null ? -1 : node.signature;
  }

  private static long pair(int a, int b) {
    return ((long) a << Integer.SIZE) | (b & 0xffffffffL);
  }

  @Override
  int[] score(State state) {
    State.Cell c0 = state.stack;
    State.Cell c1 = c0 == null ? null : c0.below();
    State.Cell c2 = c1 == null ? null : c1.below();
    Node s0 = c0 == null ? null : c0.node();
    Node s1 = c1 == null ? null : c1.node();
    int at2 = at(c2 == null ? null : c2.node());
    long top = Mix.of(state.front.signature, signature(s0));
    long key = Mix.of(Mix.of(top, signature(s1)), at2);
    int slot = cache.slot(key);
    if (!cache.holds(slot, key)) {
      long sum = words(at(s1), at(s0), state.buffer) + children(s1, s0, state.front, top);
      features.third(at2, at(s1), at(s0), state.buffer);
      features.childrenOfAll(s1, s0, state.front);
      cache.put(slot, key, sum + sum());
    }
    ActionWeights.split(cache.sum(slot), scores);
    return scores;
  }

  /** Adds up the weights of the features that were put, and forgets them. */
  private long sum() {
    int count = features.count;
    features.clear();
    return weights.sum(features.keys, count);
  }

  private long words(int s1, int s0, int b) {
    long key = Mix.of(Mix.of(1L, pair(s1, s0)), b);
    int slot = cache.slot(key);
    if (!cache.holds(slot, key)) {
      long sum = topAndFront(s0, b) + secondAndFront(s1, b) + secondAndTop(s1, s0);
      features.secondTopAndFront(s1, s0, b);
      cache.put(slot, key, sum + sum());
    }
    return cache.sum(slot);
  }

  private long topAndFront(int s0, int b) {
    long key = Mix.of(2L, pair(s0, b));
    int slot = cache.slot(key);
    if (!cache.holds(slot, key)) {
      long front = front(b);
      features.top(s0);
      features.topAndFront(s0, b);
      cache.put(slot, key, front + sum());
    }
    return cache.sum(slot);
  }

  private long front(int b) {
    long key = Mix.of(3L, b);
    int slot = cache.slot(key);
    if (!cache.holds(slot, key)) {
      features.front(b);
      cache.put(slot, key, sum());
    }
    return cache.sum(slot);
  }

  private long secondAndFront(int s1, int b) {
    long key = Mix.of(4L, pair(s1, b));
    int slot = cache.slot(key);
    if (!cache.holds(slot, key)) {
      features.second(s1);
      features.secondAndFront(s1, b);
      cache.put(slot, key, sum());
    }
    return cache.sum(slot);
  }

  private long secondAndTop(int s1, int s0) {
    long key = Mix.of(5L, pair(s1, s0));
    int slot = cache.slot(key);
    if (!cache.holds(slot, key)) {
      features.secondAndTop(s1, s0);
      cache.put(slot, key, sum());
    }
    return cache.sum(slot);
  }

  private long children(@Nullable Node s1, @Nullable Node s0, Node front, long top) {
    int slot = cache.slot(top);
    if (!cache.holds(slot, top)) {
      features.children(s0, front);
      cache.put(slot, top, sum());
    }
    long sum = cache.sum(slot);
    long key = Mix.of(Mix.of(6L, at(s0)), signature(s1));
    slot = cache.slot(key);
    if (!cache.holds(slot, key)) {
      features.childrenOfSecond(s1, at(s0));
      cache.put(slot, key, sum());
    }
    return sum + cache.sum(slot);
  }

  @Override
  int label(State state, int action) {
    State.Cell top = state.stack;
    long child = signature(top == null ? null : top.node());
    long key = Mix.of(Mix.of(7L, child), state.head(action).signature);
    int slot = cache.slot(key);
    if (!cache.holds(slot, key)) {
      cache.put(slot, key, super.label(state, action));
    }
    return (int) cache.sum(slot);
  }
}
