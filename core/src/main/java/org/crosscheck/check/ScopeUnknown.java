package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;

/** No number fits both, but whether they count the same people is not stated. */
final class ScopeUnknown implements PairRule {
  static final RuleInfo SCOPE_UNKNOWN = RuleInfo.open(
      "O02",
      "SCOPE_UNKNOWN",
      "No number fits both, and one does not say whom it counts.",
      "90 dead; 41 civilians.",
      "Find out whom the larger figure counts.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(SCOPE_UNKNOWN);
  }

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
        SCOPE_UNKNOWN,
        "Comparable only if both count the same people: " + Say.both(lower, higher) + ".",
        bothStated
            ? "whether " + lower.population().words() + " are among "
                + higher.population().words() + " is not stated"
            : "the larger figure does not say whom it counts"));
  }

  /** What a text tells of a few may be told of some of the others. */
  static Verdict amongOthers(Pair pair) {
    return pair.verdict(
        SCOPE_UNKNOWN,
        "Comparable only if both count the same people: " + Say.both(pair.lower(), pair.higher())
            + ".",
        "whether the " + Say.figure(pair.lower()) + " are among the " + Say.figure(pair.higher())
            + " is not stated");
  }

  /** The origin itself says how its two figures follow each other. */
  private static boolean ordered(Pair pair) {
    return pair.sameOrigin() && WordsOfOrder.applies(pair);
  }
}
