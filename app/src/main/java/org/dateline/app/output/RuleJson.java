package org.dateline.app.output;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.dateline.coding.RuleStatistics;
import org.dateline.coding.RuleStatistics.Companion;
import org.dateline.coding.RuleStatistics.Sample;
import org.dateline.coding.RuleStatistics.Use;
import org.dateline.coding.Status;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The use of rules, one rule a line of JSON. */
public final class RuleJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private RuleJson() {}

  /** Writes all rules in their order. */
  public static void print(Writer out, RuleStatistics statistics) throws IOException {
    for (Use use : statistics.uses()) {
      StringWriter line = new StringWriter(512);
      try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
        rule(json, use, statistics);
      }
      out.write(line.append('\n').toString());
    }
  }

  private static void rule(JsonGenerator json, Use use, RuleStatistics statistics) {
    JsonFields fields = new JsonFields(json, new CodePoints(""));
    json.writeStartObject();
    fields.text("rule", use.rule().name());
    fields.text("place", use.rule().place());
    fields.text("type", use.rule().type().name());
    fields.text("mode", use.rule().mode());
    json.writeNumberProperty("examples", use.rule().examples().size());
    json.writeNumberProperty("fired", use.fired());
    json.writeObjectPropertyStart("statuses");
    for (Status status : Status.values()) {
      json.writeNumberProperty(status.label(), use.statuses().getOrDefault(status, 0));
    }
    json.writeNumberProperty("topic", use.topics());
    json.writeEndObject();
    json.writeArrayPropertyStart("samples");
    for (Sample sample : use.samples()) {
      json.writeStartObject();
      fields.text("article", sample.article());
      json.writeNumberProperty("sentence", sample.sentence());
      fields.text("text", sample.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("beside");
    for (Companion companion : statistics.companions(use.rule())) {
      json.writeStartObject();
      fields.text("rule", companion.rule());
      json.writeBooleanProperty("mutual", companion.mutual());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
