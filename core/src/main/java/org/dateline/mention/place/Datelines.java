package org.dateline.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.Span;
import org.dateline.mention.PlaceMention.Kind;

/** Reads the places of datelines: "ACCRA, Ghana, May 3 (Agency) -". */
final class Datelines {
  private static final Pattern PART =
      Pattern.compile("[^,;:/()\\[\\]—–\\n]*[^,;:/()\\[\\]—–\\n\\s-]");

  private final ToponymFinder finder;
  private final PlaceWords words;

  Datelines(ToponymFinder finder, PlaceWords words) {
    this.finder = finder;
    this.words = words;
  }

  /** Toponyms in datelines, in the order of the text; their sentence and tokens are -1. */
  List<Toponym> find(Article article) {
    List<Toponym> found = new ArrayList<>();
    for (Line line : article.lines()) {
      if (line.kind() == LineKind.DATELINE) {
        read(line, found);
      }
    }
    return found;
  }

  private void read(Line line, List<Toponym> found) {
    Matcher part = PART.matcher(line.text());
    int agency = line.text().indexOf('(');
    while (part.find() && (agency < 1 || part.start() < agency)) {
      int start = part.start();
      while (start < part.end() && Character.isWhitespace(line.text().charAt(start))) {
        start++;
      }
      String text = line.text().substring(start, part.end());
      List<Entry> entries = new ArrayList<>();
      finder.abbreviated(text).ifPresent(entries::add);
      if (entries.isEmpty()) {
        entries.addAll(finder.entries(text, Names.fold(text)));
      }
      if (!entries.isEmpty() && !words.in("never", text)) {
        Span span = line.offsets().given(start, part.end());
        String key =
            entries.size() == 1 ? Names.fold(entries.get(0).place().name()) : Names.fold(text);
        found.add(new Toponym(-1, -1, -1, span, text, key, Kind.NAME, entries, true));
      }
    }
  }
}
