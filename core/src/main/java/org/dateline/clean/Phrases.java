package org.dateline.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The tables that come with the cleaner: phrases of page furniture and character references. */
final class Phrases {
  /** What a phrase shows. */
  enum Role {
    CAPTION_MARK,
    CREDIT_MARK,
    CREDIT,
    BYLINE,
    PROMOTION
  }

  /** How a phrase must stand in its line. */
  private enum How {
    WHOLE,
    STARTS,
    LABEL,
    OPENS
  }

  private record Phrase(Role role, How how, String words) {}

  /** A phrase that starts a line counts only in lines up to this length, in UTF-16 units. */
  private static final int SHORT_LINE = 160;

  private final Map<Integer, List<Phrase>> byFirst = new HashMap<>();

  Phrases() {
    StringBuilder entry = new StringBuilder();
    for (String line : table("phrases.txt")) {
      if (!line.startsWith(" ")) {
        add(entry.toString());
        entry.setLength(0);
      }
      entry.append(line);
    }
    add(entry.toString());
  }

  private void add(String entry) {
    if (entry.isEmpty()) {
      return;
    }
    int colon = entry.indexOf(": ");
    String[] head = entry.substring(0, colon).split(" ", 2);
    Role role = Role.valueOf(head[0].replace('-', '_').toUpperCase(Locale.ROOT));
    How how = How.valueOf(head[1].toUpperCase(Locale.ROOT));
    for (String words : entry.substring(colon + 2).split(",\\s+", -1)) {
      Phrase phrase = new Phrase(role, how, words.strip());
      byFirst.computeIfAbsent(first(phrase.words(), 0), f -> new ArrayList<>(4)).add(phrase);
    }
  }

  private static int first(String text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }

  /** Whether the line is short and made or begun by a phrase of that role. */
  boolean typed(Role role, String line) {
    for (Phrase phrase : candidates(line, 0)) {
      if (phrase.role() == role && begins(phrase, line, 0)) {
        String rest = line.substring(phrase.words().length());
        boolean fits =
            switch (phrase.how()) {
              case WHOLE -> rest.length() < 20 && rest.chars().noneMatch(Character::isLetter);
              case STARTS -> line.length() <= SHORT_LINE && boundary(phrase.words(), rest);
              case LABEL, OPENS -> false;
            };
        if (fits) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean boundary(String words, String rest) {
    return rest.isEmpty()
        || !Character.isLetterOrDigit(words.charAt(words.length() - 1))
        || !Character.isLetter(rest.charAt(0));
  }

  /**
   * Length of the mark of that role that stands at {@code at}, with the colon or comma after it; 0
   * if none does.
   */
  int markLength(Role role, String line, int at) {
    int longest = 0;
    for (Phrase phrase : candidates(line, at)) {
      if (phrase.role() == role && begins(phrase, line, at)) {
        longest = Math.max(longest, markLength(phrase, line, at));
      }
    }
    return longest;
  }

  private static int markLength(Phrase phrase, String line, int at) {
    int end = at + phrase.words().length();
    int after = end;
    while (after < line.length() && line.charAt(after) == ' ') {
      after++;
    }
    boolean labelled = after < line.length() && ":,-|".indexOf(line.charAt(after)) >= 0;
    int past = labelled ? after + 1 : end;
    boolean ends = line.substring(past, Math.min(line.length(), past + 2)).isBlank();
    boolean fits =
        switch (phrase.how()) {
          case WHOLE -> ends && past >= line.strip().length();
          case LABEL -> labelled && (line.charAt(after) == ':' || past >= line.strip().length());
          case OPENS -> labelled || after >= line.length() || opening(line, after);
          case STARTS -> false;
        };
    return fits ? past - at : 0;
  }

  private static boolean opening(String line, int at) {
    return Character.isUpperCase(line.charAt(at))
        || "\"'\u201c\u2018".indexOf(line.charAt(at)) >= 0;
  }

  private static boolean begins(Phrase phrase, String line, int at) {
    return line.regionMatches(true, at, phrase.words(), 0, phrase.words().length());
  }

  private List<Phrase> candidates(String line, int at) {
    return at < line.length() ? byFirst.getOrDefault(first(line, at), List.of()) : List.of();
  }

  /** Code points of named character references. */
  static Map<String, Integer> characterReferences() {
    Map<String, Integer> named = new HashMap<>();
    for (String line : table("entities.txt")) {
      int space = line.indexOf(' ');
      named.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
    }
    return named;
  }

  private static List<String> table(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return Arrays.stream(reader.lines().toArray(String[]::new))
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
