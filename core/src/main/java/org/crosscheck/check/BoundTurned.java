package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/**
 * One origin is quoted with a number as its ceiling and with the same number as its floor: {@code up to 400} and
 * {@code at least 400}. The number itself fits both, but the origin said one of the two.
 */
final class BoundTurned implements PairRule {
  private static final double TELLING = 10;

  @Override
  public List<RuleInfo> infos() {
    return List.of(Compatible.BOUND_SATISFIED);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    Figure a = pair.a().figure();
    Figure b = pair.b().figure();
    boolean turned = a.anchor() == b.anchor()
        && a.anchor() >= TELLING
        && ((isCeiling(a) && isFloor(b)) || (isFloor(a) && isCeiling(b)));
    if (!turned
        || !pair.sameOrigin()
        || pair.sameRecord()
        || ShareOfWhole.isShareOfCount(a)
        || ShareOfWhole.isShareOfCount(b)) {
      return Optional.empty();
    }
    return Optional.of(pair.verdict(
        Compatible.BOUND_SATISFIED,
        Severity.NOTE,
        "The number is the same and the bound turned round: " + Say.both(pair.a(), pair.b())
            + ". See what the origin wrote.",
        "one origin cannot mean both a ceiling and a floor of " + Say.number(a.anchor())));
  }

  /** Also {@code nearly 400}, which ends at its number. */
  private static boolean isCeiling(Figure figure) {
    return figure.bound() == Bound.AT_MOST
        || figure.bound() == Bound.LESS_THAN
        || (figure.bound() == Bound.ABOUT && figure.high() == figure.anchor() && !figure.isPoint());
  }

  private static boolean isFloor(Figure figure) {
    return figure.bound() == Bound.AT_LEAST || figure.bound() == Bound.MORE_THAN;
  }
}
