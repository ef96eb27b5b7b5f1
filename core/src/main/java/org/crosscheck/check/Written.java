package org.crosscheck.check;

import java.util.regex.Pattern;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Moment;
import org.crosscheck.scope.Relation;

/** How sure it is that a claim means the day that was read: a table says it, an article's sentence is interpreted. */
final class Written {
  private static final String MONTHS =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern CALENDAR_DAY = Pattern.compile(
      "(?i)(?:\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTHS + "|\\b" + MONTHS + " \\d{1,2}\\b)");
  private static final Pattern PLANNED = Pattern.compile(
      "(?i)\\b(?:will|would|shall|scheduled|planned|plans?|next|upcoming|forthcoming|until|due)\\b");

  private Written() {}

  /** False for what was extracted from a text. */
  static boolean inTable(Claim claim) {
    return claim.at().start().isEmpty();
  }

  /**
   * Two cells of tables, or the same count of several people on the same days: in an article, a place or a day is one of
   * several, and one victim and one victim are two people as often as not.
   */
  static boolean isOneIncident(Pair pair) {
    return (inTable(pair.a()) && inTable(pair.b()))
        || (pair.a().figure().low() > 1
            && pair.a().figure().sameInterval(pair.b().figure())
            && pair.window() == Relation.SAME);
  }

  /** The day is a cell of a table, or is spelt out in a sentence that plans nothing, and is not the day of the report. */
  static boolean isDay(Claim claim) {
    return inTable(claim)
        || (claim.window().isDay()
            && !claim.published().flatMap(Moment::day).equals(claim.window().from())
            && CALENDAR_DAY.matcher(claim.window().text()).find()
            && !PLANNED.matcher(claim.text().orElse("")).find());
  }
}
