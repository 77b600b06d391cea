package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Files of lines "LABEL: word, word, "two words"", with comments after {@code #}. */
final class WordLists {
  private WordLists() {}

  /** Words parted by white space. */
  static Set<String> set(String words) {
    return Set.of(words.strip().split("\\s+"));
  }

  /**
   * @param place file and line
   * @param label what stands before the colon
   * @param words without their quotes
   */
  record Line(String place, String label, List<String> words) {}

  /** Reads a file; a line that ends with a comma goes on in the next. */
  static List<Line> read(String file, String text, List<String> problems) {
    List<Line> lines = new ArrayList<>();
    String[] rows = text.lines().toArray(String[]::new);
    for (int i = 0; i < rows.length; i++) {
      StringBuilder row = new StringBuilder(rows[i].strip());
      String place = file + ":" + (i + 1);
      if (row.isEmpty() || row.charAt(0) == '#') {
        continue;
      }
      while (row.charAt(row.length() - 1) == ',' && i + 1 < rows.length) {
        row.append(' ').append(rows[++i].strip());
      }
      int colon = row.indexOf(":");
      if (colon < 1) {
        problems.add(place + ": expected LABEL: word, word, found " + row);
      } else {
        lines.add(
            new Line(place, row.substring(0, colon).strip(), words(row, colon, place, problems)));
      }
    }
    return lines;
  }

  private static List<String> words(
      StringBuilder row, int colon, String place, List<String> problems) {
    List<String> words = new ArrayList<>();
    for (String word : row.substring(colon + 1).split(",", -1)) {
      String bare = word.replace("\"", "").strip();
      if (bare.isEmpty()) {
        problems.add(place + ": expected a word between the commas, found nothing");
      } else {
        words.add(bare);
      }
    }
    return words;
  }
}
