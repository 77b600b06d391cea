package org.dateline.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a CoNLL-U file as it stands there.
 *
 * @param comments the lines that begin with #
 * @param rows the ten columns of every row: words, multi-word tokens ("1-2"), empty nodes ("1.1")
 * @param words positions in {@code rows} of the words
 * @param lines line number in the file of every row, from 1
 */
record ConlluSentence(
    List<String> comments, List<String[]> rows, List<Integer> words, List<Integer> lines) {
  static final int ID = 0;
  static final int FORM = 1;
  static final int LEMMA = 2;
  static final int UPOS = 3;
  static final int XPOS = 4;
  static final int FEATS = 5;
  static final int HEAD = 6;
  static final int RELATION = 7;
  static final int DEPS = 8;
  static final int MISC = 9;
  static final int COLUMNS = 10;

  /** One column of all words. */
  List<String> column(int column) {
    List<String> values = new ArrayList<>(words.size());
    for (int word : words) {
      values.add(rows.get(word)[column]);
    }
    return values;
  }
}
