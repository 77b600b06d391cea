package org.dateline.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The sentences to learn from, with the tags and relations that occur in them. */
final class TrainingSet {
  private final List<Tree> trees;
  private final List<Words> words = new ArrayList<>();
  private final List<int[]> gold = new ArrayList<>();
  private final TagSet tags;
  private final TagSet relations;
  private final long seed;

  TrainingSet(List<Tree> trees, Clusters clusters, long seed) {
    this.trees = trees;
    this.seed = seed;
    Map<String, Integer> tagCounts = new HashMap<>();
    Map<String, Integer> relationCounts = new HashMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        tagCounts.merge(tree.upos[i] + "|" + tree.xpos[i], 1, Integer::sum);
        relationCounts.merge(tree.relations[i], 1, Integer::sum);
      }
    }
    tags = TagSet.of(tagCounts, Byte.MAX_VALUE);
    relations = TagSet.of(relationCounts, Long.SIZE - 1);
    for (Tree tree : trees) {
      words.add(new Words(tree.forms, clusters));
      int[] numbers = new int[tree.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = tags.number(tree.upos[i] + "|" + tree.xpos[i]);
      }
      gold.add(numbers);
    }
  }

  List<Tree> trees() {
    return trees;
  }

  List<Words> words() {
    return words;
  }

  /** Numbers of the right tags; -1 for one too rare to be learnt. */
  List<int[]> gold() {
    return gold;
  }

  /** Universal and Penn tag together: "VERB|VBD". */
  TagSet tags() {
    return tags;
  }

  TagSet relations() {
    return relations;
  }

  /** Positions of all sentences. */
  List<Integer> all() {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      all.add(i);
    }
    return all;
  }

  /** The order in which a round goes through all sentences, each once. */
  List<Integer> order(int round) {
    List<Integer> order = all();
    Collections.shuffle(order, new Random(seed * 1000 + round));
    return order;
  }

  /** The order in which a round goes through sentences, each as often as it weighs. */
  List<Integer> weighed(List<Integer> sentences, int round) {
    List<Integer> order = new ArrayList<>();
    for (int s : sentences) {
      for (int k = 0; k < trees.get(s).weight; k++) {
        order.add(s);
      }
    }
    Collections.shuffle(order, new Random(seed * 1000 + round));
    return order;
  }
}
