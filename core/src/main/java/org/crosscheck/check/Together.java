package org.crosscheck.check;

import java.util.List;
import java.util.Optional;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.RuleInfo;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Verdict;

/** A verdict on one claim by itself or on several together: it names a first claim and no second. */
final class Together {
  private Together() {}

  /** The first claim of the list is the one that the verdict is filed under. */
  static Verdict verdict(RuleInfo rule, List<Claim> claims, String message, String... because) {
    return verdict(rule, rule.severity(), claims, message, because);
  }

  static Verdict verdict(
      RuleInfo rule, Severity severity, List<Claim> claims, String message, String... because) {
    return new Verdict(
        claims.get(0).id(),
        Optional.empty(),
        claims.stream().map(Claim::id).toList(),
        rule,
        rule.outcome(),
        severity,
        message,
        List.of(because));
  }
}
