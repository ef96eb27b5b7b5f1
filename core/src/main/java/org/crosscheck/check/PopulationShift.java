package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;

/**
 * The number was kept and the group changed: 16 people, 16 civilians. It must be one origin's number: both name the
 * origin, or the article that changed the group quotes the other's origin for the same number too.
 */
final class PopulationShift implements PairRule {
  static final RuleInfo POPULATION_SHIFT = RuleInfo.conflict(
      "D06",
      "POPULATION_SHIFT",
      Severity.WARNING,
      "The number was kept and the group changed.",
      "16 people killed became 16 civilians killed.",
      "Ask who of them are civilians; the origin did not say that all are.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(POPULATION_SHIFT);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    boolean shifted = pair.population().isNested()
        && pair.sameTellingNumber()
        && pair.a().figure().sameInterval(pair.b().figure())
        && pair.window() != Relation.APART
        && !PerpetratorCounted.isStated(pair);
    if (!shifted || !oneNumber(pair)) {
      return Optional.empty();
    }
    Claim narrow = pair.population() == Relation.INSIDE ? pair.a() : pair.b();
    Claim wide = narrow.equals(pair.a()) ? pair.b() : pair.a();
    return Optional.of(pair.verdict(
        POPULATION_SHIFT,
        "The same " + Say.number(wide.figure().anchor()) + " are "
            + wide.population().words() + " for " + Say.who(wide) + ", but "
            + narrow.population().words() + " for " + Say.who(narrow) + ".",
        "equal figures of one origin, nested groups"));
  }

  private static boolean oneNumber(Pair pair) {
    return pair.sameOrigin()
        || pair.sameRecord()
        || quotesToo(pair, pair.a(), pair.b())
        || quotesToo(pair, pair.b(), pair.a());
  }

  /** True when another claim of the same article gives the same figure on the word of the other's origin. */
  private static boolean quotesToo(Pair pair, Claim article, Claim other) {
    return article.recordKey().isPresent()
        && pair.setting().claims().stream()
            .filter(c -> c.recordKey().equals(article.recordKey()) && !c.id().equals(article.id()))
            .filter(c ->
                c.measure().equals(article.measure()) && c.figure().sameInterval(article.figure()))
            .anyMatch(c -> pair.origins().shared(c, other));
  }
}
