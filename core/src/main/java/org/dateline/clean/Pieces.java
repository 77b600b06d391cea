package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import org.dateline.clean.Markup.Mark;
import org.dateline.document.LineKind;

/** Cuts a mended text at its line feeds and at the markup that parts text from text. */
final class Pieces {
  /** What stands where there is no character. */
  private static final char NOTHING = '\n';

  private final String text;
  private final List<Part> parts = new ArrayList<>();
  private final List<Mark> inline = new ArrayList<>();
  private LineKind region = LineKind.BODY;
  private int gap = 2;

  private Pieces(String text) {
    this.text = text;
  }

  /**
   * @param parts in order
   * @param inline markup within parts, in order; not to be read as text
   */
  record Cut(List<Part> parts, List<Mark> inline) {}

  static Cut cut(String text) {
    List<Mark> marks = Markup.marks(text);
    char[] after = after(text, marks);
    Pieces pieces = new Pieces(text);
    int at = 0;
    char before = NOTHING;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      char left = lastOnLine(text, Math.max(at, i == 0 ? 0 : marks.get(i - 1).end()), mark.start());
      before = left == ' ' ? before : left;
      if (inLine(mark, before, after[i])) {
        pieces.inline.add(mark);
      } else {
        pieces.lines(at, mark.start());
        pieces.markup(mark);
        at = mark.end();
        before = NOTHING;
      }
    }
    pieces.lines(at, text.length());
    return new Cut(pieces.parts, pieces.inline);
  }

  private static boolean inLine(Mark mark, char before, char after) {
    return switch (mark.role()) {
      case INLINE -> before != NOTHING || after != NOTHING;
      case LOOSE -> before != NOTHING && after != NOTHING && !Ending.isStop(before);
      default -> false;
    };
  }

  /** For each mark the first character after it on its line, other marks passed over. */
  private static char[] after(String text, List<Mark> marks) {
    char[] after = new char[marks.size()];
    for (int i = marks.size() - 1; i >= 0; i--) {
      boolean last = i + 1 == marks.size();
      int limit = last ? text.length() : marks.get(i + 1).start();
      int at = marks.get(i).end();
      while (at < limit && text.charAt(at) == ' ') {
        at++;
      }
      after[i] = at < limit ? text.charAt(at) : last ? NOTHING : after[i + 1];
    }
    return after;
  }

  /** The last character that is no space, NOTHING after a line feed, ' ' if all are spaces. */
  private static char lastOnLine(String text, int from, int to) {
    int at = to - 1;
    while (at >= from && text.charAt(at) == ' ') {
      at--;
    }
    return at < from ? ' ' : text.charAt(at);
  }

  private void markup(Mark mark) {
    parts.add(new Part(LineKind.SHORTCODE, mark.start(), mark.end(), gap, true));
    gap = 2;
    region =
        switch (mark.role()) {
          case CAPTION_START -> LineKind.CAPTION;
          case HEADING_START -> LineKind.TITLE;
          case CAPTION_END, HEADING_END -> LineKind.BODY;
          default -> region;
        };
  }

  private void lines(int from, int to) {
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || text.charAt(at) == '\n') {
        line(start, at);
        if (at < to) {
          gap++;
        }
        start = at + 1;
      }
    }
  }

  private void line(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      parts.add(new Part(region, start, end, gap, region != LineKind.BODY));
      gap = 0;
    }
  }
}
