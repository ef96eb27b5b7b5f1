package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/** Two outlets printed one text: their agreement is that of a text with itself. */
final class SameArticleCopy implements PairRule {
  static final RuleInfo SAME_ARTICLE_COPY = RuleInfo.cleared(
      "N15",
      "SAME_ARTICLE_COPY",
      "One text in two outlets: a wire copy, a mirror or a sister paper.",
      "A report of AFP, word for word in Zee News, TRT and BusinessLine.",
      "Count it once. Told by the sentences of the claims (column text, or the article): at least twelve words, most runs "
          + "of three words in common, and the same number.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(SAME_ARTICLE_COPY);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    boolean copy = pair.a().figure().sameInterval(pair.b().figure())
        && (pair.a().figure().low() > 1
            || pair.a().figure().text().equals(pair.b().figure().text()))
        && pair.origins().areCopies(pair.a(), pair.b());
    return copy
        ? Optional.of(pair.verdict(
            SAME_ARTICLE_COPY,
            "A copy, not another witness: " + Say.both(pair.a(), pair.b()) + ".",
            "the sentences share most of their words, in order"))
        : Optional.empty();
  }
}
