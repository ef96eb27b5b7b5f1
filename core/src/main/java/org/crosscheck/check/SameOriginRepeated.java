package org.crosscheck.check;

import java.util.Optional;
import org.crosscheck.finding.Verdict;

/** Two outlets, or one outlet twice, repeat the number of one origin. */
final class SameOriginRepeated implements PairRule {
  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (!pair.sameOrigin()
        || !pair.overlap()
        || pair.a().figure().anchor() != pair.b().figure().anchor()) {
      return Optional.empty();
    }
    return Optional.of(pair.verdict(
        Codes.N14,
        "One source, counts once: " + Say.both(pair.a(), pair.b()) + ".",
        "both carry " + Say.number(pair.a().figure().anchor())));
  }
}
