package org.crosscheck.check;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.Measure;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;

/** The number was kept and the measure narrowed: who was dead or wounded for the origin is dead for the outlet. */
final class MeasureShift implements PairRule {
  static final RuleInfo MEASURE_SHIFT = RuleInfo.conflict(
      "D09",
      "MEASURE_SHIFT",
      Severity.ERROR,
      "The number was kept and what it counts changed: casualties became deaths, people treated became injured.",
      "A report counts 73,356 people treated; it is quoted with 73,356 injured.",
      "Look up what the origin counts. Two outlets must quote one origin, or one the other's own claim; where it is on "
          + "file that nobody was hurt (or killed) besides, the two numbers are one and nothing is said.");

  /** A wide measure, and the narrow ones that it is taken for. */
  private static final ImmutableSetMultimap<String, String> HOLDS =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("killed_or_injured", "killed", "injured")
          .putAll("killed_or_missing", "killed", "missing")
          .put("treated", "injured")
          .build();

  @Override
  public List<RuleInfo> infos() {
    return List.of(MEASURE_SHIFT);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    return judge(pair, pair.a(), pair.b()).or(() -> judge(pair, pair.b(), pair.a()));
  }

  private static Optional<Verdict> judge(Pair pair, Claim narrow, Claim wide) {
    boolean shifted =
        HOLDS.containsEntry(wide.measure().name(), narrow.measure().name())
            && pair.keptNumber()
            && !pair.sameRecord()
            && pair.population() == Relation.SAME
            && (pair.window() == Relation.SAME || pair.window() == Relation.UNKNOWN)
            && !nobodyElse(pair, narrow, wide);
    return shifted
        ? Optional.of(pair.verdict(
            MEASURE_SHIFT,
            "The same " + Say.number(wide.figure().anchor()) + " are "
                + wide.measure().words()
                + " for " + Say.who(wide) + ", but " + narrow.measure().words() + " for "
                + Say.who(narrow) + ".",
            "equal figures of one origin, one measure holds the other"))
        : Optional.empty();
  }

  /** The rest of the wide count is nothing: nobody was hurt besides those killed. */
  private static boolean nobodyElse(Pair pair, Claim narrow, Claim wide) {
    return pair.setting().claims().stream()
        .filter(c -> c.figure().isNumber() && c.figure().high() == 0)
        .map(Claim::measure)
        .map(Measure::name)
        .anyMatch(name -> !name.equals(narrow.measure().name())
            && HOLDS.containsEntry(wide.measure().name(), name));
  }
}
