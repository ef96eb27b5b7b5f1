package org.crosscheck.check;

import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;

/** One counts a group among those whom the other counts, or the two count different groups. */
final class Subpopulation implements PairRule {
  @Override
  public Optional<Verdict> judge(Pair pair) {
    return switch (pair.population()) {
      case INSIDE -> Optional.of(nested(pair, pair.a(), pair.b()));
      case AROUND -> Optional.of(nested(pair, pair.b(), pair.a()));
      case APART, DIFFERENT ->
        Optional.of(
            pair.verdict(Codes.N09, "Different groups: " + Say.both(pair.a(), pair.b()) + "."));
      case SAME, UNKNOWN -> Optional.empty();
    };
  }

  private static Verdict nested(Pair pair, Claim part, Claim whole) {
    if (part.figure().low() <= whole.figure().high()) {
      return pair.verdict(
          Codes.N09,
          Say.claim(part) + " can be among " + Say.claim(whole) + ".",
          part.population().words() + " are a part of " + whole.population().words());
    }
    return tooMany(pair, part, whole);
  }

  /** Between reports of different times, windows or origins a larger part is a disagreement on the toll, which other rules judge. */
  private static Verdict tooMany(Pair pair, Claim part, Claim whole) {
    if (pair.sameRecord()
        || (pair.sameOrigin()
            && !isOfAnother(pair, part)
            && pair.order() == Order.UNKNOWN
            && !pair.isFresh(part))) {
      return pair.verdict(
          Codes.D13,
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
