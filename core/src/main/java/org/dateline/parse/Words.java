package org.dateline.parse;

import java.util.Arrays;
import java.util.Locale;
import org.dateline.parse.network.Inputs;

/**
 * The words of a sentence as a network sees them. Curly quotes count as straight ones and every
 * digit as 0, so that a model learns them once.
 */
final class Words implements Inputs {
  /** Rows of the table that affixes and shapes share. */
  static final int AFFIX_ROWS = 1 << 14;

  private static final int PREFIXES = 3;
  private static final int SUFFIXES = 4;
  private static final int LONGEST = 40;

  final String[] forms;
  private final Vocabulary vocabulary;

  /** 1 if the whole sentence is in capitals or title case, as headlines are. */
  private final int headline;

  Words(String[] forms, Vocabulary vocabulary) {
    this.forms = forms;
    this.vocabulary = vocabulary;
    int small = 0;
    int capital = 0;
    for (String form : forms) {
      if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
        if (Character.isLowerCase(form.charAt(0))) {
          small++;
        } else {
          capital++;
        }
      }
    }
    headline = capital > 2 && small * 4 < capital ? 1 : 0;
  }

  @Override
  public int size() {
    return forms.length;
  }

  @Override
  public long type(int at) {
    String form = forms[at];
    long hash = position(at);
    int length = Math.min(LONGEST, form.length());
    for (int i = 0; i < length; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + normal(form.charAt(i));
    }
    return Mix.of(hash, length);
  }

  /** What of its place in the sentence describes a word. */
  private int position(int at) {
    return (at == 0 ? 2 : 0) + headline;
  }

  @Override
  public int word(int at) {
    return vocabulary.word(key(forms[at]));
  }

  @Override
  public int vector(int at) {
    return vocabulary.vector(key(forms[at]));
  }

  @Override
  public int[] affixes(int at) {
    String normal = normal(forms[at]);
    String low = normal.toLowerCase(Locale.ROOT);
    int length = low.length();
    int[] rows = new int[SUFFIXES + PREFIXES + 2];
    int count = 0;
    for (int k = 1; k <= Math.min(SUFFIXES, length); k++) {
      rows[count++] = row(Mix.of(k, Mix.of(low, length - k, length)));
    }
    for (int k = 1; k <= Math.min(PREFIXES, length); k++) {
      rows[count++] = row(Mix.of(SUFFIXES + k, Mix.of(low, 0, k)));
    }
    int shape = shape(normal);
    rows[count++] = row(Mix.of(SUFFIXES + PREFIXES + 1, shape));
    rows[count++] = row(Mix.of(SUFFIXES + PREFIXES + 2, shape, position(at)));
    return count == rows.length ? rows : Arrays.copyOf(rows, count);
  }

  private static int row(int hash) {
    return (hash >>> 7) & (AFFIX_ROWS - 1);
  }

  /** Key of a word in the {@link Vocabulary}. */
  static int key(String form) {
    return Mix.of(lower(form));
  }

  /** A word as vocabularies have it. */
  static String lower(String form) {
    return normal(form).toLowerCase(Locale.ROOT);
  }

  /** A form with straight quotes, zeros for digits, and no more than 40 characters. */
  private static String normal(String form) {
    int length = Math.min(LONGEST, form.length());
    char[] chars = new char[length];
    for (int i = 0; i < length; i++) {
      chars[i] = normal(form.charAt(i));
    }
    String normal = new String(chars);
    return switch (normal) {
      case "''", "\u201e" -> "\"";
      case "--" -> "-";
      default -> normal;
    };
  }

  private static char normal(char c) {
    if (Character.isDigit(c)) {
      return '0';
    }
    return switch (c) {
      case '\u2019', '\u2018', '`', '\u00b4' -> '\'';
      case '\u201c', '\u201d', '\u00ab', '\u00bb' -> '"';
      case '\u2013', '\u2014' -> '-';
      default -> c;
    };
  }

  /** Kinds of characters in order, runs told once: "Xx" for Paris, "X.X." for U.S., "0" for 12. */
  private static int shape(String form) {
    int hash = 7;
    int last = 0;
    int runs = 0;
    for (int i = 0; i < form.length() && runs < 8; i++) {
      char c = form.charAt(i);
      int kind = kind(c);
      if (kind != last) {
        hash = hash * 31 + kind;
        last = kind;
        runs++;
      }
    }
    boolean short3 = form.length() < 3;
    return hash * 2 + (short3 ? 1 : 0);
  }

  private static int kind(char c) {
    if (c >= 'a' && c <= 'z') {
      return 'x';
    }
    if (c >= 'A' && c <= 'Z') {
      return 'X';
    }
    if (c < 0x80) {
      return c;
    }
    return Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
  }
}
