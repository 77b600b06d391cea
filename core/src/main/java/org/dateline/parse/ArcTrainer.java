package org.dateline.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Learns transitions and labels from trees, exploring the parser's own mistakes. */
final class ArcTrainer {
  private static final double LEAST_LABEL_WEIGHT = 0.1;

  private final TagSet relations;
  private final List<Tree> trees;
  private final List<Words> words;
  private final List<int[]> tags;
  private final ActionPerceptron actions;
  private final PerceptronWeights labels;

  ArcTrainer(TrainingSet set, List<int[]> tags, int leastCount) {
    this.relations = set.relations();
    this.trees = set.trees();
    this.words = set.words();
    this.tags = tags;
    FeatureCounts counts = new FeatureCounts(FeatureCounts.USUAL_BITS);
    actions = new ActionPerceptron(counts, leastCount);
    labels = new PerceptronWeights(relations.size(), counts, leastCount);
    for (int s = 0; s < trees.size(); s++) {
      count(s, counts);
    }
  }

  ActionWeights actions(int most) {
    return actions.averaged(most);
  }

  FixedWeights labels() {
    return labels.averaged(LEAST_LABEL_WEIGHT);
  }

  /** Counts the features on the right way through a sentence. */
  private void count(int sentence, FeatureCounts counts) {
    Tree tree = trees.get(sentence);
    ArcOracle oracle = new ArcOracle(tree.heads);
    ArcFeatures features = new ArcFeatures(words.get(sentence), tags.get(sentence));
    LabelFeatures labelFeatures = new LabelFeatures(words.get(sentence), tags.get(sentence));
    State state = State.start(tree.size());
    while (!state.done()) {
      features.extract(state);
      counts.count(features.keys, features.count);
      int action = wanted(state, oracle);
      int label = -1;
      State.Cell top = state.stack;
      if (action != State.SHIFT && top != null) {
        labelFeatures.extract(state.head(action), top.node());
        counts.count(labelFeatures.keys, labelFeatures.count);
        label = relations.number(tree.relations[top.node().word]);
      }
      state = state.apply(action, Math.max(label, 0), 0);
    }
  }

  /** One pass; returns how many transitions were right. */
  String round(List<Integer> order, int round) {
    int right = 0;
    int all = 0;
    for (int s : order) {
      right += learn(s, round);
      all += 2 * trees.get(s).size();
    }
    return right + " of " + all + " transitions";
  }

  private int learn(int sentence, int round) {
    Tree tree = trees.get(sentence);
    ArcOracle oracle = new ArcOracle(tree.heads);
    ArcParser parser = new ArcParser(actions, labels, words.get(sentence), tags.get(sentence));
    State state = State.start(tree.size());
    int right = 0;
    while (!state.done()) {
      actions.tick();
      int[] scores = parser.score(state);
      int best = -1;
      int wanted = -1;
      int least = Integer.MAX_VALUE;
      for (int a = 0; a < State.ACTIONS; a++) {
        if (state.allows(a)) {
          best = best < 0 || scores[a] > scores[best] ? a : best;
          int cost = oracle.cost(state, a);
          if (cost < least || (cost == least && scores[a] > scores[wanted])) {
            least = cost;
            wanted = a;
          }
        }
      }
      if (oracle.cost(state, best) > least) {
        ArcFeatures features = parser.features();
        actions.update(features.keys, features.count, wanted, 1);
        actions.update(features.keys, features.count, best, -1);
      } else {
        right++;
      }
      int chosen = round > 1 ? best : wanted;
      state =
          state.apply(chosen, chosen == State.SHIFT ? -1 : label(parser, tree, state, chosen), 0);
    }
    return right;
  }

  /**
   * One pass in which whole ways are learnt: where the right way scores worse than the beam's best
   * by most, its transitions are strengthened against those of the other.
   *
   * @see "Huang, Fayong and Guo 2012, Structured perceptron with inexact search"
   */
  String beamRound(List<Integer> order, int width, int round) {
    if (round == 1) {
      actions.restart();
    }
    int right = 0;
    for (int s : order) {
      right += learnWay(s, width) ? 1 : 0;
    }
    return right + " of " + order.size() + " sentences";
  }

  private boolean learnWay(int sentence, int width) {
    Tree tree = trees.get(sentence);
    ArcOracle oracle = new ArcOracle(tree.heads);
    ArcParser parser = new ArcParser(actions, labels, words.get(sentence), tags.get(sentence));
    actions.tick();
    State gold = State.start(tree.size());
    Beam beam = new Beam(width, Double.MAX_VALUE, gold);
    State worst = gold;
    State worstGold = gold;
    double most = 0;
    while (!gold.done()) {
      int action = wanted(gold, oracle);
      double gain = parser.score(gold)[action];
      gold = parser.apply(gold, action, gain);
      beam.step(parser);
      if (beam.best().score - gold.score > most) {
        most = beam.best().score - gold.score;
        worst = beam.best();
        worstGold = gold;
      }
    }
    if (most > 0) {
      update(parser, worstGold, worst);
    }
    // Only now, since the way of the beam must be labelled with the same weights as the right one.
    for (State state : way(gold)) {
      State before = state.previous;
      if (before != null && state.action != State.SHIFT) {
        label(parser, tree, before, state.action);
      }
    }
    return most <= 0;
  }

  /** Strengthens one way against another of the same length, from where they part. */
  private void update(ArcParser parser, State gold, State other) {
    List<State> right = way(gold);
    List<State> wrong = way(other);
    int step = 0;
    while (step < right.size() && right.get(step).action == wrong.get(step).action) {
      step++;
    }
    for (; step < right.size(); step++) {
      change(parser, right.get(step), 1);
      change(parser, wrong.get(step), -1);
    }
  }

  private void change(ArcParser parser, State state, int by) {
    State before = state.previous;
    if (before != null) {
      ArcFeatures features = parser.features();
      features.extract(before);
      actions.update(features.keys, features.count, state.action, by);
    }
  }

  private static List<State> way(State to) {
    List<State> states = new ArrayList<>();
    State at = to;
    while (at.previous != null) {
      states.add(at);
      at = at.previous;
    }
    Collections.reverse(states);
    return states;
  }

  /** The transition that loses no arc; of several, one that makes an arc. */
  private static int wanted(State state, ArcOracle oracle) {
    int wanted = -1;
    int least = Integer.MAX_VALUE;
    for (int a = State.ACTIONS - 1; a >= 0; a--) {
      int cost = state.allows(a) ? oracle.cost(state, a) : Integer.MAX_VALUE;
      if (cost < least) {
        least = cost;
        wanted = a;
      }
    }
    return wanted;
  }

  private int label(ArcParser parser, Tree tree, State state, int action) {
    int child = state.child();
    int head = state.head(action).word;
    int best = parser.label(state, action);
    int want = relations.number(tree.relations[child]);
    if (tree.heads[child] == head) {
      labels.tick();
      if (best != want && want >= 0) {
        LabelFeatures features = parser.labelFeatures();
        labels.update(features.keys, features.count, want, 1);
        labels.update(features.keys, features.count, best, -1);
      }
    }
    return best;
  }
}
