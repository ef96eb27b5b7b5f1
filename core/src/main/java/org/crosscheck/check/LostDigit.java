package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Figure;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/**
 * The same long number but for its first digit, or the same number a thousand times larger: a slip of the pen rather
 * than another count. Whether 9,240 and 9,249 are two counts cannot be told from the digits.
 */
final class LostDigit implements PairRule {
  static final RuleInfo UNITS_OR_CALENDAR = RuleInfo.conflict(
      "D32",
      "UNITS_OR_CALENDAR",
      Severity.ERROR,
      "A digit or a unit was lost on the way.",
      "300 thousand homeless and 300 homeless; 9,240 injured and 1,240.",
      "Look the number up at its origin.");

  private static final int LONG = 4;
  private static final double THOUSAND = 1000;

  @Override
  public List<RuleInfo> infos() {
    return List.of(UNITS_OR_CALENDAR);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    Figure low = pair.lower().figure();
    Figure high = pair.higher().figure();
    boolean thousand =
        low.isPoint() && high.isPoint() && low.low() >= 10 && high.low() == low.low() * THOUSAND;
    if (!thousand && !firstDigit(low, high)) {
      return Optional.empty();
    }
    return Optional.of(pair.verdict(
        UNITS_OR_CALENDAR,
        "A " + (thousand ? "unit" : "digit") + " was lost or added: "
            + Say.both(pair.lower(), pair.higher()) + ".",
        thousand ? "exactly a thousand times" : "equal but for the first digit"));
  }

  private static boolean firstDigit(Figure a, Figure b) {
    String x = Figure.number(a.low());
    String y = Figure.number(b.low());
    return a.isPoint()
        && b.isPoint()
        && x.length() >= LONG
        && x.length() == y.length()
        && x.charAt(0) != y.charAt(0)
        && x.substring(1).equals(y.substring(1))
        && !x.endsWith("00");
  }
}
