package org.crosscheck.check;

import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure.Course;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.scope.Relation;

/**
 * How grave a conflict is: by its size, and by how sure it is that the two claims speak of one thing. Every rule has a
 * usual severity; these are the exceptions, all in one place.
 *
 * <ul>
 *   <li>Figures that exclude each other are an error when one is at least twice the other and five or more are between
 *       them, and both count over the same days, or a count that does not move. Else they stay a warning.
 *   <li>A number kept for two periods is an error inside one article, where nobody else can have changed it.
 *   <li>A date that cannot be is an error in a table, and a warning in an article: there the day was read from words.
 * </ul>
 */
final class Gravity {
  private static final double FACTOR = 2;
  private static final double GAP = 5;

  private Gravity() {}

  /** Of two figures that no number fits. */
  static Severity ofGap(Pair pair, RuleInfo rule) {
    boolean sure = pair.window() == Relation.SAME || pair.course() == Course.FIXED;
    return sure && isWide(pair) ? Severity.ERROR : rule.severity();
  }

  private static boolean isWide(Pair pair) {
    Claim low = pair.lower();
    double from = low.figure().isUnbounded() ? low.figure().low() : low.figure().high();
    double to = pair.higher().figure().low();
    return to >= FACTOR * from && to - from >= GAP;
  }

  /** Of one number for two scopes. */
  static Severity ofShift(Pair pair, RuleInfo rule) {
    return pair.sameRecord() ? Severity.ERROR : rule.severity();
  }

  /** Of a day that was read. */
  static Severity ofDay(Claim claim) {
    return Written.inTable(claim) ? Severity.ERROR : Severity.WARNING;
  }
}
