package org.dateline.mention.quantity;

import java.util.Map;
import java.util.Optional;
import org.dateline.document.Sentence;
import org.dateline.document.Upos;
import org.dateline.mention.quantity.NumberPhrase.Kind;

/** Reads the numbers of a sentence: "1.5 million", "two hundred and fifty", "tens of thousands". */
final class NumberReader {
  private static final Map<String, double[]> VAGUE =
      Map.of(
          "dozens", new double[] {24, 99},
          "scores", new double[] {40, 99},
          "tens", new double[] {20, 99},
          "hundreds", new double[] {100, 999},
          "thousands", new double[] {1e3, 9999},
          "millions", new double[] {1e6, 9_999_999},
          "billions", new double[] {1e9, 9_999_999_999.0},
          "crores", new double[] {1e7, 99_999_999},
          "lakhs", new double[] {1e5, 999_999});
  private static final Map<String, Integer> PARTS =
      Map.of(
          "half",
          2,
          "halves",
          2,
          "third",
          3,
          "thirds",
          3,
          "quarter",
          4,
          "quarters",
          4,
          "fifth",
          5,
          "fifths",
          5,
          "tenths",
          10);

  private final Sentence sentence;
  private final String[] lower;

  NumberReader(Sentence sentence, String[] lower) {
    this.sentence = sentence;
    this.lower = lower;
  }

  private String text(int at) {
    return at >= 0 && at < lower.length ? lower[at] : "";
  }

  /** The number that begins exactly here, a range taken as one. */
  Optional<NumberPhrase> read(int at) {
    Optional<NumberPhrase> first = single(at);
    if (first.isEmpty() || first.get().kind() != Kind.EXACT) {
      return first;
    }
    NumberPhrase low = first.get();
    int joint = low.end();
    boolean to = text(joint).equals("to") || isDash(joint) || text(joint).equals("or");
    if (!to || (low.percent() && !isDash(joint))) {
      return first;
    }
    return single(joint + 1)
        .filter(high -> high.kind() == Kind.EXACT)
        .flatMap(high -> range(low, high))
        .or(() -> first);
  }

  private boolean isDash(int at) {
    String text = text(at);
    return text.equals("-") || text.equals("–") || text.equals("—");
  }

  /** "between 20 and 30": the numbers after "between". */
  Optional<NumberPhrase> between(int at) {
    Optional<NumberPhrase> low = single(at).filter(phrase -> phrase.kind() == Kind.EXACT);
    if (low.isEmpty()) {
      return low;
    }
    int joint =
        text(low.get().end()).equals("%") || text(low.get().end()).equals("percent")
            ? low.get().end() + 1
            : low.get().end();
    return text(joint).equals("and")
        ? single(joint + 1)
            .filter(phrase -> phrase.kind() == Kind.EXACT)
            .flatMap(high -> range(low.get(), high))
        : Optional.empty();
  }

  /** "20 to 30 million" scales both ends. */
  private static Optional<NumberPhrase> range(NumberPhrase low, NumberPhrase high) {
    double start = low.low();
    if (!low.scaled() && high.scaled() && start < 1000) {
      double factor = Math.pow(1000, Math.floor(Math.log10(Math.max(high.low(), 1)) / 3));
      start *= Math.max(factor, 1);
    }
    String currency = low.currency().isEmpty() ? high.currency() : low.currency();
    return start < high.low()
        ? Optional.of(
            new NumberPhrase(
                high.end(), start, high.low(), currency, high.scaled(), high.percent(), Kind.RANGE))
        : Optional.empty();
  }

  private Optional<NumberPhrase> single(int at) {
    Optional<String> sign = Currencies.sign(text(at));
    if (sign.isPresent()) {
      return digits(at + 1, sign.get());
    }
    Optional<NumberPhrase> digits = digits(at, "");
    if (digits.isPresent()) {
      return digits;
    }
    Optional<NumberPhrase> fraction = fraction(at);
    if (fraction.isPresent()) {
      return fraction;
    }
    Optional<NumberPhrase> vague = vague(at);
    return vague.isPresent() ? vague : words(at);
  }

  private Optional<NumberPhrase> digits(int at, String currency) {
    if (at >= lower.length) {
      return Optional.empty();
    }
    Optional<NumberForm> form = NumberForm.read(lower[at]);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    NumberForm number = form.get();
    String written = Currencies.sign(number.currency()).orElse(currency);
    double value = number.value();
    int end = at + 1;
    if (isMixed(end) && number.decimals() == 0) {
      value += fractionOf(lower[end]);
      end++;
    }
    NumberPhrase phrase = exact(end, value, written, number.scaled(), number.percent());
    return Optional.of(number.percent() ? phrase : scaled(phrase));
  }

  /** "1/2" after a whole number. */
  private boolean isMixed(int at) {
    String text = text(at);
    return text.length() == 3
        && text.charAt(1) == '/'
        && Character.isDigit(text.charAt(0))
        && Character.isDigit(text.charAt(2))
        && text.charAt(2) > text.charAt(0);
  }

  private static double fractionOf(String text) {
    return (text.charAt(0) - '0') / (double) (text.charAt(2) - '0');
  }

