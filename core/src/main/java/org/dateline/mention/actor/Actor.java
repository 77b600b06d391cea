package org.dateline.mention.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.mention.Affiliation;

/**
 * An actor of the lexicon.
 *
 * @param kind what the paragraph calls it
 * @param name its usual English name
 * @param fixed affiliation that does not depend on the day; empty code if none is given
 * @param offices dated affiliations, in the order of the file
 * @param place file and line, for messages
 */
record Actor(Kind kind, String name, Affiliation fixed, List<Office> offices, String place) {
  /** The first word of a paragraph. */
  enum Kind {
    COUNTRY,
    REGION,
    PERSON,
    ORGANISATION,
    GROUP
  }

  Actor {
    offices = List.copyOf(offices);
  }

  /** The office held on a day; of several the one that began last. */
  Optional<Office> officeOn(LocalDate day) {
    Office found = null;
    for (Office office : offices) {
      if (office.covers(day) && (found == null || office.from().isAfter(found.from()))) {
        found = office;
      }
    }
    return Optional.ofNullable(found);
  }

  /** The office that ended last before a day. */
  Optional<Office> officeBefore(LocalDate day) {
    Office found = null;
    for (Office office : offices) {
      if (office.to().isBefore(day) && (found == null || office.to().isAfter(found.to()))) {
        found = office;
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * Whom the actor belongs to on a day. A person out of office belongs to the elite of the country;
   * a body keeps what it was last, or will be first.
   */
  Affiliation on(LocalDate day) {
    Optional<Office> held = officeOn(day);
    if (held.isPresent()) {
      return held.get().affiliation();
    }
    if (!fixed.code().isEmpty() || offices.isEmpty()) {
      return fixed;
    }
    Optional<Office> before = officeBefore(day);
    if (kind == Kind.PERSON) {
      return before
          .map(office -> new Affiliation(homeOr(office.affiliation().code()), List.of("ELI")))
          .orElseGet(() -> new Affiliation(offices.get(0).affiliation().code(), List.of()));
    }
    return before.orElse(offices.get(0)).affiliation();
  }

  /** Who leaves an international office goes home, if an earlier office tells where that is. */
  private String homeOr(String last) {
    String home = last;
    for (Office office : offices) {
      if (!Codes.isCountry(home)) {
        home = office.affiliation().code();
      }
    }
    return Codes.isCountry(home) ? home : last;
  }

  /** What the actor is best known as, when no day is known: of all offices the longest. */
  Affiliation mostly() {
    if (offices.isEmpty()) {
      return fixed;
    }
    Office longest = offices.get(0);
    for (Office office : offices) {
      if (rank(office) > rank(longest)) {
        longest = office;
      }
    }
    return longest.affiliation();
  }

  private static long rank(Office office) {
    if (office.affiliation().equals(Affiliation.UNKNOWN)) {
      return -1;
    }
    long from = Math.max(office.from().toEpochDay(), LocalDate.of(1990, 1, 1).toEpochDay());
    long to = Math.min(office.to().toEpochDay(), LocalDate.of(2026, 1, 1).toEpochDay());
    boolean governs = office.affiliation().sectors().contains("GOV");
    return (to - from) * (governs ? 3 : 1);
  }

  /** Whether any office, or the fixed affiliation, has this code. */
  boolean belongsTo(String code) {
    if (fixed.code().equals(code)) {
      return true;
    }
    for (Office office : offices) {
      if (office.affiliation().code().equals(code)) {
        return true;
      }
    }
    return false;
  }
}
