package org.dateline.clean;

import java.util.Set;

/**
 * Mends UTF-8 that was read as Windows-1252 or Latin-1: "donâ€™t", "MÃ©xico". It also mends what a
 * tokenizer made of such text, with white space torn into the sequence ("donâ€ ™ t"), and the
 * closing quote whose last byte Windows-1252 does not know ("â€").
 *
 * <p>A sequence is mended where its bytes are one UTF-8 character and the letters are no likely
 * text: an É before a closing quote is also a lead byte and a continuation byte.
 */
final class Mojibake {
  private static final char REPLACEMENT = '\ufffd';

  /** Endings that a tokenizer parts from their apostrophe. */
  private static final Set<String> CLITICS = Set.of("s", "t", "re", "ve", "ll", "d", "m");

  /** Words that can follow a name ending in a mended letter; other words are its second half. */
  private static final Set<String> SEPARATE =
      Set.of(
          "a", "also", "and", "as", "at", "by", "de", "did", "for", "from", "had", "has", "in",
          "is", "of", "on", "or", "said", "says", "the", "to", "told", "was", "were", "who", "will",
          "with", "would");

  private final String text;
  private final MappedText before;
  private final MappedText.Rewrite rewrite;
  private int count;

  private Mojibake(MappedText before) {
    this.before = before;
    this.text = before.text();
    this.rewrite = before.rewrite();
  }

  static Mended mend(MappedText before) {
    if (before.text().chars().noneMatch(unit -> unit >= 0xC2 && unit <= 0xF4)) {
      return new Mended(before, 0);
    }
    return new Mojibake(before).mend();
  }

  private Mended mend() {
    int at = 0;
    while (at < text.length()) {
      int next = mendAt(at);
      if (next == at) {
        rewrite.keep(at++);
      } else {
        count++;
        at = next;
      }
    }
    return count == 0 ? new Mended(before, 0) : new Mended(rewrite.done(), count);
  }

  /** Writes the character that stands at {@code at}; the position after it, or {@code at}. */
  private int mendAt(int at) {
    char lead = text.charAt(at);
    if (lead < 0xC2 || lead > 0xF4) {
      return at;
    }
    if (lead == '\u00e2' && at + 1 < text.length() && text.charAt(at + 1) == '\u20ac') {
      return mendPunctuation(at);
    }
    if (lead == '\u00c3') {
      int next = mendTornLetter(at);
      if (next > at) {
        return next;
      }
    }
    int end = sequenceEnd(at);
    if (end < 0) {
      // A no-break space whose second byte became a plain space.
      boolean lostSpace = lead == '\u00c2' && charAt(end(at)) == ' ' && !isLetter(at - 1);
      if (lostSpace) {
        rewrite.replace("", at, at + 1);
        return at + 1;
      }
      return at;
    }
    if (!plausible(at, end)) {
      return at;
    }
    rewrite.replace(decoded(at, end), at, end);
    return end;
  }

  private static int end(int at) {
    return at + 1;
  }

  /** "â€" and what belongs to it: quotes, dashes, ellipsis, bullet. */
  private int mendPunctuation(int at) {
    int last = skipSpace(at + 2, 2);
    boolean torn = last > at + 2;
    char unit = charAt(last);
    int continuation = Windows1252.byteOf(unit);
    if (unit == REPLACEMENT) {
      rewrite.replace("\u201d", at, last + 1);
      return last + 1;
    }
    if (continuation < 0x80 || continuation > 0xBF || (torn && unit == '\u00a0')) {
      rewrite.replace("\u201d", at, at + 2);
      return at + 2;
    }
    char mended = (char) (0x2000 | (continuation & 0x3F));
    // Dashes that were made typographic a second time: U+2016 and U+2017 stand in no news text.
    if (mended == '\u2016') {
      mended = '\u2013';
    } else if (mended == '\u2017') {
      mended = '\u2014';
    }
    rewrite.replace(Character.toString(mended), at, last + 1);
    return torn && mended == '\u2019' ? skipBeforeClitic(last + 1) : last + 1;
  }

