package org.dateline.mention.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that introduce reported speech, from lexicon/en/cues.txt.
 *
 * @param verbs verbs of saying with a clause or a quotation
 * @param thoughts verbs of thinking and finding with a clause
 * @param attitudes verbs with an infinitive
 * @param objects verbs whose object is the content
 * @param topics verbs of saying with a preposition before the content
 * @param nouns nouns with a clause
 */
record CueWords(
    Set<String> verbs,
    Set<String> thoughts,
    Set<String> attitudes,
    Set<String> objects,
    Set<String> topics,
    Set<String> nouns) {
  private static final List<String> KINDS =
      List.of("verb", "thought", "attitude", "object", "topic", "noun");

  /**
   * Reads the file: lines "KIND: word, word", going on over lines that end with a comma.
   *
   * @throws IllegalArgumentException if a line has another kind; says which
   */
  static CueWords read(String text) {
    Map<String, Set<String>> kinds = new HashMap<>();
    KINDS.forEach(kind -> kinds.put(kind, new HashSet<>()));
    for (String line : logicalLines(text)) {
      int colon = line.indexOf(':');
      String kind = line.substring(0, Math.max(0, colon)).strip();
      if (!KINDS.contains(kind)) {
        throw new IllegalArgumentException(
            "cues.txt: expected one of " + KINDS + " and a colon, found " + line);
      }
      for (String word : line.substring(colon + 1).split(",", -1)) {
        kinds.getOrDefault(kind, new HashSet<>()).add(word.strip());
      }
    }
    return new CueWords(
        words(kinds, "verb"),
        words(kinds, "thought"),
        words(kinds, "attitude"),
        words(kinds, "object"),
        words(kinds, "topic"),
        words(kinds, "noun"));
  }

  private static Set<String> words(Map<String, Set<String>> kinds, String kind) {
    return Set.copyOf(kinds.getOrDefault(kind, Set.of()));
  }

  private static List<String> logicalLines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String raw : text.split("\\R", -1)) {
      String content = raw.strip().startsWith("#") ? "" : raw.strip();
      line.append(line.isEmpty() ? "" : " ").append(content);
      if (!content.endsWith(",") && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
    }
    lines.removeIf(String::isBlank);
    return lines;
  }
}
