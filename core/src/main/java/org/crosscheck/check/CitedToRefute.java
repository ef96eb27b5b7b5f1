package org.crosscheck.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.claim.Attribution.Stance;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Verdict;

/** An outlet repeats a figure to say that its origin denies it. */
final class CitedToRefute implements PairRule {
  @Override
  public Optional<Verdict> judge(Pair pair) {
    return Stream.of(pair.a(), pair.b())
        .filter(CitedToRefute::isRefuted)
        .findFirst()
        .map(claim -> pair.verdict(
            Codes.N19,
            Say.figure(claim) + " is quoted by " + claim.outlet().name()
                + " as denied, not asserted."));
  }

  private static boolean isRefuted(Claim claim) {
    return !claim.cites().isEmpty()
        && claim.cites().stream().allMatch(cite -> cite.stance() == Stance.DENIES);
  }
}
