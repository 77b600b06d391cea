package org.dateline.parse;

import java.util.Locale;

/**
 * The words of a sentence as feature keys. Curly quotes count as straight ones and every digit as
 * 0, so that a model learns them once.
 */
final class Words {
  static final int PREFIXES = 3;
  static final int SUFFIXES = 5;
  private static final int LONGEST = 40;

  final int size;
  final String[] forms;
  final int[] exact;
  final int[] lower;
  final int[] shape;
  final int[] cluster;
  final int[] coarse;
  final int[][] prefixes;
  final int[][] suffixes;

  /** 1 if the whole sentence is in capitals or title case, as headlines are. */
  final int headline;

  Words(String[] forms, Clusters clusters) {
    this.forms = forms;
    size = forms.length;
    exact = new int[size];
    lower = new int[size];
    shape = new int[size];
    cluster = new int[size];
    coarse = new int[size];
    prefixes = new int[size][PREFIXES];
    suffixes = new int[size][SUFFIXES];
    int small = 0;
    int capital = 0;
    for (int i = 0; i < size; i++) {
      String normal = normal(forms[i]);
      String low = normal.toLowerCase(Locale.ROOT);
      exact[i] = Mix.of(normal);
      lower[i] = Mix.of(low);
      shape[i] = shape(normal);
      int both = clusters.of(lower[i]);
      cluster[i] = both & 0xffff;
      coarse[i] = both >>> 16;
      affixes(i, low);
      if (low.length() > 3 && Character.isLetter(low.charAt(0))) {
        if (Character.isLowerCase(normal.charAt(0))) {
          small++;
        } else {
          capital++;
        }
      }
    }
    headline = capital > 2 && small * 4 < capital ? 1 : 0;
  }

  private void affixes(int at, String low) {
    int length = low.length();
    for (int k = 0; k < PREFIXES; k++) {
      prefixes[at][k] = length > k ? Mix.of(low, 0, k + 1) : 0;
    }
    for (int k = 0; k < SUFFIXES; k++) {
      suffixes[at][k] = length > k ? Mix.of(low, length - k - 1, length) : 0;
    }
  }

  /** A form with straight quotes, zeros for digits, and no more than 40 characters. */
  static String normal(String form) {
    int length = Math.min(LONGEST, form.length());
    char[] chars = new char[length];
    for (int i = 0; i < length; i++) {
      char c = form.charAt(i);
      if (Character.isDigit(c)) {
        c = '0';
      } else if (c == '\u2019' || c == '\u2018' || c == '`' || c == '\u00b4') {
        c = '\'';
      } else if (c == '\u201c' || c == '\u201d' || c == '\u00ab' || c == '\u00bb') {
        c = '"';
      } else if (c == '\u2013' || c == '\u2014') {
        c = '-';
      }
      chars[i] = c;
    }
    String normal = new String(chars);
    return normal.equals("''") || normal.equals("\u201e")
        ? "\""
        : normal.equals("--") ? "-" : normal;
  }

  /** Kinds of characters in order, runs told once: "Xx" for Paris, "X.X." for U.S., "0" for 12. */
  private static int shape(String form) {
    int hash = 7;
    int last = 0;
    int runs = 0;
    for (int i = 0; i < form.length() && runs < 8; i++) {
      char c = form.charAt(i);
      int kind = c;
      if (Character.isUpperCase(c)) {
        kind = 'X';
      } else if (Character.isLetter(c)) {
        kind = 'x';
      }
      if (kind != last) {
        hash = hash * 31 + kind;
        last = kind;
        runs++;
      }
    }
    boolean short3 = form.length() < 3;
    return hash * 2 + (short3 ? 1 : 0);
  }
}
