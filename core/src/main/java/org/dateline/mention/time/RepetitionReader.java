package org.dateline.mention.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.document.Upos;
import org.dateline.mention.time.Expression.Repeated;

/** Reads how often: "every year", "each July", "twice a week", "daily". */
final class RepetitionReader {
  private static final Map<String, String> ADVERBS =
      Map.ofEntries(
          Map.entry("daily", "P1D"),
          Map.entry("weekly", "P1W"),
          Map.entry("monthly", "P1M"),
          Map.entry("yearly", "P1Y"),
          Map.entry("annually", "XXXX"),
          Map.entry("hourly", "PT1H"),
          Map.entry("nightly", "P1D"),
          Map.entry("biweekly", "P2W"));

  private final Atoms atoms;
  private final AmountReader amounts;

  RepetitionReader(Atoms atoms) {
    this.atoms = atoms;
    this.amounts = new AmountReader(atoms);
  }

  /** "every year", "each July", "a year" after an amount, "daily". */
  Optional<Reading> read(int at) {
    String text = atoms.text(at);
    String adverb = ADVERBS.get(text);
    if (adverb != null) {
      boolean title = atoms.capital(at) && at > 0;
      return title || Cues.isDash(atoms, at + 1)
          ? Optional.empty()
          : Optional.of(new Reading(at, at + 1, new Repeated(adverb)));
    }
    if (text.equals("each") || text.equals("every")) {
      return each(at);
    }
    if (text.equals("per") && isUnit(at + 1) && !isClockUnit(at + 1)) {
      return Optional.of(new Reading(at, at + 2, new Repeated(unitAt(at + 1).duration(1))));
    }
    if (Cues.isWeekday(atoms, at) && text.endsWith("s")) {
      String value = "XXXX-WXX-" + atoms.word(at).weekday();
      return Optional.of(new Reading(at, at + 1, new Repeated(value)));
    }
    return (text.equals("a") || text.equals("an")) && isUnit(at + 1) ? rate(at) : Optional.empty();
  }

  private Optional<Reading> each(int at) {
    int next = atoms.is(at + 1, "other") || atoms.is(at + 1, "single") ? at + 2 : at + 1;
    Word word = atoms.word(next);
    String value = "";
    if (word.unit().isPresent() && !word.plural()) {
      value = unitAt(next).duration(atoms.is(at + 1, "other") ? 2 : 1);
    } else if (Cues.isMonth(atoms, next)) {
      value = String.format(Locale.ROOT, "XXXX-%02d", word.month());
    } else if (word.weekday() > 0) {
      value = "XXXX-WXX-" + word.weekday();
    } else if (!word.season().isEmpty()) {
      value = "XXXX-" + word.season();
    } else if (!word.dayPart().isEmpty()) {
      value = "XXXX-XX-XXT" + word.dayPart();
    }
    if (!value.isEmpty()) {
      return Optional.of(new Reading(at, next + 1, new Repeated(value)));
    }
    return amounts
        .read(at + 1)
        .filter(amount -> isUnit(amount.end()))
        .map(
            amount ->
                new Reading(
                    at,
                    amount.end() + 1,
                    new Repeated(PeriodReader.duration(unitAt(amount.end()), amount))));
  }

  private Unit unitAt(int at) {
    return atoms.word(at).unit().orElseThrow();
  }

  private boolean isClockUnit(int at) {
    return unitAt(at).isClock();
  }

  /** "$33 million a year", "twice a week": how often; "for a year" is a length. */
  private Optional<Reading> rate(int at) {
    int noun = at + 1;
    if (atoms.word(noun).plural() || isClockUnit(noun) || at == 0) {
      return Optional.empty();
    }
    String next = atoms.text(noun + 1);
    boolean other =
        next.equals("ago")
            || next.equals("earlier")
            || next.equals("later")
            || next.equals("or")
            || next.equals("before")
            || next.equals("after")
            || next.equals("and")
            || next.equals("old")
            || Cues.isDash(atoms, noun + 1);
    String before = atoms.text(at - 1);
    Upos upos = atoms.upos(at - 1);
    boolean amount =
        upos == Upos.NUM
            || before.equals("times")
            || before.equals("once")
            || before.equals("twice")
            || before.equals("%")
            || (upos == Upos.NOUN
                && !PeriodReader.LENGTH_BEFORE.contains(before)
                && hasNumberBefore(at - 1));
    return amount && !other
        ? Optional.of(new Reading(at, noun + 1, new Repeated(unitAt(noun).duration(1))))
        : Optional.empty();
  }

  private boolean hasNumberBefore(int at) {
    for (int i = at; i >= 0 && i > at - 4; i--) {
      if (atoms.upos(i) == Upos.NUM) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnit(int at) {
    return atoms.word(at).unit().isPresent();
  }
}
