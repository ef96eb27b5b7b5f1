package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/** A claim without a number says nothing about the other's. */
final class NotStated implements PairRule {
  static final RuleInfo MISSING = RuleInfo.cleared(
      "N18",
      "MISSING",
      "One of the claims gives no number; silence is not zero.",
      "SOHR gives no injured.",
      "Nothing to compare.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(MISSING);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    boolean both = pair.a().figure().isNumber() && pair.b().figure().isNumber();
    return both
        ? Optional.empty()
        : Optional.of(pair.verdict(MISSING, "Not stated: " + Say.both(pair.a(), pair.b()) + "."));
  }
}
