package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;

/** One counts a group among those whom the other counts, or the two count different groups. */
final class Subpopulation implements PairRule {
  static final RuleInfo SUBPOPULATION = RuleInfo.cleared(
      "N09",
      "SUBPOPULATION",
      "The figures count different groups, or one group is among the other.",
      "6 civilians among 22 dead.",
      "Nothing to correct. Name the group with each figure.");

  static final RuleInfo SUBSET_EXCEEDS_SET = RuleInfo.conflict(
      "D13",
      "SUBSET_EXCEEDS_SET",
      Severity.ERROR,
      "A part is larger than the whole that holds it.",
      "More civilians than people, or a day above its month.",
      "One of the figures is wrong, or the part is not a part.");

  @Override
  public List<RuleInfo> infos() {
    return Disagreement.and(SUBSET_EXCEEDS_SET, SUBPOPULATION);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    return switch (pair.population()) {
      case INSIDE -> Optional.of(nested(pair, pair.a(), pair.b()));
      case AROUND -> Optional.of(nested(pair, pair.b(), pair.a()));
      case APART, DIFFERENT ->
        Optional.of(
            pair.verdict(SUBPOPULATION, "Different groups: " + Say.both(pair.a(), pair.b()) + "."));
      case SAME, UNKNOWN -> Optional.empty();
    };
  }

  private static Verdict nested(Pair pair, Claim part, Claim whole) {
    if (part.figure().low() <= whole.figure().high()) {
      return pair.verdict(
          SUBPOPULATION,
          Say.claim(part) + " can be among " + Say.claim(whole) + ".",
          part.population().words() + " are a part of " + whole.population().words());
    }
    return tooMany(pair, part, whole);
  }

  /** Between reports of different times, windows or origins a larger part is a disagreement on the toll, which other rules judge. */
  private static Verdict tooMany(Pair pair, Claim part, Claim whole) {
    if (pair.toldInPassing()) {
      return ScopeUnknown.amongOthers(pair);
    }
    if (pair.sameRecord()
        || (pair.sameOrigin()
            && !isOfAnother(pair, part)
            && pair.order() == Order.UNKNOWN
            && !pair.isFresh(part))) {
      return pair.verdict(
          SUBSET_EXCEEDS_SET,
          "More " + part.population().words() + " than " + whole.population().words() + ": "
              + Say.both(part, whole) + ".",
          part.figure().interval() + " does not fit into " + whole.figure().interval());
    }
    return Disagreement.judge(pair);
  }

  /** A part whose own whole is named is no part of a figure of which nobody knows whether it counts the same days. */
  private static boolean isOfAnother(Pair pair, Claim part) {
    return part.curation().partOf().isPresent() && pair.window() == Relation.UNKNOWN;
  }
}
