package org.dateline.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.document.Span;

/**
 * Groups the tokens of a line into sentences. A line's end always ends a sentence; a sentence of
 * more than {@link #LONGEST} tokens is cut at its best punctuation, so that parsing time is
 * bounded.
 */
public final class SentenceSplitter {
  /** Most tokens of a sentence. */
  public static final int LONGEST = 120;

  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "In",
          "He",
          "She",
          "It",
          "They",
          "But",
          "And",
          "A",
          "An",
          "On",
          "At",
          "This",
          "That",
          "These",
          "Those",
          "However",
          "We",
          "I",
          "His",
          "Her",
          "Their",
          "Its",
          "After",
          "Before",
          "Since",
          "For",
          "As",
          "If",
          "When",
          "While",
          "There",
          "Some",
          "Many",
          "Most",
          "Earlier",
          "Later",
          "Meanwhile",
          "Also",
          "By",
          "With",
          "Under",
          "Although",
          "Last",
          "According",
          "Officials",
          "Police",
          "Two",
          "Three",
          "One",
          "No",
          "Both",
          "So",
          "Now");
  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "asked",
          "asks",
          "added",
          "adds",
          "shouted",
          "wrote",
          "writes",
          "cried",
          "chanted",
          "warned",
          "replied",
          "declared",
          "tweeted");
  private static final int SPEECH_WITHIN = 6;

  private final String line;
  private final List<Span> tokens;

  private int cuts;

  SentenceSplitter(String line, List<Span> tokens) {
    this.line = line;
    this.tokens = tokens;
  }

  /**
   * Where sentences end.
   *
   * @param tokens of {@code line}, as {@link Tokenizer#tokens} gives them
   * @return for each sentence the index one past its last token, ascending; the last is the number
   *     of tokens; empty if there are none
   */
  public static List<Integer> ends(String line, List<Span> tokens) {
    return new SentenceSplitter(line, tokens).run();
  }

  /** How many ends were put where no sentence ends, since it was too long. */
  int cuts() {
    return cuts;
  }

  /** Where sentences end, as {@link #ends(String, List)} says. */
  List<Integer> run() {
    List<Integer> ends = new ArrayList<>();
    int start = 0;
    int quotes = 0;
    int at = 0;
    while (at < tokens.size()) {
      if (straightQuote(at)) {
        quotes++;
      }
      int end = at + 1;
      if (stops(at)) {
        boolean open = quotes % 2 == 1;
        while (end < tokens.size() && closes(end, open)) {
          open &= !straightQuote(end);
          quotes += straightQuote(end) ? 1 : 0;
          end++;
        }
        if (ends(start, at, end)) {
          addBounded(ends, start, end);
          start = end;
          quotes = 0;
        }
      }
      at = end;
    }
    addBounded(ends, start, tokens.size());
    return ends;
  }

  /** Adds a sentence, cut into pieces of at most {@link #LONGEST} tokens. */
  private void addBounded(List<Integer> ends, int start, int end) {
    int from = start;
    while (end - from > LONGEST) {
      from = bestCut(from);
      ends.add(from);
      cuts++;
    }
    if (end > from) {
      ends.add(end);
    }
  }

  private int bestCut(int from) {
    int best = from + LONGEST;
    int rank = 0;
    for (int i = from + LONGEST / 2; i < from + LONGEST; i++) {
      int here = rank(i);
      if (here > 0 && here >= rank) {
        rank = here;
        best = i + 1;
      }
    }
    return best;
  }

  private int rank(int at) {
    if (tokens.get(at).length() > 3) {
      return 0;
    }
    return switch (form(at)) {
      case ".", "!", "?", "..." -> 4;
      case ";" -> 3;
      case ":", "--", "\u2014", "|" -> 2;
      case "," -> 1;
      default -> 0;
    };
  }

  private String form(int at) {
    return line.substring(tokens.get(at).start(), tokens.get(at).end());
  }

  private char first(int at) {
    return line.charAt(tokens.get(at).start());
  }

  private char last(int at) {
    return line.charAt(tokens.get(at).end() - 1);
  }

  private boolean straightQuote(int at) {
    return first(at) == '"'
        || (tokens.get(at).length() == 2 && first(at) == '\'' && last(at) == '\'');
  }

  /** Whether a sentence may end at this token. */
  private boolean stops(int at) {
    char c = last(at);
    return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002';
  }

  /** Whether a token after a stop still belongs to the sentence. */
  private boolean closes(int at, boolean quoteOpen) {
    Span token = tokens.get(at);
    boolean attached = tokens.get(at - 1).end() == token.start();
    char c = first(at);
    if (token.length() > 3) {
      return false;
    }
    if (")]}\u201d\u00bb".indexOf(c) >= 0) {
      return true;
    }
    if (straightQuote(at)) {
      return quoteOpen;
    }
    if (c == '\'' || c == '\u2019') {
      return attached && token.length() == 1;
    }
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** Whether the stop at {@code at}, with what closes it up to {@code end}, ends the sentence. */
  private boolean ends(int start, int at, int end) {
    if (end >= tokens.size()) {
      return true;
    }
    int next = end;
    while (next + 1 < tokens.size() && !Character.isLetterOrDigit(first(next))) {
      next++;
    }
    char c = first(next);
    if (Character.isLowerCase(c)) {
      return false;
    }
    boolean lone = tokens.get(at).length() == 1;
    if (first(at) != '.' && last(at) == '.') {
      return endsAfterAbbreviation(at, end);
    }
    if (lone && end - start == 2 && Character.isDigit(first(start)) && end == at + 1) {
      return false;
    }
    if (end > at + 1 && last(at) != '.') {
      return !reports(end);
    }
    return true;
  }

  private boolean endsAfterAbbreviation(int at, int end) {
    String token = form(at);
    if (end > at + 1) {
      return true;
    }
    if (Abbreviations.title(token) || token.length() == 2) {
      return false;
    }
    return STARTERS.contains(form(end)) || "\"\u201c".indexOf(first(end)) >= 0;
  }

  /** Whether the words after a quotation say who said it. */
  private boolean reports(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + SPEECH_WITHIN); i++) {
      if (tokens.get(i).length() > 12 || first(i) == ',' || first(i) == '.') {
        continue;
      }
      if (SPEECH.contains(form(i).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
