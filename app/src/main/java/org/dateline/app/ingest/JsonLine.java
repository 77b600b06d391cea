package org.dateline.app.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.app.ingest.Rejected.Reason;
import org.dateline.app.ingest.Rejected.Stage;
import org.dateline.document.Metadata;
import org.dateline.document.RawPage;
import org.dateline.document.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one line of JSON Lines: {"id", "text"} and what else is known. */
final class JsonLine {
  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .build();

  private final List<String> warnings = new ArrayList<>();

  /**
   * @param place FILE:LINE, also the id of a line that has none
   */
  Input read(String place, String line) {
    warnings.clear();
    JsonNode root;
    try {
      root = mapper.readTree(line);
    } catch (JacksonException e) {
      return broken(place, "column " + e.getLocation().getColumnNr() + ": " + firstLine(e));
    }
    if (!root.isObject()) {
      return broken(place, "expected an object, found " + name(root));
    }
    JsonNode text = root.path("text");
    if (!text.isString()) {
      return text.isMissingNode() || text.isNull()
          ? new Rejected(place, Stage.TEXT, Reason.NO_TEXT, "expected a \"text\", found none")
          : broken(place, "expected a string as \"text\", found " + name(text));
    }
    return given(place, root, Texts.whole(text.stringValue()));
  }

  private Input given(String place, JsonNode root, String text) {
    JsonNode id = root.path("id");
    boolean named = (id.isString() && !id.stringValue().isBlank()) || id.isNumber();
    RawPage page = new RawPage(named ? id.asString() : place, text, metadata(root));
    JsonNode places = root.path("places");
    return new Given(place, page, spans(places, text), places.isArray(), warnings);
  }

  private Metadata metadata(JsonNode root) {
    String written = string(root, "date");
    Optional<LocalDate> date = Dates.read(written);
    if (date.isEmpty() && !written.isBlank()) {
      warnings.add("cannot read the date \"" + written + "\", expected one like 2020-09-14");
    }
    return new Metadata(
        date,
        string(root, "title"),
        string(root, "url"),
        string(root, "source"),
        string(root, "language"));
  }

  private String string(JsonNode root, String key) {
    JsonNode node = root.path(key);
    if (!node.isString() && !node.isMissingNode() && !node.isNull()) {
      warnings.add("expected a string as \"" + key + "\", found " + name(node));
      return "";
    }
    return node.isString() ? Texts.whole(node.stringValue()) : "";
  }

  private List<Span> spans(JsonNode places, String text) {
    List<Span> spans = new ArrayList<>();
    int length = text.codePointCount(0, text.length());
    for (JsonNode place : places) {
      int start = place.path("start").asInt(-1);
      int end = place.path("end").asInt(-1);
      if (start < 0 || end <= start || end > length) {
        warnings.add("no place of the text: " + place);
      } else {
        int from = text.offsetByCodePoints(0, start);
        spans.add(new Span(from, text.offsetByCodePoints(from, end - start)));
      }
    }
    return spans;
  }

  private static Rejected broken(String place, String detail) {
    return new Rejected(place, Stage.INPUT, Reason.BROKEN_JSON, detail);
  }

  private static String firstLine(JacksonException e) {
    String message = e.getOriginalMessage();
    return message.lines().findFirst().orElse("not JSON");
  }

  private static String name(JsonNode node) {
    return node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
  }
}
