package org.crosscheck.check;

import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/** Some number fits both figures: says why, by the looser of the two wordings. */
final class Compatible implements PairRule {
  /** Two floors that differ by a quarter and by five or more are worth a question. */
  private static final double FAR = 1.25;

  private static final double GAP = 5;

  @Override
  public Optional<Verdict> judge(Pair pair) {
    return pair.overlap() ? Optional.of(verdict(pair)) : Optional.empty();
  }

  private static Verdict verdict(Pair pair) {
    Figure a = pair.a().figure();
    Figure b = pair.b().figure();
    String both = Say.both(pair.a(), pair.b());
    if (a.isUnbounded() && b.isUnbounded() && gapIsWide(a.low(), b.low())) {
      return pair.verdict(
          Codes.D02,
          "Both are lower bounds, " + Say.number(Math.abs(a.low() - b.low())) + " apart: " + both
              + ".");
    }
    RuleInfo rule = rule(a.bound(), b.bound());
    return pair.verdict(
        rule,
        reason(rule) + both + ".",
        a.interval() + " and " + b.interval() + " have numbers in common");
  }

  private static boolean gapIsWide(double a, double b) {
    return Math.abs(a - b) >= GAP && Math.max(a, b) >= FAR * Math.min(a, b);
  }

  private static RuleInfo rule(Bound a, Bound b) {
    if (a == Bound.VAGUE || b == Bound.VAGUE) {
      return Codes.N17;
    }
    if (isOneSided(a) || isOneSided(b)) {
      return Codes.N01;
    }
    return a == Bound.ABOUT || b == Bound.ABOUT ? Codes.N03 : Codes.N02;
  }

  private static boolean isOneSided(Bound bound) {
    return switch (bound) {
      case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> true;
      case EXACT, ABOUT, BETWEEN, VAGUE, NONE -> false;
    };
  }

  private static String reason(RuleInfo rule) {
    return switch (rule.code()) {
      case "N17" -> "The word covers the number: ";
      case "N01" -> "The bound holds: ";
      case "N03" -> "Equal as far as the rounding goes: ";
      default -> "Both can be true: ";
    };
  }
}
