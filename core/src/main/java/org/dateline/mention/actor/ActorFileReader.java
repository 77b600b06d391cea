package org.dateline.mention.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.mention.Affiliation;

/**
 * Reads the paragraphs of one file of lexicon/actors. Problems are collected, not thrown; a
 * paragraph with a wrong line keeps its right ones.
 */
final class ActorFileReader {
  private final String file;
  private final List<String> problems;
  private final List<NamedActor> read = new ArrayList<>();

  private Optional<Paragraph> open = Optional.empty();

  private ActorFileReader(String file, List<String> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * An actor with all that it is called.
   *
   * @param forms names as they stand in the file, with what each is used for
   */
  record NamedActor(Actor actor, List<Form> forms) {}

  /** A name as it stands in the file. */
  record Form(String text, Reading.Use use) {}

  /** Reads a file; what is wrong goes to {@code problems}. */
  static List<NamedActor> read(String file, String text, List<String> problems) {
    return read(file, text, 1, problems);
  }

  /**
   * Reads a part of a file.
   *
   * @param line number of the first line of the part
   */
  static List<NamedActor> read(String file, String text, int line, List<String> problems) {
    ActorFileReader reader = new ActorFileReader(file, problems);
    reader.read(text, line);
    return reader.read;
  }

  /** What has been read of a paragraph. */
  private static final class Paragraph {
    final Actor.Kind kind;
    final String name;
    final String place;
    final List<Office> offices = new ArrayList<>(2);
    final List<Form> forms = new ArrayList<>(4);
    String code = "";
    List<String> sectors = List.of();
    boolean affiliated;

    Paragraph(Actor.Kind kind, String name, String place) {
      this.kind = kind;
      this.name = name;
      this.place = place;
      forms.add(new Form(name, Reading.Use.NAME));
    }
  }

  private void read(String text, int firstLine) {
    int number = firstLine - 1;
    for (String line : text.lines().toList()) {
      number++;
      String content = line.strip();
      if (content.isEmpty()) {
        close();
      } else if (content.charAt(0) != '#') {
        if (Character.isWhitespace(line.charAt(0))) {
          property(content, number);
        } else {
          close();
          start(content, number);
        }
      }
    }
    close();
  }

  private void start(String content, int number) {
    int space = content.indexOf(' ');
    String word = space < 0 ? content : content.substring(0, space);
    String name = space < 0 ? "" : content.substring(space).strip();
    Optional<Actor.Kind> kind = kind(word);
    if (kind.isEmpty()) {
      problem(number, "country, region, person, organisation or group", word);
    } else if (name.isEmpty()) {
      problem(number, "a name after " + word, "nothing");
    } else {
      open = Optional.of(new Paragraph(kind.get(), name, file + ":" + number));
    }
  }

  static Optional<Actor.Kind> kind(String word) {
    for (Actor.Kind kind : Actor.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private void property(String content, int number) {
    if (open.isEmpty()) {
      problem(number, "the first line of a paragraph", content);
      return;
    }
    Paragraph paragraph = open.get();
    String key = firstWord(content);
    String value = content.substring(key.length()).strip();
    if (value.isEmpty()) {
      problem(number, "a value after " + key, "nothing");
      return;
    }
    paragraph.affiliated |= key.equals("code") || key.equals("role");
    switch (key) {
      case "alias" -> forms(value, number, Reading.Use.NAME, paragraph);
      case "adjective" -> forms(value, number, Reading.Use.ADJECTIVE, paragraph);
      case "demonym" -> forms(value, number, Reading.Use.DEMONYM, paragraph);
      case "capital" -> forms(value, number, Reading.Use.CAPITAL, paragraph);
      case "seat" -> forms(value, number, Reading.Use.SEAT, paragraph);
      case "code" -> paragraph.code = code(value, number);
      case "sector" -> paragraph.sectors = sectors(value, number);
      case "role" -> role(value, number, paragraph);
      default ->
          problem(number, "alias, adjective, demonym, capital, seat, code, sector or role", key);
    }
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private void forms(String value, int number, Reading.Use use, Paragraph paragraph) {
    for (String item : value.split(",", -1)) {
      if (item.isBlank()) {
        problem(number, "a name between the commas", value);
      } else {
        paragraph.forms.add(new Form(item.strip(), use));
      }
    }
  }

  private String code(String value, int number) {
    if (!Codes.isCode(value)) {
      problem(number, "an ISO 3166-1 alpha-3 code or one of UNO, EUR, IGO ...", value);
      return "";
    }
    return value;
  }

  private List<String> sectors(String value, int number) {
    List<String> sectors = new ArrayList<>(2);
    for (String sector : value.split(",", -1)) {
      if (Codes.isSector(sector.strip())) {
        sectors.add(sector.strip());
      } else {
        problem(number, "a PLOVER sector", sector.strip());
      }
    }
    return sectors;
  }

  private void role(String value, int number, Paragraph paragraph) {
    String first = firstWord(value);
    String code = code(first, number);
    String rest = value.substring(first.length()).strip();
    List<String> sectors = List.of();
    String second = firstWord(rest);
    if (!second.isEmpty() && looksLikeSectors(second)) {
      sectors = sectors(second, number);
      rest = rest.substring(second.length()).strip();
    }
    String range = firstWord(rest);
    int dots = range.indexOf("..");
    Affiliation affiliation = new Affiliation(code, sectors);
    try {
      Optional<Office> office =
          dots < 0
              ? Optional.of(office(affiliation, Optional.empty(), Optional.empty(), rest))
              : dated(affiliation, range, dots, rest.substring(range.length()).strip());
      if (office.isEmpty()) {
        problem(number, "FROM..TO, each YYYY, YYYY-MM or YYYY-MM-DD", range);
      } else if (office.get().to().isBefore(office.get().from())) {
        problem(number, "FROM before TO", range);
      } else if (!code.isEmpty()) {
        paragraph.offices.add(office.get());
      }
    } catch (DateTimeException wrong) {
      problem(number, "days that exist", range);
    }
  }

  /** The office in a range; empty if the range has not the right form. */
  private static Optional<Office> dated(
      Affiliation affiliation, String range, int dots, String title) {
    String begin = range.substring(0, dots);
    String finish = range.substring(dots + 2);
    Optional<PartialDate> from = PartialDate.parse(begin);
    Optional<PartialDate> to = PartialDate.parse(finish);
    boolean right = from.isPresent() != begin.isEmpty() && to.isPresent() != finish.isEmpty();
    return right ? Optional.of(office(affiliation, from, to, title)) : Optional.empty();
  }

  static Office office(
      Affiliation affiliation, Optional<PartialDate> from, Optional<PartialDate> to, String title) {
    return new Office(
        affiliation,
        from.map(PartialDate::first).orElse(LocalDate.MIN),
        to.map(PartialDate::last).orElse(LocalDate.MAX),
        from.map(PartialDate::last).orElse(LocalDate.MIN),
        to.map(PartialDate::first).orElse(LocalDate.MAX),
        title);
  }

  private static boolean looksLikeSectors(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != ',' && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    Paragraph paragraph = open.get();
    open = Optional.empty();
    Affiliation fixed = new Affiliation(paragraph.code, paragraph.sectors);
    Actor actor =
        new Actor(paragraph.kind, paragraph.name, fixed, paragraph.offices, paragraph.place);
    if (!paragraph.affiliated) {
      problems.add(paragraph.place + ": expected a code or a role, found none");
    }
    read.add(new NamedActor(actor, List.copyOf(paragraph.forms)));
  }

  private void problem(int number, String expected, String found) {
    problems.add(file + ":" + number + ": expected " + expected + ", found " + found);
  }
}
