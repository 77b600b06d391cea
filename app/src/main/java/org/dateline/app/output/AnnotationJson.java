package org.dateline.app.output;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.dateline.CodedArticle;
import org.dateline.document.Line;
import org.dateline.document.Name;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Mentions;
import org.dateline.mention.Place;
import org.dateline.mention.PlaceMention;
import org.dateline.mention.QuantityMention;
import org.dateline.mention.QuoteMention;
import org.dateline.mention.TimeMention;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** All that an article mentions, as one JSON object; docs/formats.md says what its fields mean. */
public final class AnnotationJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final JsonFields fields;
  private final String text;

  private AnnotationJson(JsonGenerator json, CodePoints points, String text) {
    this.json = json;
    this.text = text;
    this.fields = new JsonFields(json, points);
  }

  /** One line, without the line end. */
  public static String of(CodedArticle coded) {
    StringWriter line = new StringWriter(4096);
    String text = coded.article().text();
    CodePoints points = new CodePoints(text);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new AnnotationJson(json, points, text).article(coded);
    }
    return line.toString();
  }

  private void article(CodedArticle coded) {
    Mentions mentions = coded.mentions();
    json.writeStartObject();
    fields.text("id", coded.article().id());
    array("sentences", coded.parsed().sentences(), this::sentence);
    array("times", mentions.times(), this::time);
    array("places", mentions.places(), this::place);
    array("actors", mentions.actors(), this::actor);
    array("quotes", mentions.quotes(), this::quote);
    array("quantities", mentions.quantities(), this::quantity);
    array("lines", coded.article().lines(), this::line);
    notes(coded.parsed().article().notes());
    json.writeEndObject();
  }

  private void notes(List<String> notes) {
    if (!notes.isEmpty()) {
      json.writeArrayPropertyStart("notes");
      notes.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private <T> void array(
      String name, Iterable<T> elements, java.util.function.Consumer<T> element) {
    json.writeArrayPropertyStart(name);
    for (T each : elements) {
      json.writeStartObject();
      element.accept(each);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void sentence(Sentence sentence) {
    fields.span(sentence.span());
    fields.text("kind", JsonFields.lower(sentence.kind()));
    array("names", sentence.names(), name -> name(sentence, name));
  }

  private void name(Sentence sentence, Name name) {
    Span span = sentence.span(name.first(), name.last());
    fields.span(span);
    fields.text("text", text.substring(span.start(), span.end()));
    fields.text("type", JsonFields.lower(name.type()));
  }

  private void time(TimeMention time) {
    fields.span(time.span());
    fields.text("text", time.text());
    fields.text("type", time.type().name());
    fields.text("value", time.value());
  }

  private void place(PlaceMention mention) {
    Optional<Place> place = mention.place();
    fields.span(mention.span());
    fields.text("text", mention.text());
    fields.text("kind", JsonFields.lower(mention.kind()));
    fields.text("name", place.map(Place::name));
    if (place.isPresent()) {
      fields.number("latitude", place.get().latitude());
      fields.number("longitude", place.get().longitude());
    } else {
      json.writeNullProperty("latitude");
      json.writeNullProperty("longitude");
    }
    fields.text("country", place.map(Place::country));
    int id = place.map(Place::geonamesId).orElse(0);
    if (id == 0) {
      json.writeNullProperty("geonamesId");
    } else {
      json.writeNumberProperty("geonamesId", id);
    }
  }

  private void actor(ActorMention actor) {
    fields.span(actor.span());
    fields.text("text", actor.text());
    fields.text("name", actor.name());
    fields.text("kind", JsonFields.lower(actor.kind()));
    fields.text("code", actor.affiliation().code());
    fields.texts("sector", actor.affiliation().sectors());
    fields.text("basis", JsonFields.lower(actor.basis()));
  }

  private void quote(QuoteMention quote) {
    fields.pairs("source", quote.source());
    fields.pairs("cue", quote.cue());
    fields.pairs("content", quote.content());
  }

  private void quantity(QuantityMention quantity) {
    fields.span(quantity.span());
    fields.text("text", quantity.text());
    fields.text("kind", JsonFields.lower(quantity.kind()));
    fields.number("value", quantity.value());
    fields.number("low", quantity.low());
    fields.number("high", quantity.high());
    fields.text("unit", quantity.unit());
  }

  private void line(Line line) {
    fields.span(line.span());
    fields.text("kind", JsonFields.lower(line.kind()));
  }
}
