package org.dateline.mention.quantity;

import java.util.List;
import java.util.OptionalDouble;

/** Words before or after a number that say on which side of it the truth lies. */
enum Bounds {
  EXACT,
  AT_LEAST,
  AT_MOST,
  ABOUT,
  NEARLY;

  /** Share by which "about" and "nearly" may miss the number; a convention of this project. */
  private static final double LEEWAY = 0.1;

  private record Cue(Bounds bounds, List<String> words) {}

  private static final List<Cue> BEFORE =
      List.of(
          new Cue(AT_LEAST, List.of("no", "fewer", "than")),
          new Cue(AT_LEAST, List.of("no", "less", "than")),
          new Cue(AT_LEAST, List.of("not", "less", "than")),
          new Cue(AT_MOST, List.of("no", "more", "than")),
          new Cue(AT_MOST, List.of("not", "more", "than")),
          new Cue(AT_MOST, List.of("as", "many", "as")),
          new Cue(AT_MOST, List.of("as", "much", "as")),
          new Cue(AT_LEAST, List.of("a", "minimum", "of")),
          new Cue(AT_MOST, List.of("a", "maximum", "of")),
          new Cue(AT_LEAST, List.of("at", "least")),
          new Cue(AT_LEAST, List.of("more", "than")),
          new Cue(AT_LEAST, List.of("greater", "than")),
          new Cue(AT_LEAST, List.of("well", "over")),
          new Cue(AT_LEAST, List.of("upwards", "of")),
          new Cue(AT_MOST, List.of("at", "most")),
          new Cue(AT_MOST, List.of("up", "to")),
          new Cue(AT_MOST, List.of("less", "than")),
          new Cue(AT_MOST, List.of("fewer", "than")),
          new Cue(AT_LEAST, List.of("over")),
          new Cue(AT_LEAST, List.of("above")),
          new Cue(AT_LEAST, List.of("exceeding")),
          new Cue(AT_MOST, List.of("under")),
          new Cue(AT_MOST, List.of("below")),
          new Cue(NEARLY, List.of("nearly")),
          new Cue(NEARLY, List.of("almost")),
          new Cue(ABOUT, List.of("about")),
          new Cue(ABOUT, List.of("around")),
          new Cue(ABOUT, List.of("roughly")),
          new Cue(ABOUT, List.of("approximately")),
          new Cue(ABOUT, List.of("some")),
          new Cue(ABOUT, List.of("estimated")));

  /**
   * A cue and where it begins.
   *
   * @param first first token of the cue, or of the number if there is no cue
   */
  record Found(Bounds bounds, int first) {}

  /** The cue that ends just before a token. */
  static Found before(String[] lower, int at) {
    for (Cue cue : BEFORE) {
      int first = at - cue.words().size();
      if (first >= 0 && matches(lower, first, cue.words())) {
        return new Found(cue.bounds(), first);
      }
    }
    return new Found(EXACT, at);
  }

  /** The cue just after a number: "or more". */
  static Bounds after(String[] lower, int at) {
    if (at + 1 >= lower.length || !lower[at].equals("or")) {
      return EXACT;
    }
    return switch (lower[at + 1]) {
      case "more" -> AT_LEAST;
      case "less", "fewer" -> AT_MOST;
      case "so" -> ABOUT;
      default -> EXACT;
    };
  }

  private static boolean matches(String[] lower, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!lower[at + i].equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  OptionalDouble low(double value) {
    return switch (this) {
      case EXACT, AT_LEAST -> OptionalDouble.of(value);
      case AT_MOST -> OptionalDouble.empty();
      case ABOUT, NEARLY -> OptionalDouble.of(rounded(value * (1 - LEEWAY)));
    };
  }

  OptionalDouble high(double value) {
    return switch (this) {
      case EXACT, AT_MOST, NEARLY -> OptionalDouble.of(value);
      case AT_LEAST -> OptionalDouble.empty();
      case ABOUT -> OptionalDouble.of(rounded(value * (1 + LEEWAY)));
    };
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
