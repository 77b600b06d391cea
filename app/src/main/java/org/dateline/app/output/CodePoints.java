package org.dateline.app.output;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets of a text into Unicode code points, the view of a string that Python and R
 * have. Constant time where the text has no surrogate pairs, else logarithmic in their number.
 */
public final class CodePoints {
  /** Where the second halves of pairs stand. */
  private final int[] seconds;

  public CodePoints(String text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2 + 8);
        }
        found[count++] = i;
      }
    }
    seconds = Arrays.copyOf(found, count);
  }

  /** Code points before UTF-16 offset {@code at}. */
  public int before(int at) {
    if (seconds.length == 0) {
      return at;
    }
    int place = Arrays.binarySearch(seconds, at);
    return at - (place < 0 ? -place - 1 : place);
  }
}
