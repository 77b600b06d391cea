package org.dateline.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the place, date and agency that news agencies put before the first sentence: "LIMA, May 3
 * (Reuters) - ", "Accra, Ghana (CNN) -- ", "BAKU, June 1. /TASS/. ", and the time of publication:
 * "Wednesday 5 March 2014 09.30 GMT".
 */
final class Dateline {
  /** A dateline ends within this many units. */
  private static final int LONGEST = 120;

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
  private static final String DAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)";
  private static final String DATE =
      DAY + "?(?:" + MONTH + "\\s\\d{1,2}|\\d{1,2}\\s" + MONTH + ")(?:,?\\s(?:19|20)\\d\\d)?";

  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}.'\u2019-]+(?:[ /]\\p{Lu}[\\p{Lu}.'\u2019-]*){0,3}";
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'\u2019-]+(?: (?:de|del|la|al|el|of|the|"
          + "\\p{Lu}[\\p{L}.'\u2019-]*)){0,3}";
  private static final String AGENCY =
      "\\(\\s?\\p{Lu}[\\p{L}0-9 .&/\u2014-]{1,30}\\)|/\\s?\\p{Lu}[\\p{L} .-]{1,20}/\\.?";
  private static final String DASH =
      "\\s?(?:--|\u2014|\u2013|-)(?=\\s*[\\p{Lu}\\d\"'\u201c\u2018])";

  /** CAPITALS[, Region][, date][ (agency)] dash. */
  private static final Pattern PLACE_AND_DASH =
      Pattern.compile(
          CAPITALS
              + "(?:, "
              + NAME
              + ")?(?:,? "
              + DATE
              + ")?,?\\.?(?:\\s(?:"
              + AGENCY
              + "))?"
              + DASH);

  /** Any place[, Region][, date] (agency)[ dash]; the agency alone will do with a dash. */
  private static final Pattern PLACE_AND_AGENCY =
      Pattern.compile(
          "(?:"
              + NAME
              + "(?:, "
              + NAME
              + ")?(?:,? "
              + DATE
              + ")?[,.]?\\s)(?:"
              + AGENCY
              + ")(?:"
              + DASH
              + "|:|(?=\\s+[\\p{Lu}\"\u201c]))");

  private static final Pattern AGENCY_AND_DASH = Pattern.compile("(?:" + AGENCY + ")" + DASH);

  /** CAPITALS: as South Asian papers write it. */
  private static final Pattern PLACE_AND_COLON =
      Pattern.compile(CAPITALS + "(?:/" + CAPITALS + ")?:(?= [\\p{Lu}\"\u201c])");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:(?:Published|Updated|Last updated|Posted)(?: on)?:? )?"
              + DATE
              + "(?:,? (?:at )?\\d{1,2}[.:]\\d\\d(?:\\s?[ap]\\.?m\\.?)?(?: (?:GMT|BST|EST|EDT|UTC|CET|ET))?)?(?: \\||$)"
              + "|"
              + DAY
              + "\\d{1,2} "
              + MONTH
              + " (?:19|20)\\d\\d \\d{1,2}[.:]\\d\\d (?:GMT|BST|EST|EDT|UTC|CET)");

  private Dateline() {}

  /**
   * Length of the dateline that a line begins with, 0 if none.
   *
   * @param early whether the line is one of the first, where "LAGOS: " is a place and no speaker
   */
  static int length(String line, boolean early) {
    String head = line.substring(0, Math.min(line.length(), LONGEST));
    if (!mayBegin(head)) {
      return 0;
    }
    for (Pattern pattern :
        new Pattern[] {PLACE_AND_DASH, PLACE_AND_AGENCY, AGENCY_AND_DASH, PUBLISHED}) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.lookingAt() && (early || certain(pattern, matcher.group()))) {
        return matcher.end();
      }
    }
    Matcher matcher = PLACE_AND_COLON.matcher(head);
    return early && matcher.lookingAt() && matcher.end() > 4 ? matcher.end() : 0;
  }

  /** Later in a text only what names an agency or a day is surely no abbreviation. */
  private static boolean certain(Pattern pattern, String dateline) {
    return pattern == PLACE_AND_AGENCY
        || pattern == AGENCY_AND_DASH
        || (pattern == PLACE_AND_DASH && dateline.matches(".*(?:[\\d(/\u2014]|--).*"));
  }

  private static boolean mayBegin(String head) {
    char first = head.charAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first) || first == '(' || first == '/';
  }
}
