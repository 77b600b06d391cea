package org.dateline.app.output;

/** ANSI styles, or none. */
record Style(boolean colours) {
  private static final String RESET = "\u001b[0m";

  String bold(String text) {
    return styled("\u001b[1m", text);
  }

  String dim(String text) {
    return styled("\u001b[2m", text);
  }

  String mark(String text) {
    return styled("\u001b[33m", text);
  }

  /** Cooperation (quad 1, 2) green, verbal conflict yellow, material conflict red. */
  String type(int quad, String text) {
    return switch (quad) {
      case 1, 2 -> styled("\u001b[32m", text);
      case 3 -> styled("\u001b[33m", text);
      case 4 -> styled("\u001b[31m", text);
      default -> text;
    };
  }

  private String styled(String start, String text) {
    return colours && !text.isBlank() ? start + text + RESET : text;
  }
}
