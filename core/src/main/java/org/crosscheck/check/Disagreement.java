package org.crosscheck.check;

import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure.Course;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/** What two figures that no number fits come to, by the order in which they were published. */
final class Disagreement {
  /** From here on a gap is grave: twice as many, and five or more. */
  private static final double FACTOR = 2;

  private static final double GAP = 5;

  private Disagreement() {}

  static Verdict judge(Pair pair) {
    if (pair.course() == Course.FIXED) {
      return conflict(pair, "such a count does not grow, whenever it is published");
    }
    if (pair.order() == Order.UNKNOWN) {
      return open(pair);
    }
    if (pair.course() == Course.MOVES) {
      return pair.verdict(
          Codes.N04,
          "A count that goes up and down: " + Say.claim(pair.a()) + ", then " + Say.claim(pair.b())
              + ".");
    }
    return pair.b().equals(pair.higher())
        ? pair.verdict(
            Codes.N04,
            "A rising toll: " + Say.claim(pair.a()) + ", then " + Say.claim(pair.b()) + ".",
            "the later figure is higher")
        : conflict(pair, "the later figure is lower, and nobody says corrected");
  }

  /** No number fits both, and which came first is not stated. */
  static Verdict open(Pair pair) {
    return pair.verdict(
        Codes.O01,
        "A " + (pair.course() == Course.MOVES ? "moving count" : "rising toll")
            + " or a conflict; the publication times would tell: "
            + Say.both(pair.lower(), pair.higher()) + ".",
        "no number fits both");
  }

  /** The code by who stands behind the figures, the severity by how far they are apart. */
  static Verdict conflict(Pair pair, String because) {
    String figures = Say.both(pair.a(), pair.b());
    if (!pair.sameOrigin()) {
      return pair.verdict(
          Codes.D01,
          severity(pair),
          pair.subject() + ": no figure fits both. " + figures + ".",
          because);
    }
    if (pair.origins().quotes(pair.a(), pair.b()) || pair.origins().quotes(pair.b(), pair.a())) {
      return pair.verdict(
          Codes.D04, "The origin itself says something else. " + figures + ".", because);
    }
    if (pair.origins().isRelay(pair.a()) && !pair.origins().sameOutlet(pair.a(), pair.b())) {
      return pair.verdict(
          Codes.D03, "One origin is quoted with two figures. " + figures + ".", because);
    }
    return pair.verdict(Codes.D15, "A toll fell without a correction. " + figures + ".", because);
  }

  private static Severity severity(Pair pair) {
    Claim low = pair.lower();
    double from = low.figure().isUnbounded() ? low.figure().low() : low.figure().high();
    double to = pair.higher().figure().low();
    return to >= FACTOR * from && to - from >= GAP ? Severity.ERROR : Codes.D01.severity();
  }
}
