package org.dateline.app.ingest;

/** What must hold of every text. */
final class Texts {
  /**
   * Half a surrogate pair can be written in JSON, but it is no character and no output holds it.
   */
  private static final char REPLACEMENT = '\ufffd';

  private Texts() {}

  /** The text with halves of surrogate pairs replaced, so that its length stays. */
  static String whole(String text) {
    StringBuilder whole = new StringBuilder();
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!Character.isSurrogate(unit)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(unit)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else {
        whole.append(text, done, i).append(REPLACEMENT);
        done = i + 1;
      }
    }
    return done == 0 ? text : whole.append(text, done, text.length()).toString();
  }
}
