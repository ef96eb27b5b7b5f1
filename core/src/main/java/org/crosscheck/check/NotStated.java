package org.crosscheck.check;

import java.util.Optional;
import org.crosscheck.finding.Verdict;

/** A claim without a number says nothing about the other's. */
final class NotStated implements PairRule {
  @Override
  public Optional<Verdict> judge(Pair pair) {
    boolean both = pair.a().figure().isNumber() && pair.b().figure().isNumber();
    return both
        ? Optional.empty()
        : Optional.of(pair.verdict(Codes.N18, "Not stated: " + Say.both(pair.a(), pair.b()) + "."));
  }
}
