package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure.Course;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;

/** After an origin has raised its figure, an outlet still gives the one that it had before. */
final class StaleFigure implements PairRule {
  static final RuleInfo STALE_FIGURE = RuleInfo.noted(
      "D16",
      "STALE_FIGURE",
      "A figure that its origin had replaced was published after the update.",
      "Al Arabiya gave the Observatory's count as 24 when the Observatory had already raised it to 43.",
      "Use the later figure. Decided only where the origin's older figure, its update and the late repetition are on "
          + "file with times that order them; else a lower figure that comes later is D03, D04 or D15.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(STALE_FIGURE);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    boolean fell = pair.sameOrigin()
        && pair.course() == Course.GROWS
        && pair.order() != Order.UNKNOWN
        && pair.b().equals(pair.lower())
        && !pair.overlap();
    return fell ? older(pair).map(older -> verdict(pair, older)) : Optional.empty();
  }

  /** The claim that gave the low figure before the high one was published. */
  private static Optional<Claim> older(Pair pair) {
    Claim late = pair.b();
    return pair.setting().claims().stream()
        .filter(c -> c.measure().equals(late.measure())
            && c.figure().sameInterval(late.figure())
            && Order.of(pair.setting().asOf(c), pair.setting().asOf(pair.a()))
                == Order.FIRST_IS_EARLIER)
        .filter(c -> pair.origins().shared(c, late) && pair.origins().shared(c, pair.a()))
        .filter(c -> Pair.of(c, late, pair.setting()).population() == Relation.SAME)
        .findFirst();
  }

  private static Verdict verdict(Pair pair, Claim older) {
    return pair.verdict(
        STALE_FIGURE,
        Say.who(pair.b()) + " still gives " + Say.figure(pair.b()) + Say.counted(pair.b())
            + "; this had already been raised to " + Say.figure(pair.a()) + " ("
            + Say.who(pair.a()) + ").",
        Say.who(older) + " had the lower figure before");
  }
}
