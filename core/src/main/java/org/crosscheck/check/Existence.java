package org.crosscheck.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;

/** One says that it happened to nobody, the other that it did: no question of how many. */
final class Existence implements PairRule {
  static final RuleInfo EXISTENCE = RuleInfo.conflict(
      "D31",
      "EXISTENCE",
      Severity.WARNING,
      "One denies that anything happened, or that anybody of the group was hurt; the other gives a number.",
      "A monitor counts 13 civilians; the force that struck says that its strike killed no civilians.",
      "Say who denies it. A denial is a row with the figure \"denied\"; a count of none is read as an early report "
          + "where it was published first.");

  @Override
  public List<RuleInfo> infos() {
    return List.of(EXISTENCE);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    if (!pair.sameMeasure() || pair.population() == Relation.APART) {
      return Optional.empty();
    }
    return judge(pair, pair.a(), pair.b()).or(() -> judge(pair, pair.b(), pair.a()));
  }

  private static Optional<Verdict> judge(Pair pair, Claim denier, Claim other) {
    return isDenial(denier) && other.figure().isNumber() && other.figure().low() > 0
        ? Optional.of(verdict(pair, denier, other, "denies it"))
        : Optional.empty();
  }

  /** A row without a number that denies the count, and not only who did it. */
  private static boolean isDenial(Claim claim) {
    boolean actorOnly =
        claim.circumstances().actor().map(Actor::of).map(Actor::isDenial).orElse(false);
    return !claim.figure().isNumber()
        && !actorOnly
        && claim.figure().text().strip().toLowerCase(Locale.ROOT).startsWith("denie");
  }

  /** What {@link Disagreement} says of none against some, when time does not explain it. */
  static Verdict none(Pair pair) {
    if (!Written.inTable(pair.a()) || !Written.inTable(pair.b())) {
      return pair.verdict(
          ScopeUnknown.SCOPE_UNKNOWN,
          "Comparable only if both speak of the same people: "
              + Say.both(pair.lower(), pair.higher()) + ".",
          "a sentence that says nobody speaks of a place or a group that is not named");
    }
    return verdict(pair, pair.lower(), pair.higher(), "counts none");
  }

  static Verdict verdict(Pair pair, Claim denier, Claim other, String how) {
    return pair.verdict(
        EXISTENCE,
        Say.claim(other) + "; " + Say.who(denier) + " " + how + ". What " + Say.who(denier)
            + " bases that on would tell.",
        "whether it happened is disputed, not how many");
  }
}
