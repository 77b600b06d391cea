package org.dateline.app.output;

import java.io.StringWriter;
import org.dateline.coding.relate.Relation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The type between two parties, as one JSON object. */
public final class RelationJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private RelationJson() {}

  /**
   * One line, without the line end.
   *
   * @param because whether the features that speak for the type are printed
   */
  public static String of(String id, Relation relation, boolean because) {
    StringWriter line = new StringWriter(64);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writeStringProperty("type", relation.type().name());
      if (because) {
        json.writeArrayPropertyStart("because");
        for (Relation.Reason reason : relation.reasons()) {
          json.writeStartObject();
          json.writeStringProperty("feature", reason.feature());
          json.writeNumberProperty("weight", Math.round(reason.weight() * 100) / 100.0);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    return line.toString();
  }
}
