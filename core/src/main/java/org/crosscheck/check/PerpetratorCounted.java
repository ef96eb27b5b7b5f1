package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.check.CountingHabits.Difference;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;

/**
 * One counts the perpetrators and the other leaves them out. It may be stated of both figures; or a third entry may
 * give the event with and without them and come to these two numbers; or, probably, one of the two outlets has one more
 * in many events. A first difference of one is not explained away.
 */
final class PerpetratorCounted implements PairRule {
  /** As many may have died with their victims; a wider gap has another reason. */
  private static final double MOST = 3;

  @Override
  public List<RuleInfo> infos() {
    return List.of(DefinitionDiffers.DIFFERENT_DEFINITION);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    double gap = gap(pair);
    if (!pair.sameMeasure()
        || pair.a().measure().isShare()
        || gap <= 0
        || gap > MOST
        || !isNumber(pair)) {
      return Optional.empty();
    }
    return stated(pair)
        .or(() -> told(pair))
        .or(() -> learnt(pair))
        .map(reason -> pair.verdict(
            DefinitionDiffers.DIFFERENT_DEFINITION,
            "The outlets count different people, the perpetrator or not: "
                + Say.both(pair.lower(), pair.higher()) + ".",
            reason));
  }

  /** The least by which the two differ; 0 or less where some number fits both. */
  private static double gap(Pair pair) {
    return pair.higher().figure().low() - pair.lower().figure().high();
  }

  private static boolean isNumber(Pair pair) {
    return pair.a().figure().isNumber() && pair.b().figure().isNumber();
  }

  private static Optional<String> stated(Pair pair) {
    return counts(pair.higher()) && leavesOut(pair.lower())
        ? Optional.of(
            "stated of both: the higher figure counts the perpetrator, the lower does not")
        : Optional.empty();
  }

  /** An entry of the event that gives both numbers, and says which is which. */
  private static Optional<String> told(Pair pair) {
    return sameGroup(pair)
        ? pair.setting().twofold(pair.a().measure()).stream()
            .filter(two -> two.without().figure().overlaps(pair.lower().figure())
                && two.with().figure().overlaps(pair.higher().figure()))
            .findFirst()
            .map(two -> two.with().outlet().name() + " gives both: "
                + Say.number(two.without().figure().low()) + " without the perpetrator, "
                + Say.number(two.with().figure().low()) + " with")
        : Optional.empty();
  }

  private static Optional<String> learnt(Pair pair) {
    boolean nobodyDied = pair.setting().twofold(pair.a().measure()).stream()
        .anyMatch(two -> two.without().figure().isPoint()
            && two.without().figure().sameInterval(two.with().figure()));
    if (gap(pair) > 1 || nobodyDied || !sameGroup(pair) || pair.sameOrigin()) {
      return Optional.empty();
    }
    return pair.setting()
        .habits()
        .between(pair.higher(), pair.lower(), pair.origins())
        .map(difference -> habit(pair, difference));
  }

  private static String habit(Pair pair, Difference difference) {
    return "probably: " + pair.higher().outlet().name() + " has exactly one more than "
        + pair.lower().outlet().name() + " in " + difference.oneMore() + " of the "
        + difference.events() + " events that both report ("
        + Math.round(100.0 * difference.oneMore() / difference.events())
        + " %), and any other difference in "
        + (difference.differing() - difference.oneMore());
  }

  private static boolean sameGroup(Pair pair) {
    return pair.population() == Relation.SAME;
  }

  /** True when one says that it counts the perpetrators, and the other that it leaves them out. */
  static boolean isStated(Pair pair) {
    return (counts(pair.a()) && leavesOut(pair.b())) || (counts(pair.b()) && leavesOut(pair.a()));
  }

  static boolean counts(Claim claim) {
    return of(claim).contains(Definition.WITH_PERPETRATOR);
  }

  static boolean leavesOut(Claim claim) {
    return of(claim).contains(Definition.WITHOUT_PERPETRATOR);
  }

  private static Set<Definition> of(Claim claim) {
    return Definition.in(claim.text().orElse("") + " " + claim.population().name());
  }

  /**
   * One entry's two figures for one thing.
   *
   * @param without the figure that leaves the perpetrators out
   * @param with the figure that counts them
   */
  record Twofold(Claim without, Claim with) {
    /** Every entry that says of two figures which of them counts the perpetrators. */
    static List<Twofold> in(List<Claim> claims) {
      List<Claim> excluding =
          claims.stream().filter(PerpetratorCounted::leavesOut).toList();
      List<Claim> including = excluding.isEmpty()
          ? List.of()
          : claims.stream().filter(PerpetratorCounted::counts).toList();
      return excluding.stream()
          .flatMap(without -> including.stream()
              .filter(with -> isOneEntry(without, with))
              .map(with -> new Twofold(without, with)))
          .toList();
    }

    private static boolean isOneEntry(Claim without, Claim with) {
      return with.measure().equals(without.measure())
          && with.recordKey().isPresent()
          && with.recordKey().equals(without.recordKey())
          && with.figure().isNumber()
          && without.figure().isNumber();
    }
  }
}
