package org.dateline.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.parse.network.Analysis;
import org.dateline.parse.network.Example;

/** The sentences to learn from, with the tags and relations that occur in them. */
final class TrainingSet {
  private final TagSet tags;
  private final TagSet relations;
  private final Vocabulary vocabulary;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();

  TrainingSet(List<Tree> trees, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    Map<String, Integer> tagCounts = new HashMap<>();
    Map<String, Integer> relationCounts = new HashMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        tagCounts.merge(tree.upos[i] + "|" + tree.xpos[i], 1, Integer::sum);
        relationCounts.merge(tree.relations[i], 1, Integer::sum);
        counts.merge(Words.key(tree.forms[i]), 1, Integer::sum);
      }
    }
    tags = TagSet.of(tagCounts, Byte.MAX_VALUE);
    relations = TagSet.of(relationCounts, Byte.MAX_VALUE);
    for (Tree tree : trees) {
      for (int k = 0; k < tree.weight; k++) {
        examples.add(example(tree));
      }
    }
  }

  private Example example(Tree tree) {
    int size = tree.size();
    int[] tag = new int[size];
    int[] relation = new int[size];
    for (int i = 0; i < size; i++) {
      tag[i] = tags.number(tree.upos[i] + "|" + tree.xpos[i]);
      relation[i] = tree.heads[i] == size ? -1 : relations.number(tree.relations[i]);
    }
    return example(tree.forms, new Analysis(tag, tree.heads, relation));
  }

  /** A sentence with an analysis, right or believed to be. */
  Example example(String[] forms, Analysis analysis) {
    int[] count = new int[forms.length];
    for (int i = 0; i < count.length; i++) {
      count[i] = counts.getOrDefault(Words.key(forms[i]), 0);
    }
    int[] relation = analysis.relations().clone();
    for (int i = 0; i < relation.length; i++) {
      relation[i] = analysis.heads()[i] == relation.length ? -1 : relation[i];
    }
    Analysis right = new Analysis(analysis.tags(), analysis.heads(), relation);
    return new Example(words(forms), count, right, 0);
  }

  Words words(String[] forms) {
    return new Words(forms, vocabulary);
  }

  /** The sentences of the treebanks, each as often as it weighs. */
  List<Example> examples() {
    return examples;
  }

  /** Universal and Penn tag together: "VERB|VBD". */
  TagSet tags() {
    return tags;
  }

  TagSet relations() {
    return relations;
  }
}
