package org.crosscheck.triage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosscheck.event.Event;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Status;

/**
 * What is known before a run.
 *
 * @param suppressions findings accepted one kind at a time, each for a reason
 * @param baseline findings accepted all at once
 * @param earlier findings of an earlier report
 */
public record Triage(Suppressions suppressions, Baseline baseline, Baseline earlier) {
  public static final Triage NONE = new Triage(Suppressions.NONE, Baseline.NONE, Baseline.NONE);

  /** The findings, each marked as new or not, with what is to be said of suppressions behind them. */
  public List<Finding> apply(List<Finding> findings, List<Event> events) {
    Subjects subjects = new Subjects(events);
    List<Finding> reasoned = suppressions.apply(findings, subjects);
    List<Finding> known = earlier.apply(baseline.apply(reasoned));
    // Complaints come last: nothing may hide that a suppression has ended.
    return Stream.of(known, suppressions.complaints(findings, subjects))
        .flatMap(List::stream)
        .toList();
  }

  /** Why findings are suppressed, by fingerprint. */
  public Map<String, String> reasons(List<Finding> findings, List<Event> events) {
    List<Finding> suppressed = findings.stream()
        .filter(finding -> finding.status() == Status.SUPPRESSED)
        .toList();
    if (suppressed.isEmpty()) {
      return Map.of();
    }
    Subjects subjects = new Subjects(events);
    Map<String, String> reasons = new HashMap<>();
    for (Finding finding : suppressed) {
      suppressions
          .first(finding, subjects)
          .ifPresent(one -> reasons.put(finding.fingerprint(), one.reason()));
    }
    return reasons;
  }

  /** The findings as a baseline, but those that have a reason of their own. */
  public Baseline accept(List<Finding> findings, List<Event> events) {
    Subjects subjects = new Subjects(events);
    return subjects.accept(
        suppressions.apply(findings, subjects).stream().filter(Finding::isNew).toList());
  }
}
