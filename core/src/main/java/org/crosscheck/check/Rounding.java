package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/**
 * No number fits both to the letter, but one is a round number that the other rounds to: 500 and 515. Only for numbers
 * of three digits or more, and never by more than a twentieth: 20 and 17 dead are two tolls.
 */
final class Rounding implements PairRule {
  static final RuleInfo ROUNDING = RuleInfo.cleared(
      "N03",
      "ROUNDING",
      "The figures are equal at the precision of the coarser one.",
      "About a thousand and 955.",
      "Nothing to correct. Prefer the finer figure.");

  private static final double SMALLEST = 100;
  private static final double MOST = 0.05;

  @Override
  public List<RuleInfo> infos() {
    return List.of(ROUNDING);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    Claim round = pair.a().figure().grain() >= pair.b().figure().grain() ? pair.a() : pair.b();
    Claim fine = round.equals(pair.a()) ? pair.b() : pair.a();
    if (!rounds(round.figure(), fine.figure())
        && !loosely(pair.a().figure(), pair.b().figure())) {
      return Optional.empty();
    }
    return Optional.of(pair.verdict(
        ROUNDING,
        "Equal as far as the rounding goes: " + Say.both(fine, round) + ".",
        Say.number(round.figure().grain()) + " is the last place that " + Say.figure(round)
            + " states"));
  }

  private static boolean rounds(Figure round, Figure fine) {
    double value = round.anchor();
    double off = Math.abs(value - fine.anchor());
    boolean named = round.isPoint() || round.bound() == Bound.ABOUT;
    return named && value >= SMALLEST && off < round.grain() / 2 && off <= MOST * value;
  }

  /** "More than 132" written for what another gives as 132. */
  private static boolean loosely(Figure a, Figure b) {
    return a.anchor() == b.anchor()
        && ((a.bound() == Bound.MORE_THAN && b.isPoint())
            || (b.bound() == Bound.MORE_THAN && a.isPoint()));
  }
}
