package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure.Course;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;

/** The periods differ: apart they cannot be compared, one inside the other the smaller count must fit into the larger. */
final class DifferentWindow implements PairRule {
  static final RuleInfo DIFFERENT_WINDOW = RuleInfo.cleared(
      "N06",
      "DIFFERENT_WINDOW",
      "The figures count over different periods.",
      "32 killed since 28 September, about 30 in the last week.",
      "Do not compare them; name the period with each figure.");

  static final RuleInfo NESTED_WINDOW = RuleInfo.cleared(
      "N07",
      "NESTED_WINDOW",
      "One period holds the other, and the smaller count fits into the larger.",
      "14 killed in one raid, 23 in the three days that hold it.",
      "Nothing to correct. Name the period with each figure.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(Subpopulation.SUBSET_EXCEEDS_SET, DIFFERENT_WINDOW, NESTED_WINDOW);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (pair.course() == Course.FIXED) {
      return Optional.empty(); // how many were aboard does not depend on a period
    }
    return switch (pair.window()) {
      case APART, DIFFERENT ->
        Optional.of(pair.verdict(
            DIFFERENT_WINDOW,
            "Different periods, cannot be compared: " + period(pair.a()) + "; " + period(pair.b())
                + "."));
      case INSIDE -> Optional.of(nested(pair, pair.a(), pair.b()));
      case AROUND -> Optional.of(nested(pair, pair.b(), pair.a()));
      case SAME, UNKNOWN -> Optional.empty();
    };
  }

  private static Verdict nested(Pair pair, Claim inner, Claim outer) {
    boolean fits = inner.figure().low() <= outer.figure().high();
    if (fits) {
      return pair.verdict(
          NESTED_WINDOW, "Fits: " + period(inner) + " lies inside " + period(outer) + ".");
    }
    boolean oneCounter =
        (pair.sameRecord() || pair.sameOrigin()) && pair.population() == Relation.SAME;
    return oneCounter
        ? pair.verdict(
            Subpopulation.SUBSET_EXCEEDS_SET,
            "A period counts more than the longer one that holds it: " + period(inner) + "; "
                + period(outer) + ".",
            inner.figure().interval() + " does not fit into " + outer.figure().interval())
        : pair.verdict(
            DIFFERENT_WINDOW,
            "Different periods, cannot be compared: " + period(inner) + "; " + period(outer) + ".");
  }

  private static String period(Claim claim) {
    return Say.claim(claim) + ", " + claim.window().words();
  }
}
