package org.dateline.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a content management system left in a text: shortcodes "[ad_1]", templates "{{...}}",
 * comments, HTML tags. Square brackets of editors ("[sic]", "[the minister]") are no markup.
 */
final class Markup {
  /** What a piece of markup does to the text around it. */
  enum Role {
    /** Parts what is before it from what is after it. */
    BREAK,
    /** Parts them only where it stands between sentences. */
    LOOSE,
    /** Formats words within a line. */
    INLINE,
    CAPTION_START,
    CAPTION_END,
    HEADING_START,
    HEADING_END
  }

  /** Markup from {@code start} to {@code end} of the mended text. */
  record Mark(int start, int end, Role role) {}

  private static final int LONGEST_TAG = 1000;
  private static final int LONGEST_SHORTCODE = 400;

  /** Elements whose content is no text. */
  private static final Set<String> OPAQUE =
      Set.of("script", "style", "iframe", "noscript", "svg", "form", "object");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "ins", "mark",
          "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr");

  private static final Set<String> BLOCK =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "br",
          "button",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "embed",
          "figure",
          "footer",
          "head",
          "header",
          "hr",
          "html",
          "img",
          "input",
          "label",
          "li",
          "link",
          "main",
          "meta",
          "nav",
          "ol",
          "option",
          "p",
          "picture",
          "pre",
          "section",
          "select",
          "source",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "title",
          "tr",
          "ul",
          "video",
          "audio",
          "amp-ad",
          "amp-img");

  private static final Set<String> CAPTION = Set.of("figcaption", "caption");

  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  /** Names of shortcodes that carry neither attribute nor underscore. */
  private static final Set<String> SHORTCODES =
      Set.of(
          "ad",
          "ads",
          "adsense",
          "advertisement",
          "audio",
          "blockquote",
          "button",
          "caption",
          "center",
          "column",
          "columns",
          "dropcap",
          "embed",
          "facebook",
          "gallery",
          "iframe",
          "image",
          "img",
          "instagram",
          "more",
          "newsletter",
          "playlist",
          "poll",
          "pullquote",
          "quote",
          "related",
          "share",
          "slideshow",
          "soundcloud",
          "spotify",
          "table",
          "toc",
          "tweet",
          "twitter",
          "url",
          "video",
          "vimeo",
          "widget",
          "youtube");

  /** Shortcodes whose content is an address or code. */
  private static final Set<String> OPAQUE_SHORTCODES =
      Set.of("embed", "youtube", "video", "audio", "playlist", "tweet", "twitter", "vimeo", "url");

  private static final Pattern SHORTCODE =
      Pattern.compile("(/?)([A-Za-z][A-Za-z0-9-]*)(_\\w+)?(\\s+[\\w-]+=.*|\\s*/|:.*)?");

  private final String text;
  private final List<Mark> marks = new ArrayList<>();

  /** Where each closing mark looked for stands next; -1 if nowhere, so no search is done twice. */
  private final Map<String, Integer> closings = new HashMap<>();

  private Markup(String text) {
    this.text = text;
  }

  /** All markup of a mended text, in order, not overlapping. */
  static List<Mark> marks(String text) {
    Markup markup = new Markup(text);
    int at = 0;
    while (at < text.length()) {
      char unit = text.charAt(at);
      int end = at;
      if (unit == '<') {
        end = markup.tag(at);
      } else if (unit == '[') {
        end = markup.shortcode(at);
      } else if (unit == '{' && at + 1 < text.length()) {
        end = markup.template(at);
      }
      at = Math.max(at + 1, end);
    }
    return markup.marks;
  }

  private int add(int start, int end, Role role) {
    marks.add(new Mark(start, end, role));
    return end;
  }

  /** End of the next {@code closing} after {@code from}, or -1. */
  private int closing(String closing, int from) {
    Integer known = closings.get(closing);
    if (known == null || (known >= 0 && known < from)) {
      known = text.indexOf(closing, from);
      closings.put(closing, known);
    }
    return known < 0 ? -1 : known + closing.length();
  }

  private int template(int at) {
    char second = text.charAt(at + 1);
    if (second != '{' && second != '%') {
      return at;
    }
    int end = closing(second == '{' ? "}}" : "%}", at + 2);
    boolean near = end > 0 && end - at <= LONGEST_SHORTCODE;
    return near ? add(at, end, Role.LOOSE) : at;
  }

  private int tag(int at) {
    if (text.startsWith("<!--", at)) {
      int end = closing("-->", at + 4);
      return add(at, end > 0 ? end : at + 4, Role.LOOSE);
    }
    int end = tagEnd(at);
    if (end < 0) {
      return at;
    }
    boolean closes = text.charAt(at + 1) == '/';
    String name = tagName(closes ? at + 2 : at + 1);
    if (OPAQUE.contains(name)) {
      int close = closes ? -1 : closing("</" + name + ">", end);
      return add(at, close > 0 ? close : end, Role.BREAK);
    }
    if (CAPTION.contains(name)) {
      return add(at, end, closes ? Role.CAPTION_END : Role.CAPTION_START);
    }
    if (HEADING.matcher(name).matches()) {
      return add(at, end, closes ? Role.HEADING_END : Role.HEADING_START);
    }
    if (INLINE.contains(name)) {
      return add(at, end, Role.INLINE);
    }
    return BLOCK.contains(name) ? add(at, end, Role.BREAK) : at;
  }

  private int tagEnd(int at) {
    int limit = Math.min(text.length(), at + LONGEST_TAG);
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == '>') {
        return i + 1;
      }
      if (text.charAt(i) == '<') {
        return -1;
      }
    }
    return -1;
  }

  private String tagName(int from) {
    int end = from;
    while (end < text.length()
        && end < from + 12
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private int shortcode(int at) {
    int end = shortcodeEnd(at);
    if (end < 0) {
      return at;
    }
    var matcher = SHORTCODE.matcher(text.substring(at + 1, end - 1));
    if (!matcher.matches()) {
      return at;
    }
    String name = matcher.group(2).toLowerCase(Locale.ROOT);
    boolean closes = !matcher.group(1).isEmpty();
    boolean marked = closes || matcher.group(3) != null || matcher.group(4) != null;
    boolean addressed = matcher.group(4) != null && matcher.group(4).startsWith(":");
    if (addressed ? !SHORTCODES.contains(name) : !marked && !SHORTCODES.contains(name)) {
      return at;
    }
    if (name.equals("caption") && matcher.group(3) == null) {
      return add(at, end, closes ? Role.CAPTION_END : Role.CAPTION_START);
    }
    if (OPAQUE_SHORTCODES.contains(name) && !closes) {
      int close = closing("[/" + name + "]", end);
      end = close > 0 && close - end <= LONGEST_TAG ? close : end;
    }
    return add(at, end, Role.LOOSE);
  }

  private int shortcodeEnd(int at) {
    int limit = Math.min(text.length(), at + LONGEST_SHORTCODE);
    for (int i = at + 1; i < limit; i++) {
      char unit = text.charAt(i);
      if (unit == ']') {
        return i + 1;
      }
      if (unit == '[' || unit == '\n') {
        return -1;
      }
    }
    return -1;
  }
}
