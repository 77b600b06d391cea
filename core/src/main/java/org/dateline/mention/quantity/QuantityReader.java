package org.dateline.mention.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.dateline.mention.QuantityMention;
import org.dateline.mention.QuantityMention.Kind;
import org.dateline.mention.TimeMention;

/**
 * Finds money, percentages, and counts of people and things. Years, ages, ordinals, scores,
 * telephone and resolution numbers are none. Safe for use by several threads; linear in the text.
 */
public final class QuantityReader {
  private static final Set<String> TIME_UNITS =
      Set.of(
          "year",
          "day",
          "month",
          "week",
          "hour",
          "minute",
          "second",
          "decade",
          "century",
          "quarter",
          "weekend",
          "fortnight",
          "gmt",
          "pm",
          "am",
          "utc",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Set<String> NUMBERED =
      Set.of(
          "no",
          "no.",
          "nr",
          "number",
          "resolution",
          "article",
          "section",
          "page",
          "chapter",
          "flight",
          "highway",
          "route",
          "room",
          "group",
          "channel",
          "type",
          "version",
          "act",
          "clause",
          "paragraph",
          "level",
          "phase",
          "aged",
          "age",
          "ages",
          "#",
          "volume");

  /**
   * Finds the quantities of a sentence.
   *
   * @return in the order of the text, not overlapping
   */
  public List<QuantityMention> read(Sentence sentence) {
    return read(sentence, List.of());
  }

  /**
   * Finds the quantities of a sentence that are no part of its time expressions.
   *
   * @param times time expressions; those of other sentences are passed over
   */
  public List<QuantityMention> read(Sentence sentence, List<TimeMention> times) {
    boolean[] taken = new boolean[sentence.size()];
    for (TimeMention time : times) {
      if (time.sentence() == sentence.index()) {
        java.util.Arrays.fill(taken, time.first(), time.last() + 1, true);
      }
    }
    return new Pass(sentence, taken).run();
  }

  /** One sentence in the reading. */
  private static final class Pass {
    private final Sentence sentence;
    private final boolean[] taken;
    private final String[] lower;
    private final NumberReader numbers;
    private final List<QuantityMention> found = new ArrayList<>();

    Pass(Sentence sentence, boolean[] taken) {
      this.sentence = sentence;
      this.taken = taken;
      this.lower = new String[sentence.size()];
      for (Token token : sentence.tokens()) {
        lower[token.index()] = token.form().toLowerCase(Locale.ROOT);
      }
      this.numbers = new NumberReader(sentence, lower);
    }

    List<QuantityMention> run() {
      int at = 0;
      while (at < lower.length) {
        at = taken[at] ? at + 1 : Math.max(at + 1, mention(at));
      }
      return found;
    }

    private String text(int at) {
      return at >= 0 && at < lower.length ? lower[at] : "";
    }

    /** Reads what begins at a token; gives the token after it, or {@code at} if nothing does. */
    private int mention(int at) {
      boolean between = text(at).equals("between") || text(at).equals("from");
      Optional<NumberPhrase> phrase = between ? numbers.between(at + 1) : numbers.read(at);
      if (phrase.isEmpty() || overlapsTime(at, phrase.get().end()) || isLabel(at, phrase.get())) {
        return phrase.map(NumberPhrase::end).orElse(at);
      }
      NumberPhrase number = phrase.get();
      Bounds.Found cue = Bounds.before(lower, at);
      int first = Math.max(cue.first(), firstFree());
      Bounds bounds =
          cue.bounds() == Bounds.EXACT ? Bounds.after(lower, number.end()) : cue.bounds();
      Optional<QuantityMention> mention =
          money(number, first, bounds)
              .or(() -> percent(number, first, bounds))
              .or(() -> count(number, first, at, bounds));
      mention.ifPresent(found::add);
      return mention.map(each -> each.last() + 1).orElse(number.end());
    }

    private int firstFree() {
      return found.isEmpty() ? 0 : found.get(found.size() - 1).last() + 1;
    }

    private boolean overlapsTime(int from, int end) {
      for (int i = from; i < end; i++) {
        if (taken[i]) {
          return true;
        }
      }
      return false;
    }

    /** Numbers that name rather than count: "Resolution 1325", "F-16", "3-1", list numbers. */
    private boolean isLabel(int at, NumberPhrase number) {
      int end = number.end();
      boolean glued = at > 0 && touches(at - 1, at) && text(at - 1).equals("-");
      boolean compound = glued && at > 1 && touches(at - 2, at - 1);
      boolean going =
          number.kind() == NumberPhrase.Kind.EXACT
              && end + 1 < lower.length
              && (text(end).equals("-") || text(end).equals(":") || text(end).equals("/"))
              && touches(end - 1, end)
              && Character.isDigit(text(end + 1).charAt(0));
      boolean listed = at == 0 && (text(end).equals(".") || text(end).equals(")"));
      boolean year =
          number.kind() == NumberPhrase.Kind.EXACT
              && text(at).length() == 4
              && number.low() >= 1900
              && number.low() < 2100
              && (!isPluralNoun(end) || isDeterminer(at - 1));
      return NUMBERED.contains(text(at - 1)) || compound || going || listed || year;
    }

    /** "a 2002 donors' conference" is of a year. */
    private boolean isDeterminer(int at) {
      return at >= 0 && sentence.token(at).upos() == Upos.DET;
    }

    private boolean isPluralNoun(int at) {
      return at < lower.length
          && sentence.token(at).upos() == Upos.NOUN
          && !lower[at].equals(sentence.token(at).lemma());
    }

    private boolean touches(int left, int right) {
      return sentence.token(left).span().end() == sentence.token(right).span().start();
    }

    private Optional<QuantityMention> money(NumberPhrase number, int first, Bounds bounds) {
      int end = number.end();
      if (!number.currency().isEmpty()) {
        return Optional.of(mention(number, first, end - 1, end - 1, bounds, number.currency()));
      }
      int noun = text(end).equals("of") && number.kind() == NumberPhrase.Kind.VAGUE ? end + 1 : end;
      for (int i = noun; i < lower.length && i <= noun + 2; i++) {
        Optional<String> code = code(i);
        if (code.isPresent()) {
          return Optional.of(mention(number, first, i, i, bounds, code.get()));
        }
        if (sentence.token(i).upos() != Upos.ADJ && sentence.token(i).upos() != Upos.PROPN) {
          break;
        }
      }
      boolean cents = text(noun).equals("cents");
      return cents
          ? Optional.of(mention(number.times(0.01), first, noun, noun, bounds, "USD"))
          : Optional.empty();
    }

    private Optional<String> code(int at) {
      Token token = sentence.token(at);
      String form = token.form();
      boolean iso = form.length() == 3 && form.equals(form.toUpperCase(Locale.ROOT));
      Optional<String> sign =
          iso || form.length() == 1 ? Currencies.sign(lower[at]) : Optional.empty();
      return sign.isPresent()
          ? sign
          : Currencies.noun(text(at - 1), token.lemma().toLowerCase(Locale.ROOT));
    }

    private Optional<QuantityMention> percent(NumberPhrase number, int first, Bounds bounds) {
      int end = number.end();
      int last =
          switch (text(end)) {
            case "%", "percent", "pct" -> end;
            case "per" -> text(end + 1).equals("cent") ? end + 1 : -1;
            case "percentage" -> text(end + 1).startsWith("point") ? end + 1 : -1;
            default -> number.percent() ? end - 1 : -1;
          };
      if (last < 0) {
        return Optional.empty();
      }
      Bounds seen = bounds == Bounds.EXACT ? Bounds.after(lower, last + 1) : bounds;
      QuantityMention risen = mention(number, first, last, last, seen, "percent");
      return Optional.of(Change.isFall(sentence, first, last) ? negated(risen) : risen);
    }

    private static QuantityMention negated(QuantityMention risen) {
      return new QuantityMention(
          risen.sentence(),
          risen.first(),
          risen.last(),
          risen.head(),
          risen.span(),
          risen.text(),
          risen.kind(),
          minus(risen.value()),
          minus(risen.high()),
          minus(risen.low()),
          risen.unit());
    }

    private static OptionalDouble minus(OptionalDouble value) {
      return value.isPresent() ? OptionalDouble.of(-value.getAsDouble()) : value;
    }

    private Optional<QuantityMention> count(NumberPhrase number, int first, int at, Bounds bounds) {
      int end = number.end();
      int head = Counted.head(sentence, at, end);
      boolean one = text(at).equals("one") && end == at + 1;
      if (head < 0 || (one && head == end - 1) || (one && !isPlainOne(end))) {
        return Optional.empty();
      }
      String unit = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
      if (TIME_UNITS.contains(unit) || taken[head] || isAge(end)) {
        return Optional.empty();
      }
      String counted = head < end ? "" : unit;
      return Optional.of(mention(number, first, end - 1, head, bounds, counted));
    }

    /** "one soldier", not "one of them" or "one looking on". */
    private boolean isPlainOne(int next) {
      Upos upos = next < lower.length ? sentence.token(next).upos() : Upos.X;
      return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.ADJ;
    }

    private boolean isAge(int at) {
      int next = text(at).equals("-") ? at + 1 : at;
      return text(next).equals("year")
          || text(next).equals("years")
          || text(next).startsWith("year-");
    }

    private QuantityMention mention(
        NumberPhrase number, int first, int last, int head, Bounds bounds, String unit) {
      boolean exact =
          number.kind() == NumberPhrase.Kind.EXACT || number.kind() == NumberPhrase.Kind.FRACTION;
      Span span = sentence.span(first, last);
      Kind kind =
          unit.equals("percent")
              ? Kind.PERCENT
              : unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT))
                  ? Kind.MONEY
                  : Kind.COUNT;
      return new QuantityMention(
          sentence.index(),
          first,
          last,
          head,
          span,
          words(first, last),
          kind,
          exact ? OptionalDouble.of(number.low()) : OptionalDouble.empty(),
          exact ? bounds.low(number.low()) : OptionalDouble.of(number.low()),
          exact ? bounds.high(number.high()) : OptionalDouble.of(number.high()),
          unit);
    }

    /** The words of tokens, parted as in the text. */
    private String words(int first, int last) {
      StringBuilder words = new StringBuilder();
      for (int i = first; i <= last; i++) {
        words.append(i > first && !touches(i - 1, i) ? " " : "").append(sentence.token(i).form());
      }
      return words.toString();
    }
  }
}
