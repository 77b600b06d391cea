package org.dateline.document;

/**
 * Leads from the UTF-16 units of a cleaned line to the stretches of the given text that they stand
 * for. Cleaning may drop, replace or insert characters, but never reorders them.
 */
public final class OffsetMap {
  private static final int[] IDENTITY = new int[0];

  private final int shift;
  private final int[] starts;
  private final int[] ends;

  private OffsetMap(int shift, int[] starts, int[] ends) {
    this.shift = shift;
    this.starts = starts;
    this.ends = ends;
  }

  /** Map of a line that was taken over unchanged from position {@code start} of the given text. */
  public static OffsetMap shifted(int start) {
    return new OffsetMap(start, IDENTITY, IDENTITY);
  }

  /**
   * A map given unit by unit.
   *
   * @param starts for each unit of the cleaned line where in the given text it begins
   * @param ends and where it ends, exclusive
   * @throws IllegalArgumentException if the lengths differ
   */
  public static OffsetMap of(int[] starts, int[] ends) {
    if (starts.length != ends.length) {
      throw new IllegalArgumentException(starts.length + " starts, " + ends.length + " ends");
    }
    return new OffsetMap(0, starts.clone(), ends.clone());
  }

  /**
   * Where units of the line stand in the given text.
   *
   * @param from first unit of the cleaned line
   * @param to one past the last; must be greater than {@code from}
   */
  public Span given(int from, int to) {
    return starts.length == 0
        ? new Span(shift + from, shift + to)
        : new Span(starts[from], Math.max(starts[from], ends[to - 1]));
  }
}
