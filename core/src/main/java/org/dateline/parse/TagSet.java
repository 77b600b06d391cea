package org.dateline.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names with numbers: the classes that a classifier chooses from. The most frequent come first. */
final class TagSet {
  private final List<String> names;
  private final Map<String, Integer> numbers = new HashMap<>();

  TagSet(List<String> names) {
    this.names = List.copyOf(names);
    for (String name : names) {
      numbers.put(name, numbers.size());
    }
  }

  /** The most frequent names. */
  static TagSet of(Map<String, Integer> counts, int most) {
    List<String> names = new ArrayList<>(counts.keySet());
    names.sort(
        Comparator.comparing((String name) -> -counts.getOrDefault(name, 0))
            .thenComparing(Comparator.naturalOrder()));
    return new TagSet(names.subList(0, Math.min(most, names.size())));
  }

  int size() {
    return names.size();
  }

  String name(int number) {
    return names.get(number);
  }

  /** Number of a name, -1 if it is not among them. */
  int number(String name) {
    return numbers.getOrDefault(name, -1);
  }

  /** For each number the position, from 1, of the group that its name is in, 0 for none. */
  int[] groups(List<Set<String>> groups) {
    int[] numbers = new int[names.size()];
    for (int i = 0; i < numbers.length; i++) {
      for (int g = 0; g < groups.size(); g++) {
        if (groups.get(g).contains(names.get(i))) {
          numbers[i] = g + 1;
        }
      }
    }
    return numbers;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  static TagSet read(DataInput in) throws IOException {
    int size = in.readInt();
    if (size < 1 || size > Byte.MAX_VALUE) {
      throw new IOException("a set of " + size + " tags");
    }
    List<String> names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      names.add(in.readUTF());
    }
    return new TagSet(names);
  }
}
