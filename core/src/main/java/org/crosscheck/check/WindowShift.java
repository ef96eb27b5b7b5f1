package org.crosscheck.check;

import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;

/**
 * The number was kept and the period changed: 955 in September, 955 since September. Two counts over different periods
 * come to one uneven number only when one was made from the other.
 */
final class WindowShift implements PairRule {
  /** A number of three digits that do not end in zeros is not met twice by chance. */
  private static final double RARE = 100;

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
    Severity severity = pair.sameRecord() ? Severity.ERROR : Codes.D07.severity();
    return Optional.of(pair.verdict(
        Codes.D07,
        severity,
        "The same " + Say.number(pair.a().figure().anchor()) + Say.counted(pair.a())
            + " for two periods: " + pair.a().window().words() + " (" + Say.who(pair.a())
            + ") and " + pair.b().window().words() + " (" + Say.who(pair.b()) + ").",
        pair.sameRecord() ? "inside one article" : "one source"));
  }

  private static boolean oneSource(Pair pair) {
    return pair.sameRecord()
        || pair.sameOrigin()
        || (isRare(pair.a()) && (isUnsourced(pair, pair.a()) || isUnsourced(pair, pair.b())));
  }

  private static boolean isRare(Claim claim) {
    double value = claim.figure().anchor();
    return claim.figure().isPoint() && value >= RARE && value % 10 != 0;
  }

  /** An outlet that names nobody did not count them itself, when another gives the very same number. */
  private static boolean isUnsourced(Pair pair, Claim claim) {
    return !pair.origins().isRelay(claim);
  }
}
