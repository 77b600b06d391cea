package org.dateline.parse.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OnceTest {
  private static final int[] ONCE = {0, 1, 0};

  @Test
  void theWordThatGainsMostKeepsTheRelation() {
    int[] relations = {1, 1, 1};
    float[][] scores = {{0, 5, 4}, {0, 9, 1}, {3, 4, 2}};
    Once.enforce(ONCE, new int[] {3, 3, 3}, scores, relations);
    assertThat(relations).containsExactly(2, 1, 0);
  }

  @Test
  void relationsOfOneGroupExcludeEachOther() {
    int[] relations = {1, 2};
    float[][] scores = {{0, 5, 4}, {0, 1, 9}};
    Once.enforce(new int[] {0, 7, 7}, new int[] {2, 2}, scores, relations);
    assertThat(relations).containsExactly(0, 2);
  }

  @Test
  void otherHeadsAndOtherRelationsAreLeftAlone() {
    int[] relations = {1, 1, 0, 0};
    float[][] scores = {{0, 5, 4}, {0, 9, 1}, {9, 0, 0}, {9, 0, 0}};
    Once.enforce(ONCE, new int[] {3, 4, 4, 4}, scores, relations);
    assertThat(relations).containsExactly(1, 1, 0, 0);
  }
}
