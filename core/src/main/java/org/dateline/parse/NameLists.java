package org.dateline.parse;

import java.io.BufferedReader;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lists of known names by kind: countries, towns, first names. Case, diacritics, hyphens,
 * apostrophes and points make no difference. Immutable.
 */
final class NameLists {
  /** No lists. */
  static final NameLists NONE = new NameLists(List.of(), new int[0], new short[0]);

  /** The bits of all kinds, once for names of one word and once for longer ones, fit an int. */
  static final int MOST_KINDS = 14;

  /** Longer names are not looked for. */
  private static final int MOST_WORDS = 5;

  /** Signs that are written or left out within names. */
  private static final String SILENT = "-'.\u2019\u2010\u2011\u2013";

  private final List<String> kinds;
  private final int[] keys;
  private final short[] sets;
  private final KeyTable table;

  private NameLists(List<String> kinds, int[] keys, short[] sets) {
    this.kinds = List.copyOf(kinds);
    this.keys = keys;
    this.sets = sets;
    this.table = new KeyTable(keys);
  }

  /**
   * Reads a table: kind, tab, name. Lines that begin with # and empty ones are left out.
   *
   * @throws ConlluException if lines are broken or there are more than 14 kinds
   */
  static NameLists read(Path file) throws IOException {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    Map<Integer, Integer> sets = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    try (BufferedReader reader = Treebank.open(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          String problem = add(line, kinds, sets);
          if (!problem.isEmpty()) {
            problems.add(file + ":" + number + ": " + problem);
          }
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new ConlluException(problems);
    }
    int[] keys = new int[sets.size()];
    short[] values = new short[keys.length];
    int at = 0;
    for (Map.Entry<Integer, Integer> entry : sets.entrySet()) {
      keys[at] = entry.getKey();
      values[at++] = entry.getValue().shortValue();
    }
    return new NameLists(List.copyOf(kinds.keySet()), keys, values);
  }

  /** Returns what is wrong with the line, empty if nothing is. */
  private static String add(String line, Map<String, Integer> kinds, Map<Integer, Integer> sets) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
      return "expected a kind, a tab and a name, found \"" + line + "\"";
    }
    int kind = kinds.computeIfAbsent(cells[0], name -> kinds.size());
    if (kind >= MOST_KINDS) {
      return "expected at most " + MOST_KINDS + " kinds, found \"" + cells[0] + "\" as well";
    }
    int key = 0;
    int words = 0;
    for (String word : cells[1].split("[\\s\\-\u2010-\u2015]+", -1)) {
      String folded = fold(word);
      if (!folded.isEmpty()) {
        key = next(key, folded);
        words++;
      }
    }
    if (words > 0 && words <= MOST_WORDS) {
      sets.merge(key, 1 << kind, (a, b) -> a | b);
    }
    return "";
  }

  /** Number of bits that {@link #bits} may set. */
  int size() {
    return 2 * kinds.size() + 2;
  }

  /**
   * In which lists the words of a sentence stand: for each kind a bit for names of one word, then
   * one for longer names, then whether a name begins and whether it goes on.
   */
  int[] bits(String[] forms) {
    int[] bits = new int[forms.length];
    if (kinds.isEmpty()) {
      return bits;
    }
    for (int i = 0; i < forms.length; i++) {
      char first = forms[i].charAt(0);
      if (Character.isUpperCase(first) || Character.isDigit(first)) {
        from(forms, i, bits);
      }
    }
    return bits;
  }

  private void from(String[] forms, int at, int[] bits) {
    int key = 0;
    int words = 0;
    for (int last = at; last < forms.length && words < MOST_WORDS; last++) {
      String folded = fold(forms[last]);
      if (folded.isEmpty()) {
        continue;
      }
      key = next(key, folded);
      words++;
      int found = table.position(key);
      for (int i = at; found >= 0 && i <= last; i++) {
        bits[i] |= sets[found] << (words == 1 ? 0 : kinds.size());
        bits[i] |= 1 << (2 * kinds.size() + (i == at ? 0 : 1));
      }
    }
  }

  private static int next(int key, String word) {
    return Mix.of(key, Mix.of(word));
  }

  /** A word in small letters without diacritics; empty if it is only a hyphen or a point. */
  private static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    String plain = ascii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (SILENT.indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean ascii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(kinds.size());
    for (String kind : kinds) {
      out.writeUTF(kind);
    }
    out.writeInt(keys.length);
    for (int i = 0; i < keys.length; i++) {
      out.writeInt(keys[i]);
      out.writeShort(sets[i]);
    }
  }

  static NameLists read(DataInput in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_KINDS) {
      throw new IOException(count + " kinds of names");
    }
    List<String> kinds = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      kinds.add(in.readUTF());
    }
    int[] keys = new int[in.readInt()];
    short[] sets = new short[keys.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readInt();
      sets[i] = in.readShort();
    }
    return new NameLists(kinds, keys, sets);
  }
}
