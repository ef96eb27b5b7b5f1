package org.crosscheck.check;

import java.util.Optional;
import org.crosscheck.finding.Verdict;

/** The last rule: nothing explains why no number fits both, or time might. */
final class Disjoint implements PairRule {
  @Override
  public Optional<Verdict> judge(Pair pair) {
    return Optional.of(Disagreement.judge(pair));
  }
}
