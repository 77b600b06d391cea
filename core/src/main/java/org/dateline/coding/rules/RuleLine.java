package org.dateline.coding.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A logical line of a rule file: physical lines that end with a comma go on in the next.
 *
 * @param place file:line
 * @param key first word
 * @param rest what follows it, trimmed
 */
record RuleLine(String place, String key, String rest) {

  /** All logical lines of a file, comments and blank lines left out. */
  static List<RuleLine> of(RuleFile file) {
    List<RuleLine> lines = new ArrayList<>();
    String[] physical = file.text().split("\\R", -1);
    for (int i = 0; i < physical.length; i++) {
      int number = i + 1;
      StringBuilder line = new StringBuilder(stripped(physical[i]));
      boolean example = line.length() > 0 && "+-".indexOf(line.charAt(0)) >= 0;
      while (!example
          && line.length() > 0
          && line.charAt(line.length() - 1) == ','
          && i + 1 < physical.length) {
        line.append(' ').append(stripped(physical[++i]));
      }
      if (line.length() > 0) {
        lines.add(parted(file.name() + ":" + number, line.toString()));
      }
    }
    return lines;
  }

  private static String stripped(String line) {
    String text = line.strip();
    return text.startsWith("#") ? "" : text;
  }

  private static RuleLine parted(String place, String line) {
    int space = 0;
    while (space < line.length() && !Character.isWhitespace(line.charAt(space))) {
      space++;
    }
    return new RuleLine(place, line.substring(0, space), line.substring(space).strip());
  }
}
