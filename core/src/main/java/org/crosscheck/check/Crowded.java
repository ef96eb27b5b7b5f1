package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/** An event has so many different figures that not each was held against each other. */
final class Crowded implements Rule {
  static final RuleInfo NOT_COMPARED = RuleInfo.open(
      "O04",
      "PAIRS_NOT_COMPARED",
      "An event has too many different figures to hold each against each other.",
      "5,000 rows under one event label: each is held against its neighbours by time, by figure and by origin.",
      "Label the incidents apart in the column event, or leave out what only repeats.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(NOT_COMPARED);
  }

  /** @param leftOut how many pairs were not compared */
  static List<Verdict> judge(List<Claim> claims, long leftOut) {
    return leftOut == 0
        ? List.of()
        : List.of(
            new Verdict(
                claims.get(0).id(),
                Optional.empty(),
                List.of(claims.get(0).id()),
                NOT_COMPARED,
                NOT_COMPARED.outcome(),
                NOT_COMPARED.severity(),
                leftOut + " pairs of the " + claims.size()
                    + " figures of this event were not compared.",
                List.of(
                    "each was held against its neighbours by time, by figure and by origin, and against the extremes")));
  }
}
