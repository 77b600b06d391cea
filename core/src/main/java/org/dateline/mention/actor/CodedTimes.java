package org.dateline.mention.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.mention.Affiliation;

/**
 * The codes of one entry of a dictionary with the days on which they hold. The first that fits a
 * day counts, then the one without dates, then none; limits are included.
 */
final class CodedTimes {
  /** Two-digit years up to this are of this century, as in KEDS, TABARI and PETRARCH. */
  private static final int LAST_SHORT_YEAR = 30;

  private final List<Days> free = new ArrayList<>(List.of(new Days(LocalDate.MIN, LocalDate.MAX)));
  private final List<Office> offices = new ArrayList<>();
  private Optional<Affiliation> undated = Optional.empty();

  /** From the first to the last day. */
  record Days(LocalDate first, LocalDate last) {}

  /** Reads "&lt;940101", "&gt;19940101" or "940101-951231"; empty if the text is none of them. */
  static Optional<Days> days(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int dash = text.indexOf('-');
    if (dash > 0) {
      Optional<LocalDate> to = day(text.substring(dash + 1));
      return day(text.substring(0, dash)).flatMap(from -> to.map(last -> new Days(from, last)));
    }
    return switch (text.charAt(0)) {
      case '<' -> day(text.substring(1)).map(last -> new Days(LocalDate.MIN, last));
      case '>' -> day(text.substring(1)).map(from -> new Days(from, LocalDate.MAX));
      default -> Optional.empty();
    };
  }

  /** A day as YYMMDD or YYYYMMDD; empty if there is none. */
  private static Optional<LocalDate> day(String digits) {
    if (digits.length() != 6 && digits.length() != 8) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(digits);
      int year = number / 10000;
      if (digits.length() == 6) {
        year += year <= LAST_SHORT_YEAR ? 2000 : 1900;
      }
      return Optional.of(LocalDate.of(year, number / 100 % 100, number % 100));
    } catch (NumberFormatException | DateTimeException wrong) {
      return Optional.empty();
    }
  }

  boolean isEmpty() {
    return offices.isEmpty() && undated.isEmpty();
  }

  /** Sets what holds on all other days; false if something else was set before. */
  boolean addUndated(Affiliation affiliation) {
    boolean same = undated.isEmpty() || undated.get().equals(affiliation);
    undated = Optional.of(undated.orElse(affiliation));
    return same;
  }

  /** Adds what holds on those of the days that no earlier code has taken. */
  void add(Affiliation affiliation, Days days) {
    List<Days> left = new ArrayList<>();
    for (Days span : free) {
      LocalDate first = span.first.isAfter(days.first) ? span.first : days.first;
      LocalDate last = span.last.isBefore(days.last) ? span.last : days.last;
      if (first.isAfter(last)) {
        left.add(span);
        continue;
      }
      offices.add(office(affiliation, first, last));
      if (span.first.isBefore(first)) {
        left.add(new Days(span.first, first.minusDays(1)));
      }
      if (last.isBefore(span.last)) {
        left.add(new Days(last.plusDays(1), span.last));
      }
    }
    free.clear();
    free.addAll(left);
  }

  /** What holds always; empty where dates decide. */
  Affiliation fixed() {
    return offices.isEmpty() ? undated.orElse(Affiliation.UNKNOWN) : Affiliation.UNKNOWN;
  }

  /** What holds when, over all days; none where nothing is dated. */
  List<Office> offices() {
    if (offices.isEmpty()) {
      return List.of();
    }
    List<Office> all = new ArrayList<>(offices);
    for (Days span : free) {
      all.add(office(undated.orElse(Affiliation.UNKNOWN), span.first, span.last));
    }
    return all;
  }

  private static Office office(Affiliation affiliation, LocalDate first, LocalDate last) {
    return new Office(affiliation, first, last, first, last, "");
  }
}
