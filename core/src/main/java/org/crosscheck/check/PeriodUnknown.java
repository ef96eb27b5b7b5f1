package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Measure.Course;
import org.crosscheck.claim.Window;
import org.crosscheck.claim.Window.Kind;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Verdict;
import org.crosscheck.scope.Relation;

/** No number fits both, and one counts over a period while the other does not say over which. */
final class PeriodUnknown implements PairRule {
  /** A longer window counts more than one incident. */
  private static final long INCIDENT_DAYS = 3;

  @Override
  public List<RuleInfo> infos() {
    return List.of(ScopeUnknown.SCOPE_UNKNOWN);
  }

  @Override
  public Optional<Verdict> judge(Pair pair) {
    boolean undecided = pair.window() == Relation.UNKNOWN
        && !pair.overlap()
        && pair.course() != Course.FIXED
        && (isPeriod(pair.a().window()) || isPeriod(pair.b().window()));
    if (!undecided || WordsOfOrder.applies(pair)) {
      return Optional.empty();
    }
    return Optional.of(pair.verdict(
        ScopeUnknown.SCOPE_UNKNOWN,
        "Comparable only if both count over the same period: " + period(pair, true) + "; "
            + period(pair, false) + ".",
        "the period of one is not stated, or could not be resolved"));
  }

  private static boolean isPeriod(Window window) {
    return window.isResolved()
        ? window.kind() != Kind.INCIDENT && window.days().orElse(0L) > INCIDENT_DAYS
        : !window.isUnstated() && window.kind() != Kind.INCIDENT;
  }

  private static String period(Pair pair, boolean lower) {
    var claim = lower ? pair.lower() : pair.higher();
    return Say.claim(claim) + ", " + claim.window().words();
  }
}
