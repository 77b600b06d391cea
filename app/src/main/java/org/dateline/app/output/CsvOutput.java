package org.dateline.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.CodedArticle;
import org.dateline.coding.Actor;
import org.dateline.coding.Attribution;
import org.dateline.coding.Event;
import org.dateline.coding.EventDate;
import org.dateline.coding.EventPlace;
import org.dateline.coding.Quantity;
import org.dateline.mention.Place;

/**
 * One event, one row of comma-separated values, behind a row of column names. Lists are joined by
 * ";"; the n-th of actors, actor_codes and actor_sectors belong together.
 *
 * @see "RFC 4180"
 */
public final class CsvOutput implements EventOutput {
  private record Cell(Event event, CodePoints points) {}

  private record Column(String name, Function<Cell, String> value) {}

  private static final List<Column> COLUMNS =
      List.of(
          column("id", Event::id),
          column("article", Event::article),
          column("sentence", e -> Integer.toString(e.sentence())),
          column("type", Event::type),
          column("mode", e -> e.mode().orElse("")),
          column("contexts", e -> String.join(";", e.contexts())),
          column("quad", e -> Integer.toString(e.quad())),
          column("score", e -> number(e.score())),
          column("cameo", e -> e.cameo().orElse("")),
          column("goldstein", e -> number(e.goldstein())),
          column("actors", e -> actors(e.actors(), CsvOutput::name)),
          column("actor_codes", e -> actors(e.actors(), Actor::code)),
          column("actor_sectors", e -> actors(e.actors(), CsvOutput::sectors)),
          column("recipients", e -> actors(e.recipients(), CsvOutput::name)),
          column("recipient_codes", e -> actors(e.recipients(), Actor::code)),
          column("recipient_sectors", e -> actors(e.recipients(), CsvOutput::sectors)),
          date("date_start", d -> d.start().map(Object::toString).orElse("")),
          date("date_end", d -> d.end().map(Object::toString).orElse("")),
          date("date_text", EventDate::text),
          date("date_basis", d -> d.start().isEmpty() ? "" : JsonFields.lower(d.basis())),
          date("date_precision", d -> d.start().isEmpty() ? "" : JsonFields.lower(d.precision())),
          place("place_text", EventPlace::text),
          place("place", p -> p.place().map(Place::name).orElse("")),
          place("latitude", p -> p.place().map(x -> number(x.latitude())).orElse("")),
          place("longitude", p -> p.place().map(x -> number(x.longitude())).orElse("")),
          place("country", EventPlace::country),
          place("admin1", p -> p.place().map(Place::admin1).orElse("")),
          place("geonames_id", CsvOutput::geonamesId),
          place("place_precision", p -> JsonFields.lower(p.precision())),
          place("place_basis", p -> JsonFields.lower(p.basis())),
          column("quantities", CsvOutput::quantities),
          column("status", e -> JsonFields.lower(e.status())),
          column("attribution", e -> attribution(e, a -> a.name().isEmpty() ? a.text() : a.name())),
          column("attribution_code", e -> attribution(e, Attribution::code)),
          column("attribution_sectors", e -> attribution(e, a -> String.join("|", a.sectors()))),
          column("confidence", e -> number(e.confidence())),
          new Column("evidence_start", c -> offset(c, c.event().evidence().span().start())),
          new Column("evidence_end", c -> offset(c, c.event().evidence().span().end())),
          column("evidence", e -> e.evidence().text()),
          column("mentions", e -> Integer.toString(e.mentions().size())),
          column("rule", Event::rule));

  private final Writer out;
  private boolean begun;

  public CsvOutput(Writer out) {
    this.out = out;
  }

  private static Column column(String name, Function<Event, String> value) {
    return new Column(name, cell -> value.apply(cell.event()));
  }

  private static Column date(String name, Function<EventDate, String> value) {
    return column(name, event -> value.apply(event.date()));
  }

  private static Column place(String name, Function<EventPlace, String> value) {
    return column(name, event -> event.place().map(value).orElse(""));
  }

  private static String offset(Cell cell, int at) {
    return Integer.toString(cell.points().before(at));
  }

  private static String actors(List<Actor> actors, Function<Actor, String> value) {
    return actors.stream().map(value).map(CsvOutput::inList).collect(Collectors.joining(";"));
  }

  /** The separator of lists may not stand in their elements. */
  private static String inList(String value) {
    return value.replace(';', ',');
  }

  private static String name(Actor actor) {
    return actor.name().isEmpty() ? actor.text() : actor.name();
  }

  private static String sectors(Actor actor) {
    return String.join("|", actor.sectors());
  }

  private static String attribution(Event event, Function<Attribution, String> value) {
    return event.attribution().map(value).orElse("");
  }

  private static String geonamesId(EventPlace place) {
    int id = place.place().map(Place::geonamesId).orElse(0);
    return id == 0 ? "" : Integer.toString(id);
  }

  /** "participants=1000..9999", "money=1500000000 USD". */
  private static String quantities(Event event) {
    return event.quantities().stream().map(CsvOutput::quantity).collect(Collectors.joining(";"));
  }

  private static String quantity(Quantity quantity) {
    String value =
        quantity.value().isPresent()
            ? number(quantity.value())
            : number(quantity.low()) + ".." + number(quantity.high());
    String unit = quantity.kind().equals("money") ? " " + quantity.unit() : "";
    return inList(quantity.kind() + "=" + value + unit);
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "";
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  @Override
  public void article(CodedArticle coded) throws IOException {
    begin();
    CodePoints points = new CodePoints(coded.article().text());
    for (Event event : coded.events()) {
      Cell cell = new Cell(event, points);
      row(COLUMNS.stream().map(column -> column.value().apply(cell)).toList());
    }
    out.flush();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      row(COLUMNS.stream().map(Column::name).toList());
    }
  }

  private void row(List<String> values) throws IOException {
    out.write(values.stream().map(CsvOutput::quoted).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  static String quoted(String value) {
    boolean plain =
        value.chars().noneMatch(unit -> unit == ',' || unit == '"' || unit == '\n' || unit == '\r');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  @Override
  public void end() throws IOException {
    begin();
    out.flush();
  }

  /** The names of the columns, in order. */
  public static List<String> columns() {
    return COLUMNS.stream().map(Column::name).toList();
  }
}
