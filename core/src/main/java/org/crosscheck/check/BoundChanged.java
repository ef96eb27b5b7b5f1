package org.crosscheck.check;

import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.finding.Verdict;

/** An outlet quotes an origin whose own claim is on file, with the same number and another bound. */
final class BoundChanged implements PairRule {
  @Override
  public Optional<Verdict> judge(Pair pair) {
    return judge(pair, pair.a(), pair.b()).or(() -> judge(pair, pair.b(), pair.a()));
  }

  private static Optional<Verdict> judge(Pair pair, Claim relay, Claim source) {
    Figure quoted = relay.figure();
    Figure said = source.figure();
    boolean changed = quoted.anchor() == said.anchor()
        && isFloor(quoted) != isFloor(said)
        && quoted.isUnbounded() != said.isUnbounded();
    if (!changed || !pair.origins().quotes(relay, source)) {
      return Optional.empty();
    }
    return Optional.of(pair.verdict(
        Codes.D05,
        Pair.who(relay) + " writes " + Pair.figure(relay) + "; " + Pair.who(source)
            + " itself said " + Pair.figure(source) + ".",
        "the number was kept and a bound " + (isFloor(quoted) ? "added" : "dropped")));
  }

  private static boolean isFloor(Figure figure) {
    return figure.bound() == Bound.AT_LEAST || figure.bound() == Bound.MORE_THAN;
  }
}
