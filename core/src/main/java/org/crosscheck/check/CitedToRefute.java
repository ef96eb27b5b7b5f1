package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/** An outlet repeats a figure to say that its origin denies it. */
final class CitedToRefute implements PairRule {
  static final RuleInfo CITED_TO_REFUTE = RuleInfo.cleared(
      "N19",
      "CITED_TO_REFUTE",
      "The outlet gives the figure as one that is denied.",
      "The Coalition: a report of 7 killed by its drone is not correct.",
      "Do not count the quoted figure as a claim of who denies it.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(CITED_TO_REFUTE);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    return Stream.of(pair.a(), pair.b())
        .filter(CitedToRefute::isRefuted)
        .findFirst()
        .map(claim -> pair.verdict(
            CITED_TO_REFUTE,
            Say.figure(claim) + " is quoted by " + claim.outlet().name()
                + " as denied, not asserted."));
  }

  private static boolean isRefuted(Claim claim) {
    return !claim.cites().isEmpty()
        && claim.cites().stream().allMatch(cite -> cite.stance() == Stance.DENIES);
  }
}
