package org.dateline.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.CodedArticle;
import org.dateline.coding.Actor;
import org.dateline.coding.Event;
import org.dateline.coding.EventPlace;
import org.dateline.coding.Status;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.mention.Place;

/**
 * Events for reading: a block an article; for each event when, what, who to whom, where, and below
 * it who says so and the words that tell it.
 */
public final class TableOutput implements EventOutput {
  private static final int DATE = 10;
  private static final int TYPE = 17;
  private static final int PLACE = 18;
  private static final int NARROWEST = 70;
  private static final String GAP = "  ";

  private final Writer out;
  private final int width;
  private final Style style;
  private int articles;
  private int counted;
  private int uncounted;

  /**
   * @param width columns of the terminal
   * @param colours whether to use ANSI colours
   */
  public TableOutput(Writer out, int width, boolean colours) {
    this.out = out;
    this.width = Math.max(width, NARROWEST);
    this.style = new Style(colours);
  }

  @Override
  public void article(CodedArticle coded) throws IOException {
    if (articles++ > 0) {
      out.write('\n');
    }
    out.write(heading(coded) + "\n");
    if (coded.events().isEmpty()) {
      out.write(style.dim(GAP + "no events") + "\n");
    }
    for (Event event : coded.events()) {
      event(event);
    }
    out.flush();
  }

  private String heading(CodedArticle coded) {
    String id = Cells.plain(coded.article().id());
    String date = coded.article().metadata().date().map(day -> "  " + day).orElse("");
    String title = title(coded);
    int room = width - Cells.width(id) - date.length() - GAP.length();
    return style.bold(Cells.cut(id, width - date.length()))
        + date
        + (title.isEmpty() || room < 10 ? "" : GAP + Cells.cut(title, room));
  }

  private static String title(CodedArticle coded) {
    String given = coded.article().metadata().title();
    if (!given.isEmpty()) {
      return Cells.plain(given);
    }
    List<Line> lines = coded.article().lines();
    boolean headed = !lines.isEmpty() && lines.get(0).kind() == LineKind.TITLE;
    return headed ? Cells.plain(lines.get(0).text()) : "";
  }

  private void event(Event event) throws IOException {
    boolean happened = event.status() != Status.NEGATED && event.status() != Status.HYPOTHETICAL;
    counted += happened ? 1 : 0;
    uncounted += happened ? 0 : 1;
    int parties = width - DATE - TYPE - PLACE - 4 * GAP.length();
    List<String> who = Cells.wrapped(parties(event), parties);
    List<String> where = Cells.wrapped(place(event), PLACE);
    for (int i = 0; i < Math.max(who.size(), where.size()); i++) {
      String line =
          GAP
              + Cells.padded(i == 0 ? date(event) : "", DATE)
              + GAP
              + style.type(event.quad(), Cells.padded(i == 0 ? type(event) : "", TYPE))
              + GAP
              + Cells.padded(i < who.size() ? who.get(i) : "", parties)
              + GAP
              + (i < where.size() ? where.get(i) : "");
      out.write(line.stripTrailing() + "\n");
    }
    words(event);
  }

  private static String date(Event event) {
    if (event.date().start().isEmpty()) {
      return "-";
    }
    String start = event.date().start().get().toString();
    return switch (event.date().precision()) {
      case DAY -> start;
      case MONTH -> start.substring(0, 7);
      case YEAR -> start.substring(0, 4);
    };
  }

  private static String type(Event event) {
    return event.type() + event.mode().map(mode -> " " + mode).orElse("");
  }

  private static String parties(Event event) {
    String who = event.actors().stream().map(TableOutput::party).collect(Collectors.joining(", "));
    String whom =
        event.recipients().stream().map(TableOutput::party).collect(Collectors.joining(", "));
    return (who.isEmpty() ? "-" : who) + (whom.isEmpty() ? "" : " \u2192 " + whom);
  }

  /** "Vladimir Putin RUS/GOV". */
  private static String party(Actor actor) {
    String name = actor.name().isEmpty() ? actor.text() : actor.name();
    List<String> affiliation = new ArrayList<>();
    if (!actor.code().isEmpty()) {
      affiliation.add(actor.code());
    }
    affiliation.addAll(actor.sectors());
    return Cells.plain((name + " " + String.join("/", affiliation)).strip());
  }

  private static String place(Event event) {
    if (event.place().isEmpty()) {
      return "";
    }
    EventPlace place = event.place().get();
    String name = place.place().map(Place::name).orElse(place.text());
    return Cells.plain((name + " " + place.country()).strip());
  }

  private void words(Event event) throws IOException {
    String indent = " ".repeat(DATE + 2 * GAP.length());
    StringBuilder marks = new StringBuilder();
    if (event.status() != Status.OCCURRED) {
      marks.append('[').append(JsonFields.lower(event.status())).append("] ");
    }
    event
        .attribution()
        .map(by -> by.name().isEmpty() ? by.text() : by.name())
        .filter(by -> !by.isEmpty())
        .ifPresent(by -> marks.append("[says ").append(Cells.plain(by)).append("] "));
    String mark = Cells.cut(marks.toString(), width - indent.length());
    int room = width - indent.length() - Cells.width(mark) - 2;
    String words = Cells.cut(Cells.plain(event.evidence().text()), Math.max(room, 20));
    out.write(indent + style.mark(mark) + style.dim("\"" + words + "\"") + "\n");
  }

  @Override
  public void end() throws IOException {
    if (articles > 0) {
      out.write("\n");
      out.write(Cells.count(counted, "event") + " in " + Cells.count(articles, "article"));
      out.write(uncounted > 0 ? ", and " + uncounted + " negated or hypothetical" : "");
      out.write("\n");
    }
    out.flush();
  }
}
