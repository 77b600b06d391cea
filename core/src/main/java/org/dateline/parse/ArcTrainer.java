package org.dateline.parse;

import java.util.List;

/** Learns transitions and labels from trees, exploring the parser's own mistakes. */
final class ArcTrainer {
  private final TagSet relations;
  private final List<Tree> trees;
  private final List<Words> words;
  private final List<int[]> tags;
  private final PerceptronWeights actions = new PerceptronWeights(State.ACTIONS);
  private final PerceptronWeights labels;

  ArcTrainer(TagSet relations, List<Tree> trees, List<Words> words, List<int[]> tags) {
    this.relations = relations;
    this.trees = trees;
    this.words = words;
    this.tags = tags;
    labels = new PerceptronWeights(relations.size());
  }

  FixedWeights actions() {
    return actions.averaged(0.1);
  }

  FixedWeights labels() {
    return labels.averaged(0.1);
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
      float[] scores = parser.score(state);
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
