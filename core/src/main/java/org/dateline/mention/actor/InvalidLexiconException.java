package org.dateline.mention.actor;

import java.util.List;

/** Lines of the lexicon that cannot be read, all together. */
public final class InvalidLexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  /**
   * @param problems each with file, line, what was expected and what was found
   */
  public InvalidLexiconException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** One message a wrong line, in the order of the files. */
  public List<String> problems() {
    return problems;
  }
}
