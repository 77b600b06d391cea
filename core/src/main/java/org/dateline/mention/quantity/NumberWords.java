package org.dateline.mention.quantity;

import java.util.HashMap;
import java.util.Map;

/** Number words of English, by their lower-case form. */
public final class NumberWords {
  /** What {@link #cardinal} and {@link #ordinal} give for a word that is no number. */
  public static final int NONE = -1;

  private static final String[] UNITS = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final String[] ORDINALS = {
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth"
  };
  private static final Map<String, Integer> CARDINAL = new HashMap<>();
  private static final Map<String, Integer> ORDINAL = new HashMap<>();
  private static final Map<String, Double> SCALE = new HashMap<>();

  static {
    for (int i = 0; i < UNITS.length; i++) {
      CARDINAL.put(UNITS[i], i);
    }
    for (int i = 0; i < TENS.length; i++) {
      CARDINAL.put(TENS[i], 20 + 10 * i);
    }
    for (int i = 0; i < ORDINALS.length; i++) {
      ORDINAL.put(ORDINALS[i], i + 1);
    }
    ORDINAL.put("thirtieth", 30);
    SCALE.put("hundred", 1e2);
    SCALE.put("thousand", 1e3);
    SCALE.put("k", 1e3);
    SCALE.put("lakh", 1e5);
    SCALE.put("million", 1e6);
    SCALE.put("mln", 1e6);
    SCALE.put("m", 1e6);
    SCALE.put("crore", 1e7);
    SCALE.put("billion", 1e9);
    SCALE.put("bln", 1e9);
    SCALE.put("bn", 1e9);
    SCALE.put("b", 1e9);
    SCALE.put("trillion", 1e12);
    SCALE.put("trn", 1e12);
    SCALE.put("tn", 1e12);
  }

  private NumberWords() {}

  /** Zero to nineteen and the tens to ninety; {@link #NONE} for any other word. */
  public static int cardinal(String word) {
    return CARDINAL.getOrDefault(word, NONE);
  }

  /** First to twentieth, and thirtieth; {@link #NONE} for any other word. */
  public static int ordinal(String word) {
    return ORDINAL.getOrDefault(word, NONE);
  }

  /** What a word multiplies the number before it by ("million", "bn", "crore"); 1 for no scale. */
  public static double scale(String word) {
    return SCALE.getOrDefault(word, 1.0);
  }
}
