package org.dateline.mention.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The form under which the gazetteer knows a name: lower case, without diacritics, apostrophes and
 * dots, one space for everything else between words, "st", "mt" and "ft" written out, no leading
 * "the". {@code models/build/gazetteer.mjs} folds in the same way.
 */
final class Names {
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ł', "l"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ı', "i"),
          Map.entry('ə', "a"),
          Map.entry('ǝ', "a"),
          Map.entry('ħ', "h"),
          Map.entry('ŋ', "n"));
  private static final Map<String, String> WORDS =
      Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");
  private static final String APOSTROPHES = "'’‘ʻʼʿʾ`´′";

  private Names() {}

  /** The key of a name; empty if it has no letter or digit. */
  static String fold(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(folded, text, i);
    }
    return words(folded.toString());
  }

  private static void append(StringBuilder folded, String text, int at) {
    char letter = text.charAt(at);
    if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
      folded.append(letter);
    } else if (letter == '&') {
      folded.append(" and ");
    } else if (letter == '.') {
      if (at > 1
          && at + 1 < text.length()
          && Character.isLetter(text.charAt(at + 1))
          && Character.isLetter(text.charAt(at - 1))
          && Character.isLetter(text.charAt(at - 2))) {
        folded.append(' ');
      }
    } else if (LETTERS.containsKey(letter)) {
      folded.append(LETTERS.get(letter));
    } else if (Character.isLetterOrDigit(letter)) {
      folded.append(letter);
    } else if (!mark(letter) && APOSTROPHES.indexOf(letter) < 0) {
      folded.append(' ');
    }
  }

  private static boolean mark(char letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static String words(String spaced) {
    StringJoiner joined = new StringJoiner(" ");
    String[] words = spaced.strip().split(" +", -1);
    for (int i = words.length > 1 && words[0].equals("the") ? 1 : 0; i < words.length; i++) {
      joined.add(WORDS.getOrDefault(words[i], words[i]));
    }
    return joined.toString();
  }
}
