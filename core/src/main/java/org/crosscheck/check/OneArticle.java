package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/**
 * One article gives both. Two named origins set side by side contradict each other; on the word of one, the article
 * contradicts itself, unless it is a fast-moving toll caught at two moments.
 */
final class OneArticle implements PairRule {
  static final RuleInfo INTERNAL_FIGURE = RuleInfo.conflict(
      "D10",
      "INTERNAL_FIGURE",
      Severity.WARNING,
      "One article gives two figures for one thing, and no words reconcile them.",
      "A headline with 450 civilians over a text with 1,226.",
      "Ask the outlet which one stands.");

  @Override
  public List<RuleInfo> infos() {
    return Disagreement.and(INTERNAL_FIGURE);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (!pair.sameRecord()) {
      return Optional.empty();
    }
    if (pair.toldInPassing()) {
      return Optional.of(ScopeUnknown.amongOthers(pair));
    }
    if (pair.namedRivals()) {
      return Optional.of(Disagreement.conflict(pair, "one article sets both origins side by side"));
    }
    boolean twoMoments = pair.grows()
        && (pair.isFresh(pair.a()) || pair.a().published().isEmpty() || !pair.sameOrigin());
    return Optional.of(
        twoMoments
            ? Disagreement.open(pair)
            : pair.verdict(
                INTERNAL_FIGURE,
                "One article gives two figures: " + Say.both(pair.a(), pair.b())
                    + ". Which one stands, " + pair.a().outlet().name() + " would tell.",
                "no words reconcile them"));
  }
}
