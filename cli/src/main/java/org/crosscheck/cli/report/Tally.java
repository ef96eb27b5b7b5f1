package org.crosscheck.cli.report;

import java.util.List;
import java.util.Locale;
import org.crosscheck.Result;
import org.crosscheck.claim.Claim;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Outcome;
import org.crosscheck.finding.Severity;
import org.crosscheck.finding.Status;
import org.crosscheck.finding.Verdict;

/** The last line of a report. */
final class Tally {
  private Tally() {}

  /** {@code 6 claims of 4 outlets, 1 event: 2 conflicts (1 error, 1 warning, 0 notes), 0 open, 3 cleared}. */
  static String of(Result result) {
    return result.claims().isEmpty()
        ? "No claims: nothing was checked."
        : counts(result) + accepted(result);
  }

  /** {@code ; findings: 2 new, 3 baselined, 0 suppressed}, or nothing where all are new. */
  private static String accepted(Result result) {
    return result.findings().stream().allMatch(Finding::isNew)
        ? ""
        : "; findings: %d new, %d baselined, %d suppressed"
            .formatted(
                statuses(result, Status.NEW),
                statuses(result, Status.BASELINED),
                statuses(result, Status.SUPPRESSED));
  }

  private static long statuses(Result result, Status status) {
    return result.findings().stream()
        .filter(finding -> finding.status() == status)
        .count();
  }

  private static String counts(Result result) {
    List<Verdict> conflicts = result.verdicts().stream()
        .filter(verdict -> verdict.outcome() == Outcome.CONFLICT)
        .toList();
    long outlets = result.claims().stream().map(Claim::outlet).distinct().count();
    return String.format(
        Locale.ROOT,
        "%s of %s, %s: %s%s, %d open, %d cleared",
        count(result.claims().size(), "claim"),
        count(outlets, "outlet"),
        count(result.events().size(), "event"),
        count(conflicts.size(), "conflict"),
        conflicts.isEmpty() ? "" : " (" + grades(conflicts) + ")",
        outcomes(result, Outcome.OPEN),
        outcomes(result, Outcome.CLEARED));
  }

  private static String grades(List<Verdict> conflicts) {
    return "%s, %s, %s"
        .formatted(
            count(severities(conflicts, Severity.ERROR), "error"),
            count(severities(conflicts, Severity.WARNING), "warning"),
            count(severities(conflicts, Severity.NOTE), "note"));
  }

  private static long severities(List<Verdict> verdicts, Severity severity) {
    return verdicts.stream().filter(verdict -> verdict.severity() == severity).count();
  }

  private static long outcomes(Result result, Outcome outcome) {
    return result.verdicts().stream()
        .filter(verdict -> verdict.outcome() == outcome)
        .count();
  }

  /** {@code 1 claim}, {@code 2 claims}. */
  static String count(long n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
