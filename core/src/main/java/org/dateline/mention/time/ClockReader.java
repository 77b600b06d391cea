package org.dateline.mention.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads times of day: "3 pm", "14:30 GMT", "4 in the morning", "noon". */
final class ClockReader {
  private static final Set<String> ZONES =
      Set.of(
          "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet", "cest",
          "bst", "ist", "jst", "et", "pt");
  private static final Set<String> BEFORE =
      Set.of(
          "at", "by", "until", "till", "around", "before", "after", "from", "since", "about",
          "between", "to");

  private final Atoms atoms;

  ClockReader(Atoms atoms) {
    this.atoms = atoms;
  }

  Optional<Reading> read(int at) {
    int core = atoms.is(at, "around") ? at + 1 : at;
    return switch (atoms.text(core)) {
      case "noon", "midday" -> named(at, core, "T12:00");
      case "midnight" -> named(at, core, "T24:00");
      default -> number(core).map(reading -> reading.from(at));
    };
  }

  private Optional<Reading> named(int first, int at, String clock) {
    boolean title = atoms.capital(at) && at > 0;
    return title || atoms.is(at - 1, "high")
        ? Optional.empty()
        : Optional.of(new Reading(first, at + 1, new Expression.Clock(clock)));
  }

  private Optional<Reading> number(int at) {
    int hour = atoms.number(at);
    if (hour < 0) {
      return Optional.empty();
    }
    if (atoms.digits(at) == 4 && hour % 100 < 60 && hour < 2400 && isZone(at + 1)) {
      return clock(at, zoneEnd(at + 1), hour / 100, hour % 100, "");
    }
    if (hour > 24 || atoms.digits(at) > 2) {
      return Optional.empty();
    }
    int minuteEnd = minuteEnd(at + 1);
    int minute = minuteEnd > at + 1 ? atoms.number(at + 2) : -1;
    String half = halfOf(minuteEnd);
    if (!half.isEmpty() && hour <= 12) {
      return clock(at, zoneEnd(minuteEnd + 1), hour, minute, half);
    }
    if (atoms.is(minuteEnd, "o")
        && Cues.isApostrophe(atoms, minuteEnd + 1)
        && atoms.is(minuteEnd + 2, "clock")) {
      return inTheMorning(at, minuteEnd + 3, hour, minute);
    }
    boolean cue = BEFORE.contains(atoms.text(at - 1)) || isZone(minuteEnd);
    if (minute >= 0 && cue && !atoms.is(minuteEnd, ":")) {
      return inTheMorning(at, zoneEnd(minuteEnd), hour, minute);
    }
    return atoms.is(at + 1, "in")
            && atoms.is(at + 2, "the")
            && hour >= 1
            && hour <= 12
            && BEFORE.contains(atoms.text(at - 1))
            && isDayPart(at + 3)
        ? inTheMorning(at, at + 1, hour, minute)
        : Optional.empty();
  }

  private boolean isDayPart(int at) {
    return !atoms.word(at).dayPart().isEmpty();
  }

  private Optional<Reading> inTheMorning(int first, int end, int hour, int minute) {
    if (atoms.is(end, "in") && atoms.is(end + 1, "the") && isDayPart(end + 2)) {
      String half = atoms.is(end + 2, "morning") ? "am" : "pm";
      return clock(first, end + 3, hour, minute, hour <= 12 ? half : "");
    }
    return clock(first, end, hour, minute, "");
  }

  /** End of ":30" or ".30"; {@code at} if no minutes are told. */
  private int minuteEnd(int at) {
    boolean mark = atoms.is(at, ":") || atoms.is(at, ".");
    int minute = atoms.number(at + 1);
    boolean colon =
        mark
            && atoms.glued(at)
            && atoms.glued(at + 1)
            && minute >= 0
            && minute < 60
            && atoms.digits(at + 1) == 2;
    return colon && (atoms.is(at, ":") || !halfOf(at + 2).isEmpty() || isZone(at + 2))
        ? at + 2
        : at;
  }

  private String halfOf(int at) {
    String text = atoms.text(at);
    return text.equals("am") || text.equals("pm") ? text : "";
  }

  private boolean isZone(int at) {
    return (ZONES.contains(atoms.text(at)) && atoms.capital(at))
        || (atoms.is(at, "local") && atoms.is(at + 1, "time"));
  }

  private int zoneEnd(int at) {
    if (!isZone(at)) {
      return at;
    }
    return atoms.is(at, "local") ? at + 2 : at + 1;
  }

  private static Optional<Reading> clock(int first, int end, int hour, int minute, String half) {
    int of24 =
        switch (half) {
          case "am" -> hour % 12;
          case "pm" -> hour % 12 + 12;
          default -> hour;
        };
    String value = String.format(Locale.ROOT, "T%02d:%02d", of24, Math.max(minute, 0));
    return Optional.of(new Reading(first, end, new Expression.Clock(value)));
  }
}
