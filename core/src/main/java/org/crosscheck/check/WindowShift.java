package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.arithmetic.Breakdown;
import org.crosscheck.arithmetic.Proof;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;

/**
 * The number was kept and the period changed: 955 in September, 955 since September. Two counts over different periods
 * come to one uneven number only when one was made from the other.
 */
final class WindowShift implements PairRule {
  static final RuleInfo WINDOW_SHIFT = RuleInfo.conflict(
      "D07",
      "WINDOW_SHIFT",
      Severity.WARNING,
      "The number was kept and the period changed.",
      "955 civilians killed in September became 955 since September.",
      "Look up which period the origin counts.");

  /** A number of three digits that do not end in zeros is not met twice by chance. */
  private static final double RARE = 100;

  @Override
  public List<RuleInfo> infos() {
    return List.of(WINDOW_SHIFT, Disagreement.ORIGIN_CONTRADICTED);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    boolean periods = pair.window() == Relation.DIFFERENT || pair.window().isNested();
    if (!periods
        || !pair.sameTellingNumber()
        || !oneSource(pair)
        || pair.population() == Relation.APART
        || pair.population().isNested()) {
      return Optional.empty();
    }
    return Optional.of(
        pair.origins().quotes(pair.a(), pair.b()) || pair.origins().quotes(pair.b(), pair.a())
            ? pair.verdict(
                Disagreement.ORIGIN_CONTRADICTED,
                "The origin itself counts another period. " + shift(pair),
                because(pair))
            : pair.verdict(
                WINDOW_SHIFT, Gravity.ofShift(pair, WINDOW_SHIFT), shift(pair), because(pair)));
  }

  private static String shift(Pair pair) {
    return "The same " + Say.number(pair.a().figure().anchor()) + Say.counted(pair.a())
        + " for two periods: " + pair.a().window().words() + " (" + Say.who(pair.a()) + ") and "
        + pair.b().window().words() + " (" + Say.who(pair.b()) + ")." + sentence(settling(pair));
  }

  private static String[] because(Pair pair) {
    return Stream.concat(
            Stream.of(pair.sameRecord() ? "inside one article" : "one source"),
            settling(pair).map(WindowShift::settled).stream())
        .toArray(String[]::new);
  }

  private static Optional<Breakdown> settling(Pair pair) {
    Proof proof = pair.setting().proof();
    return proof.settles(pair.a(), pair.b()).or(() -> proof.settles(pair.b(), pair.a()));
  }

  /** For the end of a message: empty when nothing settles it. */
  static String sentence(Optional<Breakdown> sum) {
    return sum.map(parts -> " The " + parts.parts().size() + " parts on file for "
            + parts.whole().window().words() + " add up to exactly "
            + Say.number(parts.low()) + ".")
        .orElse("");
  }

  /** The sum that tells which of the periods the number counts. */
  static String settled(Breakdown sum) {
    return "settled by arithmetic: the " + sum.parts().size() + " parts on file for "
        + sum.whole().window().words() + " add up to it (" + sum.sum()
        + "), so that is the period it counts";
  }

  private static boolean oneSource(Pair pair) {
    return pair.sameRecord()
        || pair.sameOrigin()
        || (isRare(pair.a()) && (isUnsourced(pair, pair.a()) || isUnsourced(pair, pair.b())));
  }

  static boolean isRare(Claim claim) {
    double value = claim.figure().anchor();
    return claim.figure().isPoint() && value >= RARE && value % 10 != 0;
  }

  /** An outlet that names nobody did not count them itself, when another gives the very same number. */
  private static boolean isUnsourced(Pair pair, Claim claim) {
    return !pair.origins().isRelay(claim);
  }
}
