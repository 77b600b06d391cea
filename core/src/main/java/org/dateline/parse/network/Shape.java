package org.dateline.parse.network;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Sizes of a network.
 *
 * @param vectors words that have a fixed vector
 * @param vectorSize numbers in a fixed vector
 * @param words rows of the learnt table of words; row 0 is for all others
 * @param wordSize numbers in a learnt vector of a word
 * @param affixes rows of the table of affixes and shapes
 * @param affixSize numbers in a vector of an affix
 * @param hidden numbers that a layer remembers in each direction
 * @param arc numbers by which words choose heads
 * @param label numbers by which arcs choose relations
 * @param tags number of tags
 * @param relations number of relations
 */
public record Shape(
    int vectors,
    int vectorSize,
    int words,
    int wordSize,
    int affixes,
    int affixSize,
    int hidden,
    int arc,
    int label,
    int tags,
    int relations) {
  private static final int MOST = 1 << 24;

  public Shape {
    int[] all = {words, wordSize, affixes, affixSize, hidden, arc, label, tags, relations};
    for (int size : all) {
      if (size < 1 || size > MOST) {
        throw new IllegalArgumentException("a size of " + size);
      }
    }
    if (Math.min(vectors, vectorSize) < 0 || Math.max(vectors, vectorSize) > MOST) {
      throw new IllegalArgumentException(vectors + " vectors of " + vectorSize);
    }
  }

  /** Numbers that describe a word before its neighbours are seen. */
  int input() {
    return vectorSize + wordSize + affixSize;
  }

  void write(DataOutput out) throws IOException {
    int[] all = {
      vectors, vectorSize, words, wordSize, affixes, affixSize, hidden, arc, label, tags, relations
    };
    for (int size : all) {
      out.writeInt(size);
    }
  }

  static Shape read(DataInput in) throws IOException {
    return new Shape(
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt());
  }
}
