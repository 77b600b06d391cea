package org.dateline.mention.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code lexicon/places/}: what shows that a name is, or is not, one of a place. */
final class PlaceWords {
  private static final String FOLDER = "/org/dateline/lexicon/places/";

  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, Region> abbreviations = new HashMap<>();

  /**
   * A region that an abbreviation stands for.
   *
   * @param name in the gazetteer
   * @param country alpha-3
   */
  record Region(String name, String country) {}

  private PlaceWords() {}

  /**
   * The shipped words.
   *
   * @throws UncheckedIOException if a file is missing
   * @throws IllegalArgumentException names every wrong line
   */
  static PlaceWords load() {
    PlaceWords words = new PlaceWords();
    List<String> problems = new ArrayList<>();
    words.readLists("en.txt", lines("en.txt"), problems);
    words.readAbbreviations("abbreviations.txt", lines("abbreviations.txt"), problems);
    for (String plain : List.of("ordinary", "surnames", "given", "seldom")) {
      words.readPlain(plain, lines(plain + ".txt"));
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    return words;
  }

  /** Whether a word, in any case, stands in a list; a list that is not there has no words. */
  boolean in(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** The region that an abbreviation, written exactly so, stands for. */
  Optional<Region> abbreviated(String text) {
    return Optional.ofNullable(abbreviations.get(text));
  }

  private void readLists(String file, List<String> lines, List<String> problems) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int colon = line.indexOf(':');
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (colon < 0) {
        problems.add(file + ":" + (i + 1) + ": expected \"list: word, word\", found: " + line);
        continue;
      }
      Set<String> list =
          lists.computeIfAbsent(line.substring(0, colon).strip(), key -> new HashSet<>());
      for (String word : line.substring(colon + 1).split(",", -1)) {
        if (!word.isBlank()) {
          list.add(word.strip());
        }
      }
    }
  }

  private void readAbbreviations(String file, List<String> lines, List<String> problems) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        problems.add(file + ":" + (i + 1) + ": expected three columns, found: " + line);
        continue;
      }
      for (String text : cells[2].split(",", -1)) {
        abbreviations.put(text.strip(), new Region(cells[0], cells[1]));
      }
    }
  }

  private void readPlain(String list, List<String> lines) {
    Set<String> words = lists.computeIfAbsent(list, key -> new HashSet<>());
    for (String line : lines) {
      if (!line.startsWith("#") && !line.isBlank()) {
        words.addAll(List.of(line.strip().split(" +", -1)));
      }
    }
  }

  private static List<String> lines(String file) {
    try (InputStream in = PlaceWords.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IOException(FOLDER + file + ": not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
