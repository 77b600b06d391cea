package org.dateline.mention.actor;

import java.util.Set;

/**
 * Runs once over a file of lexicon/actors, checks it and collects the names in it. Whatever it
 * cannot take for right at once it leaves to {@link ActorFileReader}, which knows how to say what
 * is wrong; so nothing of the shipped lexicon is read in full before it is needed.
 */
final class ParagraphScanner {
  private static final Actor.Kind[] KINDS = Actor.Kind.values();
  private static final String[] KIND_WORDS = {
    "country", "region", "person", "organisation", "group"
  };

  private final String file;
  private final String text;
  private final NameForms forms;
  private final Set<String> replaced;

  private ActorEntry open;
  private boolean muted;
  private boolean inside;
  private boolean affiliated;
  private int actors;

  private ParagraphScanner(String file, String text, Set<String> replaced, NameForms forms) {
    this.file = file;
    this.text = text;
    this.replaced = replaced;
    this.forms = forms;
    this.open = ActorEntry.at(Actor.Kind.GROUP, file, 0, text, 0);
  }

  /**
   * Adds the names of a file.
   *
   * @param replaced first lines of the paragraphs to pass over, "group Taliban"
   * @return number of actors, or -1 if a line may be wrong; then names may be missing
   */
  static int scan(String file, String text, Set<String> replaced, NameForms forms) {
    ParagraphScanner scanner = new ParagraphScanner(file, text, replaced, forms);
    return scanner.scan() ? scanner.actors : -1;
  }

  /** Where the paragraph ends that begins at a place. */
  static int paragraphEnd(String text, int start) {
    int at = lineEnd(text, start);
    while (at < text.length()) {
      int next = at + 1;
      int end = lineEnd(text, next);
      int first = skip(text, next, end);
      if (first == end || (first == next && text.charAt(next) != '#')) {
        return at;
      }
      at = end;
    }
    return text.length();
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** The first place from here that is no space, tab or carriage return. */
  private static int skip(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static int skipBack(String text, int from, int end) {
    int at = end;
    while (at > from && text.charAt(at - 1) <= ' ') {
      at--;
    }
    return at;
  }

  private boolean scan() {
    int number = 0;
    int at = 0;
    while (at < text.length()) {
      number++;
      int newline = lineEnd(text, at);
      int first = skip(text, at, newline);
      int end = skipBack(text, first, newline);
      if (first == end) {
        if (!close()) {
          return false;
        }
      } else if (text.charAt(first) != '#') {
        boolean right = first > at ? property(first, end) : close() && start(first, end, number);
        if (!right) {
          return false;
        }
      }
      at = newline + 1;
    }
    return close();
  }

  private boolean close() {
    boolean right = !inside || affiliated;
    inside = false;
    affiliated = false;
    return right;
  }

  private boolean start(int first, int end, int number) {
    int space = text.indexOf(' ', first);
    for (int i = 0; i < KINDS.length; i++) {
      String word = KIND_WORDS[i];
      if (first + word.length() == space && text.startsWith(word, first) && space < end) {
        int name = skip(text, space, end);
        open = ActorEntry.at(KINDS[i], file, number, text, first);
        inside = true;
        muted = !replaced.isEmpty() && replaced.contains(word + " " + text.substring(name, end));
        actors += muted ? 0 : 1;
        add(name, end, Reading.Use.NAME);
        return true;
      }
    }
    return false;
  }

  private boolean property(int first, int end) {
    int after = first;
    while (after < end && text.charAt(after) > ' ') {
      after++;
    }
    int value = skip(text, after, end);
    if (!inside || value == end) {
      return false;
    }
    return switch (text.charAt(first)) {
      case 'a' ->
          is("alias", first, after)
              ? names(value, end, Reading.Use.NAME)
              : is("adjective", first, after) && names(value, end, Reading.Use.ADJECTIVE);
      case 'r' -> is("role", first, after) && role(value, end);
      case 'c' ->
          is("code", first, after)
              ? code(value, end)
              : is("capital", first, after) && names(value, end, Reading.Use.CAPITAL);
      case 'd' -> is("demonym", first, after) && names(value, end, Reading.Use.DEMONYM);
      case 's' ->
          is("seat", first, after)
              ? names(value, end, Reading.Use.SEAT)
              : is("sector", first, after) && sectors(value, end, true);
      default -> false;
    };
  }

  private boolean is(String key, int first, int after) {
    return after - first == key.length() && text.startsWith(key, first);
  }

  private boolean names(int from, int end, Reading.Use use) {
    int at = from;
    while (at <= end) {
      int comma = text.indexOf(',', at);
      int to = comma < 0 || comma > end ? end : comma;
      int first = skip(text, at, to);
      int last = skipBack(text, first, to);
      if (first == last) {
        return false;
      }
      add(first, last, use);
      at = to + 1;
    }
    return true;
  }

  private void add(int from, int end, Reading.Use use) {
    if (!muted) {
      forms.add(open, text, from, end, use);
    }
  }

  private boolean code(int from, int end) {
    affiliated = true;
    return end == from + 3 && Codes.isCode(text, from);
  }

  /**
   * @param spaced whether spaces may stand after commas
   */
  private boolean sectors(int from, int end, boolean spaced) {
    int at = from;
    while (at + 3 <= end && Codes.isSector(text, at)) {
      at += 3;
      if (at == end) {
        return true;
      }
      if (text.charAt(at) != ',') {
        return false;
      }
      at = spaced ? skip(text, at + 1, end) : at + 1;
    }
    return false;
  }

  private boolean role(int from, int end) {
    affiliated = true;
    if (from + 3 > end
        || !Codes.isCode(text, from)
        || (from + 3 < end && text.charAt(from + 3) > ' ')) {
      return false;
    }
    int at = skip(text, from + 3, end);
    int after = wordEnd(at, end);
    if (isUpperCase(at, after)) {
      if (at < after && !sectors(at, after, false)) {
        return false;
      }
      at = skip(text, after, end);
      after = wordEnd(at, end);
    }
    int dots = text.indexOf("..", at);
    return dots < 0 || dots >= after || isRange(at, dots, after);
  }

  private int wordEnd(int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) > ' ') {
      at++;
    }
    return at;
  }

  private boolean isUpperCase(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != ',' && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }

  private boolean isRange(int from, int dots, int to) {
    int begin = from == dots ? 0 : PartialDate.number(text, from, dots, 101);
    int end = dots + 2 == to ? Integer.MAX_VALUE : PartialDate.number(text, dots + 2, to, 1231);
    return begin >= 0 && end >= 0 && begin <= end;
  }
}
