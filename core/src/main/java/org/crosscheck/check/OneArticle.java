package org.crosscheck.check;

import java.util.Optional;
import org.crosscheck.finding.Verdict;

/**
 * One article gives both. Two named origins set side by side contradict each other; on the word of one, the article
 * contradicts itself, unless it is a fast-moving toll caught at two moments.
 */
final class OneArticle implements PairRule {
  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (!pair.sameRecord()) {
      return Optional.empty();
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
                Codes.D10,
                "One article gives two figures: " + Say.both(pair.a(), pair.b()) + ".",
                "no words reconcile them"));
  }
}
