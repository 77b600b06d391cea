package org.dateline.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.document.Span;

/**
 * Splits a line into syntactic words the way UD_English-EWT does: clitics, punctuation, currency
 * signs, percent signs and the parts of hyphenated words stand apart; "U.S.", "1,000", "08/22",
 * addresses and words with a prefix that cannot stand alone ("non-aligned") stay whole. One pass,
 * no backtracking beyond a fixed number of characters.
 *
 * @see "UD_English-EWT and UD_English-GUM, tokenization guidelines"
 */
public final class Tokenizer {
  /** No word is longer; what is, is cut. */
  static final int LONGEST = 1000;

  private static final Set<String> PREFIXES =
      Set.of(
          "non", "e", "re", "co", "pre", "mid", "anti", "cross", "post", "pro", "over", "multi",
          "sub", "semi", "ex", "mini", "counter", "un", "socio", "neo", "inter", "micro", "intra",
          "extra", "ultra", "pan", "trans", "quasi", "pseudo", "vice", "bi", "tri", "de");
  private static final Set<String> UNITS =
      Set.of(
          "am", "pm", "a.m.", "p.m.", "km", "kg", "mm", "cm", "m", "bn", "tn", "mn", "k", "lb",
          "lbs", "ft", "mph", "kmh", "gb", "mb", "tb", "kw", "mw", "gw", "sq", "b", "ha");
  private static final Set<String> DOLLARS =
      Set.of("us", "a", "c", "hk", "nz", "s", "r", "au", "nt", "can");
  private static final Set<String> CLITICS = Set.of("s", "m", "d", "re", "ve", "ll");
  private static final Set<String> MERGED = Set.of("cannot", "gonna", "wanna", "gotta");

  private final String line;
  private final List<Span> tokens = new ArrayList<>();
  private int chunkStart;
  private int chunkEnd;

  private Tokenizer(String line) {
    this.line = line;
  }

  /**
   * The tokens of a line.
   *
   * @return where they stand in {@code line}, in order, without overlap, none empty; every
   *     character that is not white space belongs to one
   */
  public static List<Span> tokens(String line) {
    return new Tokenizer(line).run();
  }

  private List<Span> run() {
    int at = 0;
    while (at < line.length()) {
      if (blank(line.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < line.length() && end - at < LONGEST && !blank(line.charAt(end))) {
        end++;
      }
      if (end < line.length() && Character.isLowSurrogate(line.charAt(end)) && end - at > 1) {
        end--;
      }
      chunk(at, end);
      at = end;
    }
    return tokens;
  }

  static boolean blank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u0000';
  }

  private void chunk(int start, int end) {
    chunkStart = start;
    chunkEnd = end;
    int at = start;
    while (at < end) {
      at = next(at);
    }
  }

  /** Adds the token, or the tokens, that begin at {@code at} and returns where they end. */
  private int next(int at) {
    char c = line.charAt(at);
    int whole = wholeEnd(at);
    if (whole > at) {
      return add(at, whole);
    }
    if (wordPart(at)) {
      return word(at);
    }
    if (apostrophe(c) && at > chunkStart && Character.isLetterOrDigit(line.charAt(at - 1))) {
      int end = clitic(at);
      if (end > at) {
        return add(at, end);
      }
    }
    if (apostrophe(c) && at == chunkStart && at > 0 && aloneClitic(at)) {
      return add(at, chunkEnd);
    }
    if ((c == '-' || c == '+' || c == '@' || c == '#') && at == chunkStart && at + 1 < chunkEnd) {
      boolean number = (c == '-' || c == '+') && digit(at + 1);
      boolean handle = (c == '@' || c == '#') && Character.isLetter(line.charAt(at + 1));
      if (number || handle) {
        return add(at, plainWordEnd(at + 1));
      }
    }
    return add(at, symbolEnd(at));
  }

  private int add(int start, int end) {
    tokens.add(new Span(start, end));
    return end;
  }

  /** End of an address or a shortcode that begins here, else {@code at}. */
  private int wholeEnd(int at) {
    if (at == chunkStart || !wordPart(at - 1)) {
      if (line.startsWith("http://", at)
          || line.startsWith("https://", at)
          || line.startsWith("www.", at)) {
        return trimmed(at, chunkEnd);
      }
      if (line.charAt(at) == '[') {
        return shortcodeEnd(at);
      }
      if (at == chunkStart && mail(at)) {
        return trimmed(at, chunkEnd);
      }
    }
    return at;
  }

