package org.dateline.coding.rules;

import java.util.List;

/** Rule files cannot be used; says all that is wrong with them, each with file and line. */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> errors;

  /**
   * @param errors at least one; "FILE:LINE: expected ..., found ..."
   */
  public RuleException(List<String> errors) {
    super(String.join("\n", errors));
    this.errors = List.copyOf(errors);
  }

  public List<String> errors() {
    return errors;
  }
}
