package org.dateline.mention.actor;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.mention.Affiliation;

/**
 * Reads a table of actors: a row of column names, then one row for each affiliation of an actor,
 * cells parted by tabs. Rows with the same name are one actor.
 */
final class TableReader {
  private static final List<String> COLUMNS =
      List.of("name", "code", "sectors", "from", "to", "aliases", "kind", "title");

  private final String file;
  private final UserDictionary into;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private TableReader(String file, UserDictionary into) {
    this.file = file;
    this.into = into;
  }

  /** What the rows of an actor have told. */
  private static final class Entry {
    final String place;
    final List<ActorFileReader.Form> names = new ArrayList<>(4);
    final List<Office> offices = new ArrayList<>(2);
    Affiliation fixed = Affiliation.UNKNOWN;
    Optional<Actor.Kind> kind = Optional.empty();

    Entry(String place, String name) {
      this.place = place;
      names.add(new ActorFileReader.Form(name, Reading.Use.NAME));
    }
  }

  /** Whether the first line of a file names the columns of a table. */
  static boolean isHeader(String line) {
    List<String> cells = List.of(line.toLowerCase(Locale.ROOT).split("\t", -1));
    return cells.size() > 1 && cells.contains("name") && cells.contains("code");
  }

  /** Reads a file. */
  static void read(String file, String text, UserDictionary into) {
    new TableReader(file, into).read(text);
  }

  private void read(String text) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String place = file + ":" + number;
        String[] cells = line.split("\t", -1);
        if (columns.isEmpty()) {
          header(cells, place);
        } else if (cells.length > columns.size()) {
          into.problem(place, columns.size() + " cells", Integer.toString(cells.length));
        } else {
          row(cells, place);
        }
      }
    }
    for (Entry entry : entries.values()) {
      into.add(new UserActor(entry.kind, entry.names, entry.fixed, entry.offices, entry.place));
    }
  }

  private void header(String[] cells, String place) {
    for (String cell : cells) {
      String column = cell.strip().toLowerCase(Locale.ROOT);
      if (!COLUMNS.contains(column) || columns.containsKey(column)) {
        into.problem(place, "the columns " + String.join(", ", COLUMNS) + " once each", column);
      }
      columns.put(column, columns.size());
    }
  }

  private String cell(String column, String[] cells) {
    int at = columns.getOrDefault(column, cells.length);
    return at < cells.length ? cells[at].strip() : "";
  }

  private void row(String[] cells, String place) {
    String name = cell("name", cells);
    String code = cell("code", cells);
    if (name.isEmpty()) {
      into.problem(place, "a name", "nothing");
      return;
    }
    if (!Codes.isCode(code)) {
      into.problem(
          place,
          "an ISO 3166-1 alpha-3 code or one of UNO, EUR, IGO ...",
          code.isEmpty() ? "nothing" : code);
      return;
    }
    Entry entry = entries.computeIfAbsent(name, key -> new Entry(place, name));
    kind(cell("kind", cells), place, entry);
    for (String alias : items(cell("aliases", cells))) {
      entry.names.add(new ActorFileReader.Form(alias, Reading.Use.NAME));
    }
    affiliation(new Affiliation(code, sectors(cells, place)), cells, place, entry);
  }

  private static List<String> items(String cell) {
    List<String> items = new ArrayList<>();
    for (String item : cell.split(";", -1)) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }

  private List<String> sectors(String[] cells, String place) {
    List<String> sectors = new ArrayList<>(2);
    for (String sector : items(cell("sectors", cells).replace(',', ';'))) {
      if (Codes.isSector(sector)) {
        sectors.add(sector);
      } else {
        into.problem(place, "a PLOVER sector", sector);
      }
    }
    return sectors;
  }

  private void kind(String word, String place, Entry entry) {
    if (word.isEmpty()) {
      return;
    }
    Optional<Actor.Kind> kind = ActorFileReader.kind(word);
    if (kind.isEmpty()) {
      into.problem(place, "country, region, person, organisation or group", word);
    } else {
      entry.kind = kind;
    }
  }

  private void affiliation(Affiliation affiliation, String[] cells, String place, Entry entry) {
    String title = cell("title", cells);
    String from = cell("from", cells);
    String to = cell("to", cells);
    if (from.isEmpty() && to.isEmpty() && title.isEmpty()) {
      if (!entry.fixed.equals(Affiliation.UNKNOWN) && !entry.fixed.equals(affiliation)) {
        into.problem(place, "one row without dates for an actor", "another");
      }
      entry.fixed = affiliation;
      return;
    }
    try {
      Optional<PartialDate> first = PartialDate.parse(from);
      Optional<PartialDate> last = PartialDate.parse(to);
      if (first.isPresent() == from.isEmpty() || last.isPresent() == to.isEmpty()) {
        into.problem(place, "dates as YYYY, YYYY-MM or YYYY-MM-DD", (from + " " + to).strip());
        return;
      }
      Office office = ActorFileReader.office(affiliation, first, last, title);
      if (office.to().isBefore(office.from())) {
        into.problem(place, "from before to", from + " and " + to);
      } else {
        entry.offices.add(office);
      }
    } catch (DateTimeException wrong) {
      into.problem(place, "days that exist", (from + " " + to).strip());
    }
  }
}
