package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;
import org.crosscheck.wording.FigureGrammar;
import org.crosscheck.wording.VagueConvention;

/** {@code A woman was killed} tells of one victim, not of the toll: she can be among those whom a number counts. */
final class Individual implements PairRule {
  private static final FigureGrammar FIGURES = new FigureGrammar(VagueConvention.PRESS);

  @Override
  public List<RuleInfo> infos() {
    return List.of(Subpopulation.SUBPOPULATION);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (isOne(pair.a()) == isOne(pair.b())) {
      return Optional.empty();
    }
    Claim one = isOne(pair.a()) ? pair.a() : pair.b();
    Claim toll = isOne(pair.a()) ? pair.b() : pair.a();
    return toll.figure().high() > 1
        ? Optional.of(pair.verdict(
            Subpopulation.SUBPOPULATION,
            Say.claim(one) + " can be among " + Say.claim(toll) + ".",
            "the words tell of one person and give no number"))
        : Optional.empty();
  }

  // Only of an English text: in a table, words that are no number may be one in another language.
  private static boolean isOne(Claim claim) {
    Figure figure = claim.figure();
    return claim.at().start().isPresent()
        && figure.isPoint()
        && figure.low() == 1
        && FIGURES.parse(figure.text()).isEmpty();
  }
}
