package org.dateline.app.output;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.document.Span;
import tools.jackson.core.JsonGenerator;

/** Writes the kinds of fields that records share. Empty strings are unknown: null. */
final class JsonFields {
  private final JsonGenerator json;
  private final CodePoints points;

  JsonFields(JsonGenerator json, CodePoints points) {
    this.json = json;
    this.points = points;
  }

  void text(String name, String value) {
    if (value.isEmpty()) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  void text(String name, Optional<String> value) {
    text(name, value.orElse(""));
  }

  /** Whole numbers are written without a point: 1500000000, not 1.5E9. */
  void number(String name, double value) {
    json.writeName(name);
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumber((long) value);
    } else {
      json.writeNumber(value);
    }
  }

  void number(String name, OptionalDouble value) {
    if (value.isPresent()) {
      number(name, value.getAsDouble());
    } else {
      json.writeNullProperty(name);
    }
  }

  void texts(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  void span(Span span) {
    json.writeNumberProperty("start", points.before(span.start()));
    json.writeNumberProperty("end", points.before(span.end()));
  }

  void span(Optional<Span> span) {
    if (span.isPresent()) {
      span(span.get());
    } else {
      json.writeNullProperty("start");
      json.writeNullProperty("end");
    }
  }

  /** [[start, end], ...]. */
  void pairs(String name, List<Span> spans) {
    json.writeArrayPropertyStart(name);
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(points.before(span.start()));
      json.writeNumber(points.before(span.end()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }
}
