package org.dateline.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells English texts from texts of other languages, by script and function words. */
public final class English {
  /** Words that are frequent in English, and rare or no words in its neighbours. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "of", "and", "to", "that", "with", "from", "by", "were", "been", "which", "this",
          "have", "has", "will", "they", "but", "not", "who", "would", "its", "after", "their",
          "are", "it", "his", "said", "for", "on", "at");

  /** Shorter texts, such as headlines, may do without function words. */
  private static final int FEWEST_WORDS = 20;

  private static final int FEWEST_LETTERS = 40;

  /** English news has some 35 of these in 100 words, lists of results and names still over 5. */
  private static final double FEWEST_FUNCTION_WORDS = 0.03;

  /** As much as is looked at, in UTF-16 units. */
  private static final int LONGEST = 100_000;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private English() {}

  /** Whether a text may be English; short texts in Latin letters always may. */
  public static boolean isLikely(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    long letters = start.codePoints().filter(Character::isLetter).count();
    long latin =
        start
            .codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    if (letters >= FEWEST_LETTERS && latin * 2 < letters) {
      return false;
    }
    int words = 0;
    int function = 0;
    Matcher matcher = WORD.matcher(start);
    while (matcher.find()) {
      words++;
      function += FUNCTION_WORDS.contains(matcher.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return words <= FEWEST_WORDS || function >= words * FEWEST_FUNCTION_WORDS;
  }
}
