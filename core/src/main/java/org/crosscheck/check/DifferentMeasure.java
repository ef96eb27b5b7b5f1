package org.crosscheck.check;

import java.util.Optional;
import org.crosscheck.finding.Verdict;

/** The two count different things. */
final class DifferentMeasure implements PairRule {
  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (pair.sameMeasure()) {
      return Optional.empty();
    }
    return Optional.of(pair.verdict(
        Codes.N11,
        "Not the same count: " + pair.a().measure().words() + " (" + Say.figure(pair.a()) + ", "
            + pair.a().outlet().name() + ") and " + pair.b().measure().words() + " ("
            + Say.figure(pair.b()) + ", " + pair.b().outlet().name() + ")."));
  }
}
