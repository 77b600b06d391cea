package org.dateline.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.app.ingest.Rejected.Reason;
import org.dateline.app.ingest.Rejected.Stage;
import org.dateline.coding.EventType;
import org.dateline.coding.JudgedEvent;
import org.dateline.document.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON Lines of articles with the events that a reader found: {"id", "text", "events":
 * [{"start", "end", "types", "alts", "must"}]}, offsets in code points.
 */
public final class JudgedLines {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final String EXPECTED =
      "expected \"events\": [{\"start\", \"end\", \"types\"}], the spans in the text and the types"
          + " PLOVER's";

  /** Takes what a line holds, in the order of the lines. */
  public interface Sink {
    void article(JudgedArticle article) throws IOException;

    void rejected(Rejected rejected) throws IOException;
  }

  private JudgedLines() {}

  /**
   * Reads a stream to its end; blank lines are skipped.
   *
   * @param name what messages call it
   */
  public static void read(String name, InputStream in, Sink sink) throws IOException {
    try (LineBytes lines = new LineBytes(in, Articles.LONGEST_LINE)) {
      for (Optional<LineBytes.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        String place = name + ":" + line.get().number();
        if (line.get().bytes().isEmpty()) {
          String found = "a line of " + line.get().length() + " bytes";
          sink.rejected(new Rejected(place, Stage.INPUT, Reason.TOO_LONG, found));
        } else {
          read(place, Decoded.of(line.get().bytes().get()).text(), sink);
        }
      }
    }
  }

  private static void read(String place, String json, Sink sink) throws IOException {
    if (json.isBlank()) {
      return;
    }
    Input input = new JsonLine().read(place, json);
    if (input instanceof Rejected rejected) {
      sink.rejected(rejected);
    } else if (input instanceof Given given) {
      Optional<List<JudgedEvent>> events = events(MAPPER.readTree(json), given.page().text());
      if (events.isPresent()) {
        sink.article(new JudgedArticle(given.page(), events.get()));
      } else {
        sink.rejected(new Rejected(place, Stage.INPUT, Reason.BAD_EVENTS, EXPECTED));
      }
    }
  }

  /** Empty if anything about the events is not as expected. */
  private static Optional<List<JudgedEvent>> events(JsonNode root, String text) {
    List<JudgedEvent> events = new ArrayList<>();
    int length = text.codePointCount(0, text.length());
    if (!root.path("events").isArray()) {
      return Optional.empty();
    }
    for (JsonNode event : root.path("events")) {
      int start = event.path("start").asInt(-1);
      int end = event.path("end").asInt(-1);
      Set<String> types = types(event.path("types"));
      if (start < 0 || end <= start || end > length || types.isEmpty()) {
        return Optional.empty();
      }
      int from = text.offsetByCodePoints(0, start);
      Span span = new Span(from, text.offsetByCodePoints(from, end - start));
      boolean sure = event.path("must").asBoolean(true);
      events.add(new JudgedEvent(sure, types, types(event.path("alts")), span));
    }
    return Optional.of(events);
  }

  private static Set<String> types(JsonNode names) {
    Set<String> types = new HashSet<>();
    for (JsonNode name : names) {
      EventType.named(name.asString("")).ifPresent(type -> types.add(type.name()));
    }
    return types;
  }
}
