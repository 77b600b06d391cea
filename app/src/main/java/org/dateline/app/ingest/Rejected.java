package org.dateline.app.ingest;

/**
 * An input that could not be coded.
 *
 * @param place FILE, or FILE:LINE
 * @param stage where it failed
 * @param reason why, for counting
 * @param detail what was expected and what was found; may be empty
 */
public record Rejected(String place, Stage stage, Reason reason, String detail) implements Input {
  /** Where an input can fail. */
  public enum Stage {
    INPUT,
    TEXT,
    CODING
  }

  /** Why an input can be rejected. */
  public enum Reason {
    MISSING("no such file or folder"),
    EMPTY_FOLDER("folder without articles"),
    UNREADABLE("cannot be read"),
    BINARY("binary file"),
    BROKEN_JSON("broken JSON line"),
    TOO_LONG("too long"),
    NO_TEXT("no text"),
    NOT_ENGLISH("not English"),
    DUPLICATE_ID("duplicate id"),
    BAD_SPAN("no such span"),
    BAD_EVENTS("no such events"),
    FAILED("coding failed");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** As it stands in messages. */
    public String words() {
      return words;
    }
  }

  /** One line for the reader: place, reason, detail. */
  public String message() {
    return place + ": " + reason.words() + (detail.isEmpty() ? "" : ": " + detail);
  }
}
