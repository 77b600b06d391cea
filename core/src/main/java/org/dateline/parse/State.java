package org.dateline.parse;

import org.jspecify.annotations.Nullable;

/**
 * A state of the arc-hybrid transition system: a stack, the rest of the sentence, and the way here.
 * The root stands after the last word. A sentence of n words takes 2n transitions, whatever the
 * way; only one word can become a child of the root.
 *
 * @see "Kuhlmann, Gómez-Rodríguez and Satta 2011, Dynamic programming algorithms for
 *     transition-based dependency parsers"
 */
final class State {
  /** Moves the next word onto the stack. */
  static final int SHIFT = 0;

  /** Makes the top of the stack a child of the next word. */
  static final int LEFT = 1;

  /** Makes the top of the stack a child of the word below it. */
  static final int RIGHT = 2;

  static final int ACTIONS = 3;

  /** An element of the stack. */
  record Cell(Node node, @Nullable Cell below) {}

  final int size;
  final @Nullable State previous;
  final int action;
  final int label;
  final double score;
  final @Nullable Cell stack;
  final int buffer;
  final Node front;

  private State(
      int size,
      @Nullable State previous,
      int action,
      int label,
      double score,
      @Nullable Cell stack,
      int buffer,
      Node front) {
    this.size = size;
    this.previous = previous;
    this.action = action;
    this.label = label;
    this.score = score;
    this.stack = stack;
    this.buffer = buffer;
    this.front = front;
  }

  /** The state before anything is done. */
  static State start(int size) {
    return new State(size, null, -1, -1, 0, null, 0, new Node(0));
  }

  boolean done() {
    return buffer == size && stack == null;
  }

  boolean allows(int which) {
    Cell top = stack;
    return switch (which) {
      case SHIFT -> buffer < size;
      case LEFT -> top != null && (buffer < size || top.below() == null);
      default -> top != null && top.below() != null;
    };
  }

  /** The word that a LEFT or RIGHT would make a child. */
  int child() {
    Cell top = stack;
    if (top == null) {
      throw new IllegalStateException("empty stack");
    }
    return top.node().word;
  }

  /** The node that a LEFT or RIGHT would make the head. */
  Node head(int which) {
    if (which == LEFT) {
      return front;
    }
    Cell top = stack;
    Cell below = top == null ? null : top.below();
    if (below == null) {
      throw new IllegalStateException("nothing below the top");
    }
    return below.node();
  }

  /**
   * The state after a transition that is allowed.
   *
   * @param with label of the new arc; ignored by SHIFT
   * @param by what the transition adds to the score
   */
  State apply(int which, int with, double by) {
    double sum = score + by;
    if (which == SHIFT) {
      Node next = new Node(buffer + 1);
      return new State(size, this, which, -1, sum, new Cell(front, stack), buffer + 1, next);
    }
    Cell top = stack;
    if (top == null) {
      throw new IllegalStateException("empty stack");
    }
    if (which == LEFT) {
      Node head = front.withLeft(top.node(), with);
      return new State(size, this, which, with, sum, top.below(), buffer, head);
    }
    Cell below = top.below();
    if (below == null) {
      throw new IllegalStateException("nothing below the top");
    }
    Cell head = new Cell(below.node().withRight(top.node(), with), below.below());
    return new State(size, this, which, with, sum, head, buffer, front);
  }

  /** Writes the heads that the way here chose; {@code size} is the root. */
  void collect(int[] heads, int[] labels) {
    State at = this;
    while (at.previous != null) {
      State before = at.previous;
      if (at.action != SHIFT) {
        int child = before.child();
        heads[child] = before.head(at.action).word;
        labels[child] = at.label;
      }
      at = before;
    }
  }
}
