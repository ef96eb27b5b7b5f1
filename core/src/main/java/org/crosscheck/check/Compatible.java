package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/** Some number fits both figures: says why, by the looser of the two wordings. */
final class Compatible implements PairRule {
  static final RuleInfo BOUND_SATISFIED = RuleInfo.cleared(
      "N01",
      "BOUND_SATISFIED",
      "A lower or upper bound holds with the other figure.",
      "AFP says at least 3,000 killed, RFE/RL says 3,055: both can be true.",
      "Nothing to correct. Quote the exact figure where its origin is known.");

  static final RuleInfo RANGES_OVERLAP = RuleInfo.cleared(
      "N02",
      "RANGES_OVERLAP",
      "The two figures have numbers in common.",
      "Airwars gives 9-15, Zaman Al Wasl at least 14: 14 or 15 fits both.",
      "Nothing to correct. The common part is the narrowest range both allow.");

  static final RuleInfo VAGUE_QUANTIFIER = RuleInfo.cleared(
      "N17",
      "VAGUE_QUANTIFIER",
      "A word such as dozens covers the other figure.",
      "\"Dozens\" and 32 wounded.",
      "Nothing to correct. The reading of the word is a convention: see --vague.");

  static final RuleInfo BOUND_GAP = RuleInfo.noted(
      "D02",
      "BOUND_GAP",
      "Both are lower bounds, and they lie far apart.",
      "At least 43 and at least 31 killed in Jayrud on one day.",
      "Compatible, but ask the origin of the lower one whether it is older.");

  /** Two floors that differ by a quarter and by five or more are worth a question. */
  private static final double FAR = 1.25;

  private static final double GAP = 5;

  @Override
  public List<RuleInfo> infos() {
    return List.of(BOUND_GAP, BOUND_SATISFIED, RANGES_OVERLAP, Rounding.ROUNDING, VAGUE_QUANTIFIER);
  }

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
          BOUND_GAP,
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
      return VAGUE_QUANTIFIER;
    }
    if (isOneSided(a) || isOneSided(b)) {
      return BOUND_SATISFIED;
    }
    return a == Bound.ABOUT || b == Bound.ABOUT ? Rounding.ROUNDING : RANGES_OVERLAP;
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
