package org.dateline.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.app.ingest.Rejected.Reason;
import org.dateline.app.ingest.Rejected.Stage;
import org.dateline.coding.relate.PartyPair;
import org.dateline.document.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Lines of {"id", "text", "source": [{"start", "end"}], "target": [...]}. */
public final class PairLines {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Takes what a line holds, in the order of the lines. */
  public interface Sink {
    void pair(GivenPair pair) throws IOException;

    void rejected(Rejected rejected) throws IOException;
  }

  /** A line that cannot be answered; the message says what was expected and what was found. */
  private static final class Unanswerable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    private Unanswerable(Reason reason, String detail) {
      super(detail);
      this.reason = reason;
      this.detail = detail;
    }
  }

  private PairLines() {}

  /**
   * Reads a stream to its end; blank lines are skipped.
   *
   * @param name what messages call it
   */
  public static void read(String name, InputStream in, Sink sink) throws IOException {
    try (LineBytes lines = new LineBytes(in, Articles.LONGEST_LINE)) {
      for (Optional<LineBytes.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        read(name + ":" + line.get().number(), line.get(), sink);
      }
    }
  }

  private static void read(String place, LineBytes.Line line, Sink sink) throws IOException {
    Optional<GivenPair> pair;
    try {
      pair = pair(place, line);
    } catch (Unanswerable e) {
      sink.rejected(new Rejected(place, Stage.INPUT, e.reason, e.detail));
      return;
    }
    if (pair.isPresent()) {
      sink.pair(pair.get());
    }
  }

  /** The pair of a line; empty if the line is blank. */
  private static Optional<GivenPair> pair(String place, LineBytes.Line line) throws Unanswerable {
    if (line.bytes().isEmpty()) {
      String found = "a line of " + line.length() + " bytes";
      throw new Unanswerable(Reason.TOO_LONG, found + "; at most " + Articles.LONGEST_LINE);
    }
    String json = Decoded.of(line.bytes().get()).text();
    if (json.isBlank()) {
      return Optional.empty();
    }
    JsonNode root = object(json);
    JsonNode given = root.path("text");
    if (!given.isString() || given.stringValue().isBlank()) {
      throw new Unanswerable(Reason.NO_TEXT, "expected a \"text\", found " + found(given));
    }
    String text = Texts.whole(given.stringValue());
    PartyPair pair = new PartyPair(spans(root, "source", text), spans(root, "target", text));
    JsonNode id = root.path("id");
    boolean named = (id.isString() && !id.stringValue().isBlank()) || id.isNumber();
    return Optional.of(new GivenPair(named ? id.asString() : place, text, pair));
  }

  private static JsonNode object(String json) throws Unanswerable {
    JsonNode root;
    try {
      root = MAPPER.readTree(json);
    } catch (JacksonException e) {
      String why = e.getOriginalMessage().lines().findFirst().orElse("not JSON");
      int column = e.getLocation().getColumnNr();
      throw new Unanswerable(Reason.BROKEN_JSON, "column " + column + ": " + why);
    }
    if (!root.isObject()) {
      throw new Unanswerable(Reason.BROKEN_JSON, "expected an object, found " + found(root));
    }
    return root;
  }

  private static List<Span> spans(JsonNode root, String party, String text) throws Unanswerable {
    JsonNode given = root.path(party);
    if (!given.isArray()) {
      throw new Unanswerable(
          Reason.BAD_SPAN, "expected a list of spans as \"" + party + "\", found " + found(given));
    }
    int length = text.codePointCount(0, text.length());
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : given) {
      JsonNode start = span.path("start");
      JsonNode end = span.path("end");
      boolean numbers = start.canConvertToInt() && end.canConvertToInt();
      if (!numbers || start.asInt() < 0 || end.asInt() <= start.asInt() || end.asInt() > length) {
        String wanted = "\"" + party + "\": expected 0 <= start < end <= " + length;
        throw new Unanswerable(Reason.BAD_SPAN, wanted + ", found " + shortened(span.toString()));
      }
      int from = text.offsetByCodePoints(0, start.asInt());
      spans.add(new Span(from, text.offsetByCodePoints(from, end.asInt() - start.asInt())));
    }
    return spans;
  }

  private static String shortened(String found) {
    return found.length() <= 60 ? found : found.substring(0, 60) + "...";
  }

  private static String found(JsonNode node) {
    if (node.isMissingNode()) {
      return "none";
    }
    return node.isString() && node.stringValue().isBlank()
        ? "an empty one"
        : node.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
