package org.dateline.app.output;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.dateline.coding.Actor;
import org.dateline.coding.Attribution;
import org.dateline.coding.Event;
import org.dateline.coding.EventDate;
import org.dateline.coding.EventPlace;
import org.dateline.coding.Evidence;
import org.dateline.coding.Quantity;
import org.dateline.mention.Place;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An event as one JSON object; docs/formats.md says what its fields mean. */
final class EventJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final JsonFields fields;

  private EventJson(JsonGenerator json, CodePoints points) {
    this.json = json;
    this.fields = new JsonFields(json, points);
  }

  /**
   * @param points of the article's text
   * @return one line, without the line end
   */
  static String of(Event event, CodePoints points) {
    StringWriter line = new StringWriter(1024);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new EventJson(json, points).event(event);
    }
    return line.toString();
  }

  private void event(Event event) {
    json.writeStartObject();
    fields.text("id", event.id());
    fields.text("article", event.article());
    json.writeNumberProperty("sentence", event.sentence());
    fields.text("type", event.type());
    fields.text("mode", event.mode());
    fields.texts("contexts", event.contexts());
    json.writeNumberProperty("quad", event.quad());
    fields.number("score", event.score());
    fields.text("cameo", event.cameo());
    fields.number("goldstein", event.goldstein());
    actors("actors", event.actors());
    actors("recipients", event.recipients());
    date(event.date());
    place(event.place());
    quantities(event.quantities());
    fields.text("status", JsonFields.lower(event.status()));
    attribution(event.attribution());
    fields.number("confidence", event.confidence());
    evidence(event);
    fields.text("rule", event.rule());
    json.writeEndObject();
  }

  private void actors(String name, List<Actor> actors) {
    json.writeArrayPropertyStart(name);
    for (Actor actor : actors) {
      json.writeStartObject();
      fields.text("text", actor.span().isPresent() ? actor.text() : "");
      fields.text("name", actor.name());
      fields.text("code", actor.code());
      fields.texts("sector", actor.sectors());
      fields.span(actor.span());
      fields.text("basis", JsonFields.lower(actor.basis()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void date(EventDate date) {
    if (date.start().isEmpty() && date.text().isEmpty()) {
      json.writeNullProperty("date");
      return;
    }
    json.writeObjectPropertyStart("date");
    fields.text("start", date.start().map(Object::toString));
    fields.text("end", date.end().map(Object::toString));
    fields.text("text", date.text());
    fields.text("basis", JsonFields.lower(date.basis()));
    fields.text("precision", JsonFields.lower(date.precision()));
    json.writeEndObject();
  }

  private void place(Optional<EventPlace> known) {
    if (known.isEmpty()) {
      json.writeNullProperty("place");
      return;
    }
    EventPlace event = known.get();
    Optional<Place> place = event.place();
    json.writeObjectPropertyStart("place");
    fields.text("text", event.text());
    fields.text("name", place.map(Place::name));
    if (place.isPresent()) {
      fields.number("latitude", place.get().latitude());
      fields.number("longitude", place.get().longitude());
    } else {
      json.writeNullProperty("latitude");
      json.writeNullProperty("longitude");
    }
    fields.text("country", event.country());
    fields.text("admin1", place.map(Place::admin1));
    geonamesId(place);
    fields.text("precision", JsonFields.lower(event.precision()));
    fields.text("basis", JsonFields.lower(event.basis()));
    json.writeEndObject();
  }

  private void geonamesId(Optional<Place> place) {
    int id = place.map(Place::geonamesId).orElse(0);
    if (id == 0) {
      json.writeNullProperty("geonamesId");
    } else {
      json.writeNumberProperty("geonamesId", id);
    }
  }

  private void quantities(List<Quantity> quantities) {
    json.writeArrayPropertyStart("quantities");
    for (Quantity quantity : quantities) {
      json.writeStartObject();
      fields.text("kind", quantity.kind());
      fields.text("text", quantity.text());
      fields.number("value", quantity.value());
      fields.number("low", quantity.low());
      fields.number("high", quantity.high());
      fields.text("unit", quantity.unit());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void attribution(Optional<Attribution> attribution) {
    if (attribution.isEmpty()) {
      json.writeNullProperty("attribution");
      return;
    }
    json.writeObjectPropertyStart("attribution");
    fields.text("text", attribution.get().text());
    fields.text("name", attribution.get().name());
    fields.text("code", attribution.get().code());
    fields.texts("sector", attribution.get().sectors());
    json.writeEndObject();
  }

  private void evidence(Event event) {
    json.writeObjectPropertyStart("evidence");
    fields.span(event.evidence().span());
    fields.text("text", event.evidence().text());
    json.writeEndObject();
    json.writeArrayPropertyStart("mentions");
    for (Evidence mention : event.mentions()) {
      json.writeStartObject();
      json.writeNumberProperty("sentence", mention.sentence());
      fields.span(mention.span());
      fields.text("text", mention.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
