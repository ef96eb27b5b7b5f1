package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/** A sentence sets its figure against the others ("only 30 million"): a rival count, whenever it was published. */
final class Insisting implements PairRule {
  @Override
  public List<RuleInfo> infos() {
    return Disagreement.INFOS;
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    boolean insists = pair.insists(pair.lower()) && !pair.sameOrigin();
    return insists
        ? Optional.of(Disagreement.conflict(pair, "the text sets its figure against others"))
        : Optional.empty();
  }
}
