package org.dateline.parse;

/**
 * One analysed sentence of a treebank. The arrays run over its words and must not be changed; a
 * head is a position from 0, and the number of words stands for the root.
 */
final class Tree {
  final String[] forms;
  final String[] lemmas;
  final String[] upos;
  final String[] xpos;
  final int[] heads;
  final String[] relations;

  /** How often a pass over the treebanks learns from it. */
  final int weight;

  Tree(
      String[] forms,
      String[] lemmas,
      String[] upos,
      String[] xpos,
      int[] heads,
      String[] relations,
      int weight) {
    this.forms = forms;
    this.lemmas = lemmas;
    this.upos = upos;
    this.xpos = xpos;
    this.heads = heads;
    this.relations = relations;
    this.weight = weight;
  }

  int size() {
    return forms.length;
  }
}
