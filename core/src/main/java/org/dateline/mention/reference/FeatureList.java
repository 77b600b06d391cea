package org.dateline.mention.reference;

import java.util.Arrays;

/** Gathers the features of one candidate. */
final class FeatureList {
  private final Trait.Group group;
  private int[] features = new int[16];
  private int size;

  FeatureList(Trait.Group group) {
    this.group = group;
  }

  void add(Trait trait, int value) {
    if (size == features.length) {
      features = Arrays.copyOf(features, size * 2);
    }
    features[size++] = trait.feature(group, value);
  }

  void addIf(boolean condition, Trait trait, int value) {
    if (condition) {
      add(trait, value);
    }
  }

  int[] toArray() {
    return Arrays.copyOf(features, size);
  }
}
