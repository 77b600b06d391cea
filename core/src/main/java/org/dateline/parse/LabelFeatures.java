package org.dateline.parse;

import org.jspecify.annotations.Nullable;

/** What the label of an arc depends on when the arc is made: both words, their children so far. */
final class LabelFeatures {
  private static final int MOST = 80;
  private static final int NONE = -1;
  private static final int ROOT = -2;

  final int[] keys = new int[MOST];
  int count;

  private final Words words;
  private final int[] tags;
  private int template;

  LabelFeatures(Words words, int[] tags) {
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

  private static int at(@Nullable Node node) {
    return node == null ? NONE : node.word;
  }

  private static int label(@Nullable Node node) {
    return node == null ? NONE : node.label;
  }

  private static int key(long labels) {
    return (int) (labels ^ (labels >>> 32)) * 31 + (int) (labels >>> 17);
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

  /** Fills {@link #keys} for an arc about to be made. */
  void extract(Node head, Node child) {
    count = 0;
    template = 300;
    int h = head.word;
    int d = child.word;
    int left = d < h ? 1 : 0;
    int th = tag(h);
    int td = tag(d);
    int wh = word(h);
    int wd = word(d);
    put(left, 1);
    put(left, th);
    put(left, td);
    put(left, wh);
    put(left, wd);
    put(left, wd, td);
    put(left, wh, th);
    put(left, th, td);
    put(left, wh, td);
    put(left, th, wd);
    put(left, wh, wd);
    put(left, cluster(h), cluster(d));
    put(left, cluster(h), td);
    put(left, th, cluster(d));
    put(left, cluster(d));
    put(th, td, left * 16 + ArcFeatures.distance(h, d));
    put(wd, left * 16 + ArcFeatures.distance(h, d));
    put(left, words.coarse[d], h < words.size ? words.coarse[h] : ROOT);
    put(left, th, td, tag(d - 1));
    put(left, th, td, tag(d + 1));
    put(left, th, td, tag(h - 1));
    put(left, th, td, tag(h + 1));
    put(left, td, word(d - 1));
    put(left, td, word(d + 1));
    put(left, th, word(d - 1));
    put(left, wd, tag(d + 1));
    put(left, wd, tag(d - 1));
    around(head, child, left);
  }

  private void around(Node head, Node child, int left) {
    int th = tag(head.word);
    int td = tag(child.word);
    int wh = word(head.word);
    int wd = word(child.word);
    int innermost = word(at(child.left));
    put(left, th, td, word(at(child.left)));
    put(left, wh, td, innermost);
    put(left, wd, innermost);
    put(left, wh, wd, innermost);
    put(left, th, cluster(child.word), innermost);
    put(left, th, td, label(child.left));
    put(left, th, td, label(child.right));
    put(left, td, label(child.left), label(child.left2));
    put(left, th, td, key(child.leftLabels));
    put(left, th, td, key(child.rightLabels));
    put(left, td, word(at(child.right)));
    put(left, wd, key(child.leftLabels));
    put(left, th, td, key(head.leftLabels));
    put(left, th, td, key(head.rightLabels));
    put(left, wh, td, key(left == 1 ? head.leftLabels : head.rightLabels));
    put(left, td, label(head.left), label(head.right));
    put(left, th, td, word(at(left == 1 ? head.left : head.right)));
    put(left, wh, td, word(at(left == 1 ? head.left : head.right)));
    put(left, th, td, head.leftCount * 16 + head.rightCount);
    put(left, td, child.leftCount * 16 + child.rightCount, th);
  }
}
