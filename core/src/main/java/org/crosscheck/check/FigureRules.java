package org.crosscheck.check;

import java.util.List;
import org.crosscheck.finding.Verdict;

/**
 * The rules on the figures of a pair, in the order of judgement: comparable? same origin? intervals? then what words
 * and times explain. A pair gets the verdict of the first that applies; the last always does.
 */
final class FigureRules {
  static final List<PairRule> ORDER = List.of(
      new NotStated(),
      new CitedToRefute(),
      new DeclaredPart(),
      new DifferentMeasure(),
      new WindowShift(),
      new PopulationShift(),
      new ShareOfWhole(),
      new DifferentWindow(),
      new PeriodUnknown(),
      new Individual(),
      new Subpopulation(),
      new BoundChanged(),
      new SameOriginRepeated(),
      new Compatible(),
      new Rounding(),
      new LostDigit(),
      new ScopeUnknown(),
      new Insisting(),
      new WordsOfOrder(),
      new DefinitionDiffers(),
      new OneArticle(),
      new Disjoint());

  private FigureRules() {}

  static Verdict judge(Pair pair) {
    return ORDER.stream()
        .flatMap(rule -> rule.judge(pair).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "no rule judged " + pair.a().id() + " and " + pair.b().id()));
  }
}