  private NumberPhrase scaled(NumberPhrase phrase) {
    NumberPhrase result = phrase;
    int at = phrase.end();
    while (isScale(at, !phrase.currency().isEmpty())) {
      result = result.times(NumberWords.scale(text(at))).endingAt(at + 1);
      at++;
    }
    if (text(at).equals("dozen")) {
      result = result.times(12).endingAt(at + 1);
    }
    return result;
  }

  /** A single letter is a scale where it is written onto the number, or the number is money. */
  private boolean isScale(int at, boolean money) {
    String text = text(at);
    return NumberWords.scale(text) > 1
        && (text.length() > 1
            || money
            || sentence.token(at).span().start() == sentence.token(at - 1).span().end());
  }

  private static NumberPhrase exact(
      int end, double value, String currency, boolean scaled, boolean percent) {
    return new NumberPhrase(end, value, value, currency, scaled, percent, Kind.EXACT);
  }

  /** "thousands", "tens of thousands", "hundreds of millions". */
  private Optional<NumberPhrase> vague(int at) {
    double[] bounds = VAGUE.get(text(at));
    if (bounds == null || !isNominal(at)) {
      return Optional.empty();
    }
    double low = bounds[0];
    double high = bounds[1];
    int end = at + 1;
    double[] more = text(end).equals("of") ? VAGUE.get(text(end + 1)) : null;
    if (more != null && more[0] >= 1000 && low < 1000) {
      double tens = low < 100 ? 10 : 100;
      low = tens * more[0];
      high = tens * 10 * more[0] - 1;
      end += 2;
    }
    return Optional.of(new NumberPhrase(end, low, high, "", true, false, Kind.VAGUE));
  }

  /** "scores" is a verb too. */
  private boolean isNominal(int at) {
    Upos upos = sentence.token(at).upos();
    return upos != Upos.VERB && (!text(at).equals("scores") || text(at + 1).equals("of"));
  }

  /** "two-thirds", "a third of", "half of". */
  private Optional<NumberPhrase> fraction(int at) {
    if (text(at).equals("half") && text(at + 1).equals("of")) {
      return Optional.of(hundredths(at + 1, 1, 2));
    }
    int number = text(at).equals("a") ? 1 : NumberWords.cardinal(text(at));
    if (number < 1 || number > 9) {
      return Optional.empty();
    }
    int noun = isDash(at + 1) ? at + 2 : at + 1;
    int parts = PARTS.getOrDefault(text(noun), 0);
    boolean some = text(noun + 1).equals("of") || (number > 1 && noun > at + 1);
    return some && number < parts
        ? Optional.of(hundredths(noun + 1, number, parts))
        : Optional.empty();
  }

  private static NumberPhrase hundredths(int end, int number, int parts) {
    double value = Math.round(10_000.0 * number / parts) / 100.0;
    return new NumberPhrase(end, value, value, "", false, true, Kind.FRACTION);
  }

  /** "twelve", "twenty-one", "two hundred and fifty", "a dozen", "half a million". */
  private Optional<NumberPhrase> words(int at) {
    if (text(at).equals("half") && (text(at + 1).equals("a") || text(at + 1).equals("an"))) {
      return article(at + 1).map(phrase -> phrase.times(0.5));
    }
    if (text(at).equals("a") || text(at).equals("an")) {
      return article(at);
    }
    if (text(at).equals("dozen")) {
      return Optional.of(exact(at + 1, 12, "", false, false));
    }
    double total = 0;
    double group = 0;
    int end = at;
    boolean any = false;
    while (end < lower.length) {
      int value = NumberWords.cardinal(text(end));
      double scale = NumberWords.scale(text(end));
      if (value >= 0 && (!any || group % 100 == 0 || (group % 10 == 0 && value < 10))) {
        group += value;
      } else if (any && scale == 100) {
        group *= 100;
      } else if (any && scale > 100 && text(end).length() > 2) {
        total += group * scale;
        group = 0;
      } else if (!isJoint(end, any)) {
        break;
      }
      any = true;
      end++;
    }
    if (!any) {
      return Optional.empty();
    }
    return Optional.of(scaledDozen(exact(end, total + group, "", total > 0, false)));
  }

  private NumberPhrase scaledDozen(NumberPhrase phrase) {
    return text(phrase.end()).equals("dozen")
        ? phrase.times(12).endingAt(phrase.end() + 1)
        : phrase;
  }

  /** "and" in "two hundred and fifty", the hyphen of "twenty-one". */
  private boolean isJoint(int at, boolean any) {
    if (!any || NumberWords.cardinal(text(at + 1)) < 0) {
      return false;
    }
    boolean tens = NumberWords.cardinal(text(at - 1)) >= 20;
    return text(at).equals("and")
        ? NumberWords.scale(text(at - 1)) > 1
        : isDash(at) && tens && NumberWords.cardinal(text(at + 1)) < 10;
  }

  private Optional<NumberPhrase> article(int at) {
    String next = text(at + 1);
    if (next.equals("dozen")) {
      return Optional.of(exact(at + 2, 12, "", false, false));
    }
    boolean scale = NumberWords.scale(next) > 1 && next.length() > 3;
    return scale
        ? Optional.of(scaled(exact(at + 2, NumberWords.scale(next), "", true, false)))
        : Optional.empty();
  }
}
