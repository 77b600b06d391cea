package org.dateline.parse;

import java.util.ArrayList;
import java.util.List;

/** The states that a search follows at once, and their best successors. For one thread. */
final class Beam {
  private final int width;
  private final double margin;
  private final double[] scores;
  private final int[] parents;
  private final int[] actions;
  private final double[] gains;
  private int found;
  private List<State> states = new ArrayList<>();

  /**
   * @param width most states followed
   * @param margin states that score worse than the best by more are dropped
   */
  Beam(int width, double margin, State start) {
    this.width = width;
    this.margin = margin;
    scores = new double[width];
    parents = new int[width];
    actions = new int[width];
    gains = new double[width];
    states.add(start);
  }

  /** The best state so far. */
  State best() {
    return states.get(0);
  }

  /** Takes one transition from every state and keeps the best successors, best first. */
  void step(ArcParser parser) {
    found = 0;
    for (int s = 0; s < states.size(); s++) {
      State state = states.get(s);
      int[] score = parser.score(state);
      for (int a = 0; a < State.ACTIONS; a++) {
        if (state.allows(a)) {
          offer(state.score + score[a], s, a, score[a]);
        }
      }
    }
    List<State> next = new ArrayList<>(width);
    for (int i = 0; i < found && scores[i] >= scores[0] - margin; i++) {
      next.add(parser.apply(states.get(parents[i]), actions[i], gains[i]));
    }
    states = next;
  }

  private void offer(double score, int parent, int action, double gain) {
    if (found == width && score <= scores[width - 1]) {
      return;
    }
    int at = found < width ? found++ : width - 1;
    while (at > 0 && scores[at - 1] < score) {
      scores[at] = scores[at - 1];
      parents[at] = parents[at - 1];
      actions[at] = actions[at - 1];
      gains[at] = gains[at - 1];
      at--;
    }
    scores[at] = score;
    parents[at] = parent;
    actions[at] = action;
    gains[at] = gain;
  }
}
