package org.dateline.mention.quantity;

import java.util.Locale;
import java.util.Optional;

/**
 * A number written in digits, with what is written onto it: "$1.5bn", "2%", "1,200".
 *
 * @param currency sign before the digits in lower case, or empty
 * @param value the number with its scale
 * @param scaled whether a scale letter was written onto it
 * @param percent whether a percent sign was
 * @param decimals digits after the decimal point
 */
record NumberForm(String currency, double value, boolean scaled, boolean percent, int decimals) {
  private static final int LONGEST = 24;

  /** Reads a token; empty if it is no number. */
  static Optional<NumberForm> read(String form) {
    int length = form.length();
    int at = 0;
    while (at < length && !isDigit(form.charAt(at)) && form.charAt(at) != '.') {
      at++;
    }
    if (at == length || length > LONGEST || at > 4) {
      return Optional.empty();
    }
    String currency = form.substring(0, at).toLowerCase(Locale.ROOT);
    int end = at;
    while (end < length && isNumberPart(form, end)) {
      end++;
    }
    String digits = form.substring(at, end).replace(",", "");
    if (!isNumber(digits) || !(currency.isEmpty() || Currencies.sign(currency).isPresent())) {
      return Optional.empty();
    }
    String suffix = form.substring(end).toLowerCase(Locale.ROOT);
    double scale = NumberWords.scale(suffix);
    boolean percent = suffix.equals("%");
    if (!suffix.isEmpty() && !percent && scale == 1) {
      return Optional.empty();
    }
    int point = digits.indexOf('.');
    int decimals = point < 0 ? 0 : digits.length() - point - 1;
    return Optional.of(
        new NumberForm(currency, Double.parseDouble(digits) * scale, scale > 1, percent, decimals));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNumberPart(String form, int at) {
    char c = form.charAt(at);
    boolean joint =
        (c == ',' || c == '.') && at + 1 < form.length() && isDigit(form.charAt(at + 1));
    return isDigit(c) || joint;
  }

  private static boolean isNumber(String digits) {
    return !digits.isEmpty()
        && isDigit(digits.charAt(digits.length() - 1))
        && digits.indexOf('.') == digits.lastIndexOf('.');
  }
}
