package org.dateline.parse;

import java.util.Arrays;

/** Builds the dependency tree of one sentence from its words and tags. For one thread. */
class ArcParser {
  private final Weights actions;
  private final Weights labels;
  private final ArcFeatures features;
  private final LabelFeatures labelFeatures;
  private final int[] scores = new int[State.ACTIONS];
  private final int[] labelScores;
  private final int size;

  ArcParser(Weights actions, Weights labels, Words words, int[] tags) {
    this.actions = actions;
    this.labels = labels;
    this.size = words.size;
    this.features = new ArcFeatures(words, tags);
    this.labelFeatures = new LabelFeatures(words, tags);
    this.labelScores = new int[labels.classes()];
  }

  /**
   * The final state of the best way that is found.
   *
   * @param width states followed at once
   * @param margin states that score worse than the best by more are dropped
   */
  State parse(int width, double margin) {
    Beam beam = new Beam(width, margin / actions.unit(), State.start(size));
    while (!beam.best().done()) {
      beam.step(this);
    }
    return beam.best();
  }

  /** The state after a transition, its arc labelled. */
  State apply(State state, int action, double gain) {
    return state.apply(action, action == State.SHIFT ? -1 : label(state, action), gain);
  }

  /** Scores of the transitions from a state, in units of the weights; the array is used again. */
  int[] score(State state) {
    features.extract(state);
    Arrays.fill(scores, 0);
    actions.addAll(features.keys, features.count, scores);
    return scores;
  }

  /** The features of the last state scored. */
  ArcFeatures features() {
    return features;
  }

  /** The best label of the arc that a transition would make. */
  int label(State state, int action) {
    State.Cell top = state.stack;
    if (top == null) {
      throw new IllegalStateException("empty stack");
    }
    labelFeatures.extract(state.head(action), top.node());
    Arrays.fill(labelScores, 0);
    labels.addAll(labelFeatures.keys, labelFeatures.count, labelScores);
    int best = 0;
    for (int c = 1; c < labelScores.length; c++) {
      if (labelScores[c] > labelScores[best]) {
        best = c;
      }
    }
    return best;
  }

  /** The features of the last arc labelled. */
  LabelFeatures labelFeatures() {
    return labelFeatures;
  }
}
