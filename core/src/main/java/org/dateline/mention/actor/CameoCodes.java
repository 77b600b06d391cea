package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.mention.Affiliation;

/**
 * Turns the actor codes of CAMEO, rows of three letters, into countries and sectors. What each part
 * stands for is told by lexicon/codebook/cameo-actors.tsv.
 *
 * @see "CAMEO 1.1b3, chapters 3 to 5"
 */
final class CameoCodes {
  private static final int LETTERS = 3;
  private static final int COLUMNS = 5;

  private final Map<String, Part> heads = new HashMap<>();
  private final Map<String, Part> tails = new HashMap<>();

  private CameoCodes() {}

  /** What sort of thing a part stands for. */
  enum Kind {
    COUNTRY,
    REGION,
    SORT,
    ROLE,
    GROUP,
    BELIEF,
    PEOPLE
  }

  /**
   * Three letters of a code.
   *
   * @param actor code in a country's place, or empty
   * @param sector PLOVER sector, or empty
   */
  record Part(String letters, Kind kind, String actor, String sector) {}

  /** Reads the table; what is wrong goes to {@code problems}. */
  static CameoCodes read(String file, String text, List<String> problems) {
    CameoCodes codes = new CameoCodes();
    int number = 0;
    boolean header = true;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header) {
        header = false;
        continue;
      }
      String[] cells = line.split("\t", -1);
      Optional<Part> part = cells.length == COLUMNS ? part(cells) : Optional.empty();
      if (part.isPresent()) {
        codes.add(part.get());
      } else {
        problems.add(
            file
                + ":"
                + number
                + ": expected three letters, kind, meaning, code and sector, found "
                + line.replace('\t', ' '));
      }
    }
    return codes;
  }

  private static Optional<Part> part(String[] cells) {
    boolean known =
        cells[0].length() == LETTERS
            && (cells[3].isEmpty() || Codes.isCode(cells[3]))
            && (cells[4].isEmpty() || Codes.isSector(cells[4]));
    for (Kind kind : Kind.values()) {
      if (known && kind.name().equalsIgnoreCase(cells[1])) {
        return Optional.of(new Part(cells[0], kind, cells[3], cells[4]));
      }
    }
    return Optional.empty();
  }

  /** Letters with two meanings are a country at the head of a code, and none behind it. */
  private void add(Part part) {
    heads.putIfAbsent(part.letters, part);
    if (part.kind == Kind.COUNTRY) {
      heads.put(part.letters, part);
      tails.putIfAbsent(part.letters, part);
    } else {
      tails.put(part.letters, part);
    }
  }

  /**
   * Reads a code: USAGOV is the United States, GOV. The head must be known; further parts that are
   * not are groups of their own if a role or a sort of actor stands before them.
   *
   * @param place file and line, for messages
   * @return nobody's for the codes that mean none, and where it is wrong
   */
  Affiliation affiliation(String code, String place, List<String> problems, List<String> doubts) {
    if (code.equals("---") || code.equals("###")) {
      return Affiliation.UNKNOWN;
    }
    if (code.indexOf('/') > 0) {
      return several(code, place, problems, doubts);
    }
    List<Part> parts = new ArrayList<>();
    boolean open = false;
    for (int at = 0; at < code.length(); at += LETTERS) {
      String letters = code.substring(at, Math.min(code.length(), at + LETTERS));
      Optional<Part> part = at == 0 ? head(letters) : tail(letters);
      if (part.isPresent()) {
        parts.add(part.get());
        open |= part.get().kind != Kind.COUNTRY && part.get().kind != Kind.REGION;
      } else if (open && isLetters(letters)) {
        doubts.add(place + ": expected a part of a CAMEO code, found " + letters + " in " + code);
      } else {
        problems.add(
            place + ": expected a CAMEO code, found " + code + ": " + letters + " is none");
        return Affiliation.UNKNOWN;
      }
    }
    return new CameoActor(parts).affiliation();
  }

  /** Several at once, EST/LVA/LTU, have no country in common; their sectors may be. */
  private Affiliation several(
      String code, String place, List<String> problems, List<String> doubts) {
    doubts.add(place + ": expected one actor, found " + code + "; its country is left open");
    List<String> common = List.of();
    boolean first = true;
    for (String one : code.split("/", -1)) {
      List<String> sectors = affiliation(one, place, problems, doubts).sectors();
      common = first || common.equals(sectors) ? sectors : List.of();
      first = false;
    }
    return new Affiliation("", common);
  }

  private Optional<Part> head(String letters) {
    Part part = heads.get(letters);
    if (Codes.isCountry(letters)) {
      return Optional.of(new Part(letters, Kind.COUNTRY, letters, ""));
    }
    return part == null ? people(letters) : Optional.of(part);
  }

  private Optional<Part> tail(String letters) {
    Part part = tails.get(letters);
    if (part != null) {
      return Optional.of(part);
    }
    return Codes.isCountry(letters)
        ? Optional.of(new Part(letters, Kind.COUNTRY, letters, ""))
        : people(letters);
  }

  /** The ethnic codes of CAMEO are small letters. */
  private static Optional<Part> people(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (letters.charAt(i) < 'a' || letters.charAt(i) > 'z') {
        return Optional.empty();
      }
    }
    return letters.length() == LETTERS
        ? Optional.of(new Part(letters, Kind.PEOPLE, "", ""))
        : Optional.empty();
  }

  private static boolean isLetters(String letters) {
    return letters.length() == LETTERS && letters.chars().allMatch(Character::isUpperCase);
  }
}