  private int skipBeforeClitic(int at) {
    int word = skipSpace(at, 2);
    int end = wordEnd(word);
    if (word > at && end > word && CLITICS.contains(text.substring(word, end))) {
      rewrite.replace("", at, word);
      return word;
    }
    return at;
  }

  /** "Ã ©" or "Ã©", the letter of a name that a tokenizer took for a symbol. */
  private int mendTornLetter(int at) {
    int last = skipSpace(at + 1, 2);
    int continuation = Windows1252.byteOf(charAt(last));
    if (last == at + 1 || continuation < 0xA1 || continuation > 0xBF) {
      return at;
    }
    rewrite.replace(Character.toString(0xC0 | (continuation & 0x3F)), at, last + 1);
    int word = skipSpace(last + 1, 1);
    int end = wordEnd(word);
    boolean secondHalf =
        end > word
            && Character.isLowerCase(text.charAt(word))
            && !SEPARATE.contains(text.substring(word, end));
    if (word > last + 1 && secondHalf) {
      rewrite.replace("", last + 1, word);
      return word;
    }
    return last + 1;
  }

  /** Skips white space, at most {@code most} units of it. */
  private int skipSpace(int from, int most) {
    int at = from;
    while (at < text.length()
        && at < from + most
        && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
      at++;
    }
    return at < text.length() ? at : from;
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < text.length()
        && end < from + 12
        && text.charAt(end) >= 'A'
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }

  private boolean isLetter(int at) {
    return Character.isLetter(charAt(at));
  }

  /** End of the UTF-8 sequence that begins at {@code at}, or -1. */
  private int sequenceEnd(int at) {
    int lead = charAt(at) > 0xFF ? -1 : Windows1252.byteOf(charAt(at));
    int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 0 || at + length > text.length()) {
      return -1;
    }
    for (int i = at + 1; i < at + length; i++) {
      int continuation = Windows1252.byteOf(text.charAt(i));
      if (continuation < 0x80 || continuation > 0xBF) {
        return -1;
      }
    }
    int point = codePoint(at, at + length);
    boolean shortest = length < 3 || point >= (length == 3 ? 0x800 : 0x10000);
    return shortest && Character.isDefined(point) && (point < 0xD800 || point > 0xDFFF)
        ? at + length
        : -1;
  }

  private int codePoint(int at, int end) {
    int length = end - at;
    int point = Windows1252.byteOf(text.charAt(at)) & (length == 2 ? 0x1F : 0x3F >> (length - 2));
    for (int i = at + 1; i < end; i++) {
      point = point << 6 | (Windows1252.byteOf(text.charAt(i)) & 0x3F);
    }
    return point;
  }

  private String decoded(int at, int end) {
    int point = codePoint(at, end);
    return point == 0xFEFF ? "" : Character.toString(point);
  }

  private boolean plausible(int at, int end) {
    char lead = text.charAt(at);
    int point = codePoint(at, end);
    return switch (lead) {
      case '\u00c2', '\u00c3', '\u00f0' -> true;
      case '\u00e2' -> point >= 0x2000 && point < 0x2C00;
      case '\u00ef' -> point == 0xFEFF || point == 0xFFFD || (point >= 0xFB00 && point <= 0xFB06);
      default -> inForeignWord(at, end);
    };
  }

  /**
   * Whether a letter outside Latin-1 stands here: it follows a small letter ("ErdoÄŸan"), or a
   * letter follows a symbol that is no quote or dash ("Å¾upan"), or several come in a row.
   */
  private boolean inForeignWord(int at, int end) {
    if (end - at > 2) {
      return sequenceEnd(end) > 0 || precededBySequence(at);
    }
    if (sequenceEnd(end) > 0 || precededBySequence(at) || Character.isLowerCase(charAt(at - 1))) {
      return true;
    }
    return isLetter(end) && "\u2018\u2019\u201c\u201d\u2013\u2014".indexOf(charAt(at + 1)) < 0;
  }

  private boolean precededBySequence(int at) {
    return sequenceEnd(at - 2) == at || sequenceEnd(at - 3) == at;
  }
}
