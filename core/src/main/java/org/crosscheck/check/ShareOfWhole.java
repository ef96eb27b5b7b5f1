package org.crosscheck.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.FigureMention;
import org.crosscheck.wording.FigureMention.Unit;
import org.crosscheck.wording.VagueConvention;

/** A figure worded as a share of a whole, held against the count: "a third of at least 3,000" and 955. */
final class ShareOfWhole implements PairRule {
  static final RuleInfo PERCENT_MISMATCH = RuleInfo.conflict(
      "D14",
      "PERCENT_MISMATCH",
      Severity.WARNING,
      "A share does not fit the counts.",
      "\"A third\" of the dead, with 955 civilians of 3,055 on file: 31.3 %.",
      "Give the counts, or the share that follows from them.");

  private static final FigureGrammar GRAMMAR = new FigureGrammar(VagueConvention.PRESS);

  @Override
  public List<RuleInfo> infos() {
    return List.of(PERCENT_MISMATCH);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    boolean comparable =
        pair.sameMeasure() && !pair.overlap() && pair.population() == Relation.SAME;
    return comparable
        ? judge(pair, pair.a(), pair.b()).or(() -> judge(pair, pair.b(), pair.a()))
        : Optional.empty();
  }

  /** {@code a third of at least 3,000}: the bound is that of the whole, not of the figure. */
  static boolean isShareOfCount(Figure figure) {
    return isShareOfCount(GRAMMAR.find(figure.text()));
  }

  private static boolean isShareOfCount(List<FigureMention> said) {
    return said.size() == 2
        && said.get(0).unit() == Unit.PERCENT
        && said.get(1).unit() == Unit.COUNT;
  }

  private static Optional<Verdict> judge(Pair pair, Claim shared, Claim count) {
    List<FigureMention> said = GRAMMAR.find(shared.figure().text());
    if (!isShareOfCount(said) || !count.figure().isPoint()) {
      return Optional.empty();
    }
    Figure share = said.get(0).figure();
    double whole = whole(pair, count).orElse(said.get(1).figure().anchor());
    double percent = 100 * count.figure().low() / whole;
    double off = Math.max(share.low() - percent, percent - share.high());
    return whole > 0 && off > 0
        ? Optional.of(verdict(pair, shared, share, count, whole, percent, off))
        : Optional.empty();
  }

  private static Verdict verdict(
      Pair pair,
      Claim shared,
      Figure share,
      Claim count,
      double whole,
      double percent,
      double off) {
    Severity severity = SharesAndParts.severity(off);
    return pair.verdict(
        PERCENT_MISMATCH,
        severity,
        String.format(
            Locale.ROOT,
            "%s of %s is %.1f %%, not %s (%s).",
            count.figure().text(),
            Say.number(whole),
            percent,
            share.text(),
            shared.outlet().name()),
        String.format(Locale.ROOT, "%.1f points apart", off));
  }

  /** The exact count of everybody over the same days, when it is on file. */
  private static Optional<Double> whole(Pair pair, Claim part) {
    return pair.setting().claims().stream()
        .filter(c -> c.measure().equals(part.measure())
            && c.figure().isPoint()
            && c.window().sameDays(part.window()))
        .filter(c -> c.population().isEverybody())
        .map(c -> c.figure().low())
        .findFirst();
  }
}
