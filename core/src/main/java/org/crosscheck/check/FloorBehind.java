package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Figure;
import org.crosscheck.claim.Measure.Course;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;

/**
 * After an origin gave an exact count, an outlet quotes it with a floor that lies below: {@code more than 520} after 534.
 * Both hold, but it is no rounding, which would be {@code more than 530}.
 */
final class FloorBehind implements PairRule {
  @Override
  public List<RuleInfo> infos() {
    return List.of(StaleFigure.STALE_FIGURE);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    Figure earlier = pair.a().figure();
    Figure later = pair.b().figure();
    boolean behind = pair.order() != Order.UNKNOWN
        && pair.course() == Course.GROWS
        && pair.origins().isRelay(pair.a())
        && pair.origins().isRelay(pair.b())
        && pair.sameOrigin()
        && earlier.isPoint()
        && (later.bound() == Bound.AT_LEAST || later.bound() == Bound.MORE_THAN)
        && later.anchor() + later.grain() <= earlier.low();
    return behind
        ? Optional.of(pair.verdict(
            StaleFigure.STALE_FIGURE,
            Say.who(pair.b()) + " gives " + Say.figure(pair.b()) + Say.counted(pair.b())
                + "; the origin had already been quoted with " + Say.figure(pair.a()) + " ("
                + Say.who(pair.a()) + ").",
            "a rounding of " + Say.number(earlier.low()) + " would come nearer"))
        : Optional.empty();
  }
}
