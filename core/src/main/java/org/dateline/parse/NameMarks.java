package org.dateline.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.document.Name;
import org.dateline.document.NameType;

/**
 * Names as a mark for each word: none, first of a name, further in it. As text IOB2 with the types
 * PER, ORG, LOC and MISC.
 *
 * @see "Tjong Kim Sang and De Meulder 2003, Introduction to the CoNLL-2003 shared task"
 */
final class NameMarks {
  static final String NONE = "O";
  private static final List<NameType> TYPES =
      List.of(NameType.PERSON, NameType.ORGANISATION, NameType.PLACE, NameType.OTHER);
  private static final List<String> WRITTEN = List.of("PER", "ORG", "LOC", "MISC");

  /** Number of marks. */
  static final int SIZE = 1 + 2 * TYPES.size();

  /** How far from a word with a capital a name can reach: words before it, words after it. */
  private static final int BEFORE = 2;

  private static final int AFTER = 3;

  private NameMarks() {}

  /**
   * The names that marks stand for. A name goes on as long as the type stays the same.
   *
   * @param start what is added to the positions
   */
  static List<Name> names(int[] marks, int start) {
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < marks.length) {
      int type = (marks[i] - 1) / 2;
      int last = i;
      while (marks[i] > 0 && last + 1 < marks.length && marks[last + 1] == 2 * type + 2) {
        last++;
      }
      if (marks[i] > 0) {
        names.add(new Name(TYPES.get(type), start + i, start + last));
      }
      i = last + 1;
    }
    return names;
  }

  /** A mark as text for each of some words: O, B-PER, I-PER. */
  static String[] written(List<Name> names, int words) {
    String[] written = new String[words];
    Arrays.fill(written, NONE);
    for (Name name : names) {
      for (int i = name.first(); i <= name.last(); i++) {
        written[i] = (i == name.first() ? "B-" : "I-") + WRITTEN.get(TYPES.indexOf(name.type()));
      }
    }
    return written;
  }

  /** The mark that a text stands for, -1 if it is none. */
  static int mark(String written) {
    if (written.equals(NONE)) {
      return 0;
    }
    int type = written.length() < 3 ? -1 : WRITTEN.indexOf(written.substring(2));
    int inside = written.startsWith("B-") ? 1 : written.startsWith("I-") ? 2 : -1;
    return type < 0 || inside < 0 ? -1 : 2 * type + inside;
  }

  /** Which words can be part of a name: those near a word that begins with a capital. */
  static boolean[] open(String[] forms) {
    boolean[] open = new boolean[forms.length];
    for (int i = 0; i < forms.length; i++) {
      if (Character.isUpperCase(forms[i].charAt(0))) {
        int to = Math.min(forms.length - 1, i + AFTER);
        for (int j = Math.max(0, i - BEFORE); j <= to; j++) {
          open[j] = true;
        }
      }
    }
    return open;
  }
}
