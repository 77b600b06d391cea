package org.dateline.parse;

import org.jspecify.annotations.Nullable;

/**
 * A word with the part of its subtree that is known so far. Immutable, so that the states of a
 * search share it. Of the children on either side the outermost two are kept, each with the label
 * that it was attached with.
 */
final class Node {
  final int word;
  final @Nullable Node left;
  final @Nullable Node left2;
  final @Nullable Node right;
  final @Nullable Node right2;
  final int label;
  final int leftCount;
  final int rightCount;
  final long leftLabels;
  final long rightLabels;

  /** A hash of the word, and of its children with their labels and the order they came in. */
  final long signature;

  Node(int word) {
    this(word, -1, null, null, null, null, 0, 0, 0, 0, Mix.of(0L, word + 1));
  }

  private Node(
      int word,
      int label,
      @Nullable Node left,
      @Nullable Node left2,
      @Nullable Node right,
      @Nullable Node right2,
      int leftCount,
      int rightCount,
      long leftLabels,
      long rightLabels,
      long signature) {
    this.word = word;
    this.label = label;
    this.left = left;
    this.left2 = left2;
    this.right = right;
    this.right2 = right2;
    this.leftCount = leftCount;
    this.rightCount = rightCount;
    this.leftLabels = leftLabels;
    this.rightLabels = rightLabels;
    this.signature = signature;
  }

  private Node labelled(int with) {
    return new Node(
        word,
        with,
        left,
        left2,
        right,
        right2,
        leftCount,
        rightCount,
        leftLabels,
        rightLabels,
        signature);
  }

  /** This word with one more child on its left, outside the others. */
  Node withLeft(Node child, int with) {
    return new Node(
        word,
        label,
        child.labelled(with),
        left,
        right,
        right2,
        leftCount + 1,
        rightCount,
        leftLabels | (1L << with),
        rightLabels,
        Mix.of(signature, ((long) child.word << 8) | with));
  }

  /** This word with one more child on its right, outside the others. */
  Node withRight(Node child, int with) {
    return new Node(
        word,
        label,
        left,
        left2,
        child.labelled(with),
        right,
        leftCount,
        rightCount + 1,
        leftLabels,
        rightLabels | (1L << with),
        Mix.of(signature, ~(((long) child.word << 8) | with)));
  }
}