  private int trimmed(int at, int end) {
    int to = end;
    while (to > at + 1 && ".,;:!?)]}>\"'\u201d\u2019\u00bb".indexOf(line.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  private int shortcodeEnd(int at) {
    int end = at + 1;
    boolean underscore = false;
    while (end < chunkEnd && (wordPart(end) || line.charAt(end) == '/')) {
      underscore |= line.charAt(end) == '_';
      end++;
    }
    return underscore && end < chunkEnd && line.charAt(end) == ']' ? end + 1 : at;
  }

  private boolean mail(int at) {
    if (!wordPart(at)) {
      return false;
    }
    int sign = find('@', at);
    return sign > at && sign + 1 < chunkEnd && wordPart(sign + 1) && find('.', sign) > sign;
  }

  /** Where a character next stands in this chunk, -1 if nowhere. */
  private int find(char c, int from) {
    for (int i = from; i < chunkEnd; i++) {
      if (line.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  private boolean wordPart(int at) {
    char c = line.charAt(at);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || (Character.isHighSurrogate(c) && Character.isLetterOrDigit(line.codePointAt(at)))
        || (Character.isLowSurrogate(c)
            && at > 0
            && Character.isLetterOrDigit(line.codePointBefore(at + 1)))
        || mark(c);
  }

  private static boolean mark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == '\u00ad'
        || c == '\u200c'
        || c == '\u200d';
  }

  private boolean digit(int at) {
    return at >= chunkStart && at < chunkEnd && Character.isDigit(line.charAt(at));
  }

  private boolean letter(int at) {
    return at >= chunkStart && at < chunkEnd && Character.isLetter(line.charAt(at));
  }

  static boolean apostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u00b4';
  }

  private int plainWordEnd(int at) {
    int end = at;
    while (end < chunkEnd && (wordPart(end) || insideNumber(end))) {
      end++;
    }
    return end;
  }

  /** Whether a comma, point, colon or slash stands between digits of one number. */
  private boolean insideNumber(int at) {
    char c = line.charAt(at);
    return (c == '.' || c == ':' || c == '/' || (c == ',' && digit(at + 3)))
        && digit(at - 1)
        && digit(at + 1);
  }

  private int word(int at) {
    int end = at;
    while (end < chunkEnd && (wordPart(end) || joins(at, end))) {
      end++;
    }
    if (end < chunkEnd && line.charAt(end) == '.' && keepsStop(at, end)) {
      end++;
    }
    if (end < chunkEnd
        && line.charAt(end) == '$'
        && DOLLARS.contains(lower(at, Math.min(end, at + 4)))) {
      return add(at, end + 1);
    }
    if (end < chunkEnd && apostrophe(line.charAt(end)) && negation(end) && end - 1 > at) {
      add(at, end - 1);
      return add(end - 1, end + 2);
    }
    return addParts(at, end);
  }

  /** Adds a word, parted where English writes two words as one or a number runs into its unit. */
  private int addParts(int at, int end) {
    int length = end - at;
    if ((length == 5 || length == 6) && MERGED.contains(lower(at, end))) {
      add(at, at + 3);
      return add(at + 3, end);
    }
    if (digit(at)) {
      int unit = at;
      while (unit < end && !Character.isLetter(line.charAt(unit))) {
        unit++;
      }
      if (unit < end && end - unit <= 4 && UNITS.contains(lower(unit, end))) {
        add(at, unit);
        return add(unit, end);
      }
    }
    return add(at, end);
  }

  private String lower(int from, int to) {
    return line.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /** Whether the character at {@code at} is punctuation that belongs inside the word. */
  private boolean joins(int start, int at) {
    char c = line.charAt(at);
    if (at == start || at + 1 >= chunkEnd || !wordPart(at + 1)) {
      return false;
    }
    return switch (c) {
      case '.' -> (digit(at - 1) && digit(at + 1)) || acronymOrDomain(start, at);
      case ',', ':', '/' -> insideNumber(at) && onlyNumber(start, at);
      case '&' -> letter(at - 1) && letter(at + 1) && Character.isUpperCase(line.charAt(at - 1));
      case '-', '\u2010', '\u2011' -> hyphenJoins(start, at);
      case '\'', '\u2019', '\u2018' -> clitic(at) == at && !negation(at) && letter(at - 1);
      default -> false;
    };
  }

  private boolean onlyNumber(int start, int at) {
    return digit(start) && (at - start < 12 || digit(at - 1));
  }

  private boolean acronymOrDomain(int start, int at) {
    if (!letter(at + 1)) {
      return letter(at - 1);
    }
    boolean single =
        at - 1 == start || line.charAt(at - 2) == '.' || line.startsWith("Ph.D", start);
    return single
        || (!Character.isUpperCase(line.charAt(at + 1)) && at + 2 < chunkEnd && wordPart(at + 2));
  }

  private boolean hyphenJoins(int start, int at) {
    if (digit(at - 1) && digit(at + 1)) {
      return telephone(start, at);
    }
    return at - start <= 7
        && PREFIXES.contains(lower(start, at))
        && (letter(at + 1) || line.startsWith("mid-", start));
  }

  /** Telephone numbers and ISO dates: the part after the hyphen, or the whole, has a set length. */
  private boolean telephone(int start, int at) {
    int after = at + 1;
    while (after < chunkEnd && after - at <= 5 && digit(after)) {
      after++;
    }
    int before = at - start;
    int length = after - at - 1;
    boolean again = after < chunkEnd && line.charAt(after) == '-' && digit(after + 1);
    return (before == 3 && ((length == 3 && again) || length == 4))
        || (before == 7 && length == 4 && line.charAt(start + 3) == '-')
        || (before == 4 && length == 2 && again)
        || (before == 7 && length == 2 && line.charAt(start + 4) == '-');
  }

  /** End of the clitic whose apostrophe stands at {@code at}; {@code at} if there is none. */
  private int clitic(int at) {
    int end = at + 1;
    while (end < chunkEnd && end - at <= 3 && letter(end)) {
      end++;
    }
    boolean last = end >= chunkEnd || !wordPart(end);
    if (!last) {
      return at;
    }
    if (end == at + 1) {
      return Character.toLowerCase(line.charAt(at - 1)) == 's' && line.charAt(at) != '\u2018'
          ? possessiveEnd(at)
          : at;
    }
    return CLITICS.contains(lower(at + 1, end)) ? end : at;
  }

  /** Text that was split into words before: "Chile 's". */
  private boolean aloneClitic(int at) {
    return chunkEnd - at > 1 && CLITICS.contains(lower(at + 1, chunkEnd));
  }

  /** A lone apostrophe after s: possessive unless it closes a quotation opened in this chunk. */
  private int possessiveEnd(int at) {
    char c = line.charAt(at);
    boolean opened = c == '\'' && apostrophe(line.charAt(chunkStart));
    return opened ? at : at + 1;
  }

  private boolean negation(int at) {
    return at - 1 >= chunkStart
        && Character.toLowerCase(line.charAt(at - 1)) == 'n'
        && at + 1 < chunkEnd
        && Character.toLowerCase(line.charAt(at + 1)) == 't'
        && (at + 2 >= chunkEnd || !wordPart(at + 2));
  }

  /** Whether the full stop after a word belongs to it. */
  private boolean keepsStop(int start, int stop) {
    if (stop + 1 < chunkEnd && line.charAt(stop + 1) == '.') {
      return false;
    }
    if (stop - start == 1) {
      return Character.isUpperCase(line.charAt(start)) && initial(start, stop);
    }
    if (stop - start > 12) {
      return false;
    }
    String word = line.substring(start, stop);
    return Abbreviations.abbreviation(word, nextVisible(stop + 1));
  }

  /** A capital and a stop: an initial, unless nothing follows or it is the pronoun I. */
  private boolean initial(int start, int stop) {
    return (line.charAt(start) != 'I' && Character.isLetter(nextVisible(stop + 1)))
        || (start > chunkStart && line.charAt(start - 1) == '.');
  }

  /** The next character that is neither white space nor an opening quote, within a few. */
  private char nextVisible(int from) {
    int limit = Math.min(line.length(), from + 8);
    for (int i = from; i < limit; i++) {
      if (!blank(line.charAt(i))) {
        return line.charAt(i);
      }
    }
    return '\n';
  }

  private int symbolEnd(int at) {
    char c = line.charAt(at);
    if (c == '!' || c == '?') {
      return runEnd(at, "!?");
    }
    if (".-*=~_'`".indexOf(c) >= 0) {
      int end = runEnd(at, String.valueOf(c));
      return apostrophe(c) && end > at + 2 ? at + 1 : end;
    }
    int end = Character.isHighSurrogate(c) && at + 1 < line.length() ? at + 2 : at + 1;
    return Math.max(at + 1, Math.min(end, chunkEnd));
  }

  private int runEnd(int at, String run) {
    int end = at + 1;
    while (end < chunkEnd && run.indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
