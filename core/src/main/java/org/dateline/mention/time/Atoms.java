package org.dateline.mention.time;

import java.util.Arrays;
import java.util.Locale;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/**
 * A sentence cut finer than its tokens: runs of digits, runs of letters, single other characters.
 * So "mid-1996", "2009-2010" and "3pm" read alike however the tokenizer cut them.
 */
final class Atoms {
  /** {@link #number} of an atom that is no number. */
  static final int NO_NUMBER = -1;

  private final Sentence sentence;
  private String[] text;
  private Word[] word;
  private int[] token;
  private int[] start;
  private int[] end;
  private int[] number;
  private int[] digits;
  private int size;

  Atoms(Sentence sentence) {
    this.sentence = sentence;
    int capacity = sentence.size() + 16;
    text = new String[capacity];
    word = new Word[capacity];
    token = new int[capacity];
    start = new int[capacity];
    end = new int[capacity];
    number = new int[capacity];
    digits = new int[capacity];
    for (Token each : sentence.tokens()) {
      cut(each);
    }
  }

  private void cut(Token each) {
    String form = each.form();
    if (isMeridiem(form)) {
      add(each, 0, form.length(), form.substring(0, 1).toLowerCase(Locale.ROOT) + "m");
      return;
    }
    int at = 0;
    while (at < form.length()) {
      int to = runEnd(form, at);
      boolean letters = Character.isLetter(form.charAt(at));
      int spanEnd = letters && to == form.length() - 1 && form.charAt(to) == '.' ? to + 1 : to;
      add(each, at, spanEnd, form.substring(at, to).toLowerCase(Locale.ROOT));
      at = spanEnd;
    }
  }

  private static boolean isMeridiem(String form) {
    int length = form.length();
    return length >= 3
        && length <= 4
        && form.charAt(1) == '.'
        && (form.charAt(2) == 'm' || form.charAt(2) == 'M')
        && "apAP".indexOf(form.charAt(0)) >= 0;
  }

  private static int runEnd(String form, int from) {
    char first = form.charAt(from);
    int to = from + 1;
    if (isDigit(first)) {
      while (to < form.length() && (isDigit(form.charAt(to)) || isThousands(form, to))) {
        to++;
      }
    } else if (Character.isLetter(first)) {
      while (to < form.length() && Character.isLetter(form.charAt(to))) {
        to++;
      }
    }
    return to;
  }

  private static boolean isThousands(String form, int at) {
    return form.charAt(at) == ','
        && at + 3 < form.length()
        && isDigit(form.charAt(at + 1))
        && isDigit(form.charAt(at + 2))
        && isDigit(form.charAt(at + 3))
        && (at + 4 == form.length() || !isDigit(form.charAt(at + 4)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(Token of, int from, int to, String lower) {
    if (size == text.length) {
      grow();
    }
    Span span = of.span();
    boolean exact = of.form().length() == span.length();
    text[size] = lower;
    word[size] = TimeWords.of(lower);
    token[size] = of.index();
    start[size] = exact ? span.start() + from : span.start();
    end[size] = exact ? span.start() + to : span.end();
    number[size] = isDigit(lower.charAt(0)) ? parse(lower) : NO_NUMBER;
    digits[size] = number[size] == NO_NUMBER ? 0 : lower.length();
    size++;
  }

  private void grow() {
    int capacity = size * 2;
    text = Arrays.copyOf(text, capacity);
    word = Arrays.copyOf(word, capacity);
    token = Arrays.copyOf(token, capacity);
    start = Arrays.copyOf(start, capacity);
    end = Arrays.copyOf(end, capacity);
    number = Arrays.copyOf(number, capacity);
    digits = Arrays.copyOf(digits, capacity);
  }

  /** Numbers of ten digits and more are no dates; they come out as the greatest int. */
  private static int parse(String lower) {
    long value = 0;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c != ',') {
        value = Math.min(value * 10 + (c - '0'), Integer.MAX_VALUE);
      }
    }
    return (int) value;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return size;
  }

  /** Lower-case text; empty beyond either end of the sentence. */
  String text(int at) {
    return at >= 0 && at < size ? text[at] : "";
  }

  boolean is(int at, String lower) {
    return text(at).equals(lower);
  }

  Word word(int at) {
    return at >= 0 && at < size ? word[at] : Word.NONE;
  }

  /** Value of a run of digits, or {@link #NO_NUMBER}. */
  int number(int at) {
    return at >= 0 && at < size ? number[at] : NO_NUMBER;
  }

  /** Length of a run of digits, thousands separators included; 0 for other atoms. */
  int digits(int at) {
    return at >= 0 && at < size ? digits[at] : 0;
  }

  /** Whether no white space parts this atom from the one before. */
  boolean glued(int at) {
    return at > 0 && at < size && (start[at] == end[at - 1] || token[at] == token[at - 1]);
  }

  int token(int at) {
    return token[at];
  }

  Upos upos(int at) {
    return at >= 0 && at < size ? sentence.token(token[at]).upos() : Upos.X;
  }

  /** Whether the atom begins with a capital letter. */
  boolean capital(int at) {
    if (at < 0 || at >= size) {
      return false;
    }
    Token of = sentence.token(token[at]);
    return Character.isUpperCase(of.form().charAt(0))
        || (of.form().length() > 1
            && glued(at)
            && of.form().chars().anyMatch(Character::isUpperCase));
  }

  /** Where atoms {@code first} to {@code end}, exclusive, stand in the text as given. */
  Span span(int first, int end) {
    return new Span(start[first], Math.max(start[first], this.end[end - 1]));
  }
}
