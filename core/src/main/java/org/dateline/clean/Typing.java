package org.dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.LineKind;

/**
 * Tells the lines of the story from those of the page around it, by the phrases that pages use:
 * caption marks and what follows them, credits, bylines, datelines, invitations.
 */
final class Typing {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.|pic\\.twitter\\.com/)\\S+(?:\\s+(?:https?://|www\\.)\\S+)*");
  private static final Pattern SCRIPT =
      Pattern.compile(
          "(?:\\(?(?:window|document|googletag|adsbygoogle|var|function|jQuery|\\$)\\b?[ .(=].*[;{}]\\)?;?)");
  private static final Pattern RULE = Pattern.compile("[-_=*~#\u2014\u2022.]{3,}");

  private static final String NAME_WORD = "\\p{Lu}[\\p{L}.'\u2019-]*";
  private static final String NAME =
      NAME_WORD + "(?: (?:de|van|von|bin|al|da|" + NAME_WORD + ")){1,3}";
  private static final String PEOPLE = NAME + "(?:(?:, | and |, and | & )" + NAME + "){0,3}";

  /** "By Ann Poe", "By Ann Poe in Lima", "By Ann Poe, Lima correspondent", all of a line. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|by|From|Words) :?(?:"
              + PEOPLE
              + ")(?:(?:,| in| for| at| \\|| -| \u2013).{0,60})?");

  /** "Ann Poe in Lima", "Ann Poe, Lima correspondent", near the top. */
  private static final Pattern NAMES_ALONE =
      Pattern.compile(
          PEOPLE
              + "(?: in "
              + NAME_WORD
              + "(?: "
              + NAME_WORD
              + "){0,2}|,? [\\p{L} ]{0,30}\\b(?:correspondent|editor|reporter|staff writer))");

  /** A byline before the story on one line: "By Ann Poe, CNN The minister ...". */
  private static final Pattern BYLINE_BEFORE_TEXT =
      Pattern.compile(
          "By (?:"
              + PEOPLE
              + "),? (?:for )?(?:CNN|Reuters|AP|AFP|Associated Press Writers?|The Associated Press|BBC News)(?= \\p{Lu})");

  /** Rights at the end of a caption. */
  private static final Pattern CREDIT_AT_END =
      Pattern.compile(
          "(?:\\(?(?:AP )?(?:Photograph|Photo|Picture|Image|Credit|Photos?)(?: by|:| credit:|/)\\s?|\\(AP Photo/|\\(Reuters/|REUTERS/|\u00a9 ?|\\(AFP/)"
              + "[^.!?]{0,70}[)]?\\.?$");

  private static final Pattern AGENCY_PICTURE =
      Pattern.compile("[\\p{L} .'-]{2,40} ?/ ?[\\p{L} .'/-]{2,50}");

  private static final Pattern WEEKDAY_OR_MONTH =
      Pattern.compile(
          "(?:By|BY|by|From) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April"
              + "|May|June|July|August|September|October|November|December|The|This|That)\\b.*");

  private static final int SHORT_LINE = 160;
  private static final int EARLY = 3;

  private final Phrases phrases;
  private final String text;
  private final List<Part> typed = new ArrayList<>();
  private int stories;

  /** CAPTION or CREDIT where the line before announced it, else BODY. */
  private LineKind announced = LineKind.BODY;

  private Typing(Phrases phrases, String text) {
    this.phrases = phrases;
    this.text = text;
  }

  /** The parts, those of no story typed, and parts of lines cut off where they differ. */
  static List<Part> type(Phrases phrases, String text, List<Part> parts) {
    Typing typing = new Typing(phrases, text);
    for (Part part : parts) {
      typing.type(part);
    }
    return typing.typed;
  }

  private void type(Part part) {
    if (part.fixed() && part.kind() != LineKind.CAPTION) {
      typed.add(part);
      return;
    }
    Part rest = marks(part);
    if (rest.end() == rest.start()) {
      return;
    }
    String line = text.substring(rest.start(), rest.end());
    if (rest.start() > part.start() || announced != LineKind.BODY || part.fixed()) {
      afterMark(rest, line);
    } else {
      story(rest, line);
    }
  }

  /** Takes the caption marks off the front of a line; what is left may be empty. */
  private Part marks(Part part) {
    String line = text.substring(part.start(), part.end());
    int at = 0;
    int gap = part.gap();
    while (at < line.length()) {
      int credit = phrases.markLength(Phrases.Role.CREDIT_MARK, line, at);
      int caption = phrases.markLength(Phrases.Role.CAPTION_MARK, line, at);
      int length = Math.max(credit, caption);
      if (length == 0) {
        int next = announced == LineKind.CREDIT ? nextMark(line, at) : -1;
        if (next < 0) {
          break;
        }
        add(LineKind.CREDIT, part.start() + at, part.start() + next, gap);
        announced = LineKind.BODY;
        at = next;
      } else {
        add(LineKind.CAPTION_MARK, part.start() + at, part.start() + at + length, gap);
        announced = caption >= credit ? LineKind.CAPTION : LineKind.CREDIT;
        at += length;
      }
      gap = 0;
      while (at < line.length() && line.charAt(at) == ' ') {
        at++;
      }
    }
    return new Part(part.kind(), part.start() + at, part.end(), gap, part.fixed());
  }

  /** "Getty Images Image caption Nurses ...": where the next mark begins in a credit. */
  private int nextMark(String line, int from) {
    int limit = Math.min(line.length() - 6, from + 60);
    for (int at = from + 1; at < limit; at++) {
      if (Character.isUpperCase(line.charAt(at))
          && phrases.markLength(Phrases.Role.CAPTION_MARK, line, at) > 6) {
        return at;
      }
    }
    return -1;
  }

  private void add(LineKind kind, int start, int end, int gap) {
    int last = end;
    while (last > start && text.charAt(last - 1) == ' ') {
      last--;
    }
    if (last > start) {
      typed.add(new Part(kind, start, last, gap, true));
    }
  }

  private void afterMark(Part part, String line) {
    LineKind kind = announced;
    announced = LineKind.BODY;
    boolean furniture = phrases.typed(Phrases.Role.PROMOTION, line);
    boolean name =
        phrases.typed(Phrases.Role.CREDIT, line)
            || (kind == LineKind.CREDIT && isName(line))
            || (Ending.words(line, 0, line.length(), 7) < 7
                && AGENCY_PICTURE.matcher(line).matches());
    if (furniture) {
      typed.add(part.as(LineKind.PROMOTION));
      announced = kind;
    } else if (name) {
      typed.add(part.as(LineKind.CREDIT));
    } else {
      withCredit(part, line, LineKind.CAPTION);
    }
  }

  private static boolean isName(String line) {
    return Ending.words(line, 0, line.length(), 8) < 8 && !Ending.stopped(line, 0, line.length());
  }

  private void story(Part part, String line) {
    LineKind kind = furniture(line);
    if (kind != LineKind.BODY) {
      typed.add(part.as(kind));
      return;
    }
    stories++;
    int prefix = bylinePrefix(line);
    if (prefix > 0) {
      add(LineKind.BYLINE, part.start(), part.start() + prefix, part.gap());
    } else {
      prefix = Dateline.length(line, stories <= EARLY);
      if (prefix > 0) {
        add(LineKind.DATELINE, part.start(), part.start() + prefix, part.gap());
      }
    }
    int start = prefix;
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    if (start < line.length()) {
      Part rest =
          new Part(
              LineKind.BODY, part.start() + start, part.end(), start == 0 ? part.gap() : 0, false);
      withCredit(rest, line.substring(start), LineKind.BODY);
    }
  }

  private static int bylinePrefix(String line) {
    if (!line.startsWith("By ")) {
      return 0;
    }
    Matcher matcher = BYLINE_BEFORE_TEXT.matcher(line.substring(0, Math.min(line.length(), 120)));
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** A line, and the credit of a picture at its end. A line that ends so is a caption. */
  private void withCredit(Part part, String line, LineKind kind) {
    int from = Math.max(0, line.length() - 100);
    Matcher matcher = CREDIT_AT_END.matcher(line).region(from, line.length());
    if (line.length() < 600 && matcher.find() && startsWord(line, matcher.start())) {
      int end = matcher.start();
      if (Ending.words(line, 0, end, 3) < 3) {
        typed.add(part.as(LineKind.CREDIT));
        return;
      }
      add(LineKind.CAPTION, part.start(), part.start() + end, part.gap());
      add(LineKind.CREDIT, part.start() + end, part.end(), 0);
    } else if (kind == LineKind.CAPTION) {
      typed.add(part.as(kind));
    } else {
      typed.add(part);
    }
  }

  private static boolean startsWord(String line, int at) {
    return at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
  }

  private LineKind furniture(String line) {
    if (line.length() > SHORT_LINE) {
      boolean script = line.length() < 2000 && SCRIPT.matcher(line).matches();
      return script ? LineKind.SHORTCODE : LineKind.BODY;
    }
    if (ADDRESS.matcher(line).matches()
        || SCRIPT.matcher(line).matches()
        || RULE.matcher(line).matches()) {
      return LineKind.SHORTCODE;
    }
    if (phrases.typed(Phrases.Role.PROMOTION, line)) {
      return LineKind.PROMOTION;
    }
    if (phrases.typed(Phrases.Role.CREDIT, line)) {
      return LineKind.CREDIT;
    }
    return isByline(line) ? LineKind.BYLINE : LineKind.BODY;
  }

  private boolean isByline(String line) {
    if (phrases.typed(Phrases.Role.BYLINE, line)) {
      return true;
    }
    if (line.length() > 120 || WEEKDAY_OR_MONTH.matcher(line).matches()) {
      return false;
    }
    return (BYLINE.matcher(line).matches() && Ending.words(line, 0, line.length(), 15) < 15)
        || (stories < 3 && NAMES_ALONE.matcher(line).matches());
  }
}
