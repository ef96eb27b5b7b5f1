package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/** The last rule: nothing explains why no number fits both, or time might. */
final class Disjoint implements PairRule {
  @Override
  public List<RuleInfo> infos() {
    return Disagreement.INFOS;
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    return Optional.of(Disagreement.judge(pair));
  }
}
