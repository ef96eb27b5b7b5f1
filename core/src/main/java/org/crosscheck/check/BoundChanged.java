package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Bound;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Figure;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/**
 * An outlet quotes an origin whose own claim is on file, with the same number and another bound. The claim on file must
 * be one that the outlet can have quoted: of an undated page, or a later one, that is not known.
 */
final class BoundChanged implements PairRule {
  static final RuleInfo BOUND_ADDED_OR_DROPPED = RuleInfo.conflict(
      "D05",
      "BOUND_ADDED_OR_DROPPED",
      Severity.NOTE,
      "A bound was added or dropped in citing.",
      "Reuters said seven; Haaretz, citing Reuters, at least seven.",
      "Quote the figure with the bound of its origin.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(BOUND_ADDED_OR_DROPPED);
  }

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
    if (!changed || !quotable(source, relay) || !pair.origins().quotes(relay, source)) {
      return Optional.empty();
    }
    return Optional.of(pair.verdict(
        BOUND_ADDED_OR_DROPPED,
        Say.who(relay) + " writes " + Say.figure(relay) + "; " + Say.who(source) + " itself said "
            + Say.figure(source) + ".",
        "the number was kept and a bound " + (isFloor(quoted) ? "added" : "dropped")));
  }

  private static boolean quotable(Claim source, Claim relay) {
    return source.published().isPresent()
        && relay.published().isPresent()
        && !relay.published().get().isBefore(source.published().get());
  }

  private static boolean isFloor(Figure figure) {
    return figure.bound() == Bound.AT_LEAST || figure.bound() == Bound.MORE_THAN;
  }
}
