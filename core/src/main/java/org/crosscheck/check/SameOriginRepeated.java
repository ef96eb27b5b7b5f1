package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/** Two outlets, or one outlet twice, repeat the number of one origin. */
final class SameOriginRepeated implements PairRule {
  static final RuleInfo SAME_ORIGIN_REPEATED = RuleInfo.cleared(
      "N14",
      "SAME_ORIGIN_REPEATED",
      "Several outlets repeat the figure of one origin.",
      "Four outlets quote Syrian state television.",
      "Count the origin once, however many outlets repeat it.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(SAME_ORIGIN_REPEATED);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (!pair.sameOrigin()
        || !pair.overlap()
        || pair.a().figure().anchor() != pair.b().figure().anchor()
        || pair.a().figure().isUnbounded() != pair.b().figure().isUnbounded()) {
      return Optional.empty();
    }
    return Optional.of(pair.verdict(
        SAME_ORIGIN_REPEATED,
        "One source, counts once: " + Say.both(pair.a(), pair.b()) + ".",
        "both carry " + Say.number(pair.a().figure().anchor())));
  }
}
