package org.crosscheck.check;

import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;

/** No number fits both, but whether they count the same people is not stated. */
final class ScopeUnknown implements PairRule {
  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (pair.population() != Relation.UNKNOWN || pair.overlap()) {
      return Optional.empty();
    }
    Claim higher = pair.higher();
    Claim lower = pair.lower();
    boolean bothStated = higher.population().isStated() && lower.population().isStated();
    boolean largerIsWider =
        !higher.population().isStated() && lower.population().isStated();
    if (!bothStated && (!largerIsWider || ordered(pair))) {
      return Optional.empty();
    }
    return Optional.of(pair.verdict(
        Codes.O02,
        "Comparable only if both count the same people: " + Say.both(lower, higher) + ".",
        bothStated
            ? "whether " + lower.population().words() + " are among "
                + higher.population().words() + " is not stated"
            : "the larger figure does not say whom it counts"));
  }

  /** The origin itself says how its two figures follow each other. */
  private static boolean ordered(Pair pair) {
    return pair.sameOrigin() && WordsOfOrder.applies(pair);
  }
}
