package org.dateline.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with marked names, read from a file in the manner of CoNLL-2003: a line a word, its
 * form first and its mark last, tabs or blanks between; an empty line after each sentence.
 */
final class MarkedSentence {
  private static final String COLUMNS = "[\t ]+";

  final String[] forms;

  /** By word, as {@link NameMarks} numbers them. */
  final int[] marks;

  private MarkedSentence(String[] forms, int[] marks) {
    this.forms = forms;
    this.marks = marks;
  }

  /**
   * Reads files, gzipped where the name ends in .gz. A file given k times counts k times.
   *
   * @throws ConlluException if a line of any file is broken
   */
  static List<MarkedSentence> read(List<Path> files) throws IOException {
    List<MarkedSentence> all = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      read(file, all, problems);
    }
    if (!problems.isEmpty()) {
      throw new ConlluException(problems);
    }
    return all;
  }

  private static void read(Path file, List<MarkedSentence> all, List<String> problems)
      throws IOException {
    List<String> forms = new ArrayList<>();
    List<Integer> marks = new ArrayList<>();
    try (BufferedReader reader = Treebank.open(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          end(forms, marks, all);
          continue;
        }
        String[] columns = line.strip().split(COLUMNS, -1);
        int mark = NameMarks.mark(columns[columns.length - 1]);
        if (columns.length < 2 || mark < 0) {
          problems.add(
              file
                  + ":"
                  + number
                  + ": expected a word and its mark (O, B-PER, I-PER, B-ORG, B-LOC,"
                  + " B-MISC ...), found \""
                  + line
                  + "\"");
          mark = 0;
        }
        forms.add(columns[0]);
        marks.add(mark);
      }
    }
    end(forms, marks, all);
  }

  private static void end(List<String> forms, List<Integer> marks, List<MarkedSentence> all) {
    if (!forms.isEmpty()) {
      all.add(
          new MarkedSentence(
              forms.toArray(String[]::new), marks.stream().mapToInt(Integer::intValue).toArray()));
      forms.clear();
      marks.clear();
    }
  }
}
