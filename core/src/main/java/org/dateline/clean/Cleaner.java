package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.Markup.Mark;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.OffsetMap;
import org.dateline.document.RawPage;
import org.dateline.document.Span;

/**
 * Makes an article out of a page as it was scraped: mends its characters and says of every line, or
 * part of a line, what it is for. Nothing is deleted, and every character of the given text that
 * shows stands in exactly one line. Immutable, safe for use by several threads; the time taken
 * grows linearly with the text.
 */
public final class Cleaner {
  /** Text can be wrongly decoded twice and more; beyond that nothing was seen. */
  private static final int MOST_PASSES = 3;

  private final Phrases phrases = new Phrases();
  private final Entities entities = new Entities(Phrases.characterReferences());

  /** Cleans one page. */
  public Article clean(RawPage page) {
    List<String> notes = new ArrayList<>();
    MappedText mended = mend(page.text(), notes);
    String text = mended.text();
    Pieces.Cut cut = Pieces.cut(text);
    List<Part> unwrapped = Wrapping.unwrap(text, cut.parts());
    if (unwrapped.size() < cut.parts().size()) {
      notes.add("hard-wrapped lines joined");
    }
    List<Part> parts = Joining.join(text, Typing.type(phrases, text, unwrapped));
    parts = Duplicates.mark(text, Headings.mark(text, parts));
    note(
        notes,
        parts.stream().filter(p -> p.kind() == LineKind.DUPLICATE).count(),
        "duplicate line");
    return new Article(
        page.id(), page.text(), page.metadata(), lines(page.text(), mended, parts, cut), notes);
  }

  private MappedText mend(String given, List<String> notes) {
    MappedText text = MappedText.unchanged(given);
    int references = 0;
    Mended mended = entities.decode(text);
    for (int i = 0; mended.count() > 0 && i < MOST_PASSES; i++) {
      references += mended.count();
      text = mended.text();
      mended = entities.decode(text);
    }
    int sequences = 0;
    mended = Mojibake.mend(text);
    for (int i = 0; mended.count() > 0 && i < MOST_PASSES; i++) {
      sequences = Math.max(sequences, mended.count());
      text = mended.text();
      mended = Mojibake.mend(text);
    }
    Mended characters = Characters.mend(text);
    note(notes, references, "character reference");
    note(notes, sequences, "place with mojibake");
    note(notes, characters.count(), "invisible character");
    return characters.text();
  }

  private static void note(List<String> notes, long count, String what) {
    if (count > 0) {
      notes.add(count + " " + (count == 1 ? what : plural(what)));
    }
  }

  private static String plural(String what) {
    return what.startsWith("place") ? what.replaceFirst("place", "places") : what + "s";
  }

  private static List<Line> lines(
      String given, MappedText mended, List<Part> parts, Pieces.Cut cut) {
    List<Line> lines = new ArrayList<>(parts.size());
    int mark = 0;
    int done = 0;
    for (Part part : parts) {
      MappedText.Rewrite rewrite = mended.rewrite(part.end() - part.start());
      mark = write(mended.text(), part, cut.inline(), mark, rewrite);
      Span own = mended.origin(part.start(), part.end());
      Span span = new Span(firstShown(given, done, own.start()), own.end());
      done = span.end();
      String text = rewrite.toString();
      boolean same = given.regionMatches(own.start(), text, 0, text.length());
      OffsetMap offsets =
          same && text.length() == own.length()
              ? OffsetMap.shifted(own.start())
              : rewrite.offsets();
      lines.add(new Line(part.kind(), text, span, offsets));
    }
    return withTail(given, lines);
  }

  /** The last line reaches to the last character that shows. */
  private static List<Line> withTail(String given, List<Line> lines) {
    if (lines.isEmpty()) {
      return lines;
    }
    int last = lines.size() - 1;
    Line line = lines.get(last);
    int end = given.length();
    while (end > line.span().end() && !Characters.shows(given.charAt(end - 1))) {
      end--;
    }
    Span span = new Span(line.span().start(), end);
    lines.set(last, new Line(line.kind(), line.text(), span, line.offsets()));
    return lines;
  }

  /**
   * Where a line begins that ends the stretch {@code from} to {@code to}: mending can leave nothing
   * of what stands before it, as of a misread byte order mark, and that belongs to some line too.
   */
  private static int firstShown(String given, int from, int to) {
    int at = from;
    while (at < to && !Characters.shows(given.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Writes a part, white space run together, markup within it left out. */
  private static int write(
      String text, Part part, List<Mark> inline, int from, MappedText.Rewrite rewrite) {
    int mark = from;
    int space = -1;
    for (int at = part.start(); at < part.end(); at++) {
      while (mark < inline.size() && inline.get(mark).end() <= at) {
        mark++;
      }
      boolean markup = mark < inline.size() && inline.get(mark).start() <= at;
      if (markup) {
        at = Math.min(part.end(), inline.get(mark).end()) - 1;
      } else if (Character.isWhitespace(text.charAt(at))) {
        space = space < 0 ? at : space;
      } else {
        if (space >= 0 && rewrite.length() > 0) {
          rewrite.replace(" ", space, space + 1);
        }
        space = -1;
        rewrite.keep(at);
      }
    }
    return mark;
  }
}
