package org.dateline.parse;

/**
 * Tells for any state how many arcs of the right tree each transition makes impossible.
 *
 * @see "Goldberg and Nivre 2013, Training deterministic parsers with non-deterministic oracles"
 */
final class ArcOracle {
  private final int[] heads;

  /**
   * @param heads of the right tree; its size stands for the root
   */
  ArcOracle(int[] heads) {
    this.heads = heads;
  }

  /** Arcs lost by a transition that is allowed in the state. */
  int cost(State state, int action) {
    return action == State.SHIFT ? shiftCost(state) : reduceCost(state, action);
  }

  private int shiftCost(State state) {
    int next = state.buffer;
    int cost = 0;
    boolean top = true;
    for (State.Cell cell = state.stack; cell != null; cell = cell.below()) {
      int word = cell.node().word;
      if (heads[word] == next) {
        cost++;
      }
      if (!top && heads[next] == word) {
        cost++;
      }
      top = false;
    }
    return cost;
  }

  private int reduceCost(State state, int action) {
    int child = state.child();
    int head = heads[child];
    int cost = 0;
    for (int i = state.buffer; i < heads.length; i++) {
      if (heads[i] == child) {
        cost++;
      }
    }
    State.Cell top = state.stack;
    State.Cell below = top == null ? null : top.below();
    if (action == State.LEFT) {
      boolean isBelow = below != null && below.node().word == head;
      return cost + (isBelow || head > state.buffer ? 1 : 0);
    }
    return cost + (head >= state.buffer ? 1 : 0);
  }
}
