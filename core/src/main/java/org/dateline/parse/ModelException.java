package org.dateline.parse;

/** A model file is missing, truncated, changed, or of another version. */
public final class ModelException extends RuntimeException {
  private final String file;

  ModelException(String file, String problem) {
    super(file + ": " + problem);
    this.file = file;
  }

  ModelException(String file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
    this.file = file;
  }

  /** The file or resource. */
  public String file() {
    return file;
  }
}
