package org.crosscheck.cli.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a run knew of its findings before it began.
 *
 * @param baseline the file of accepted findings
 * @param today the day by which suppressions end, where any does
 * @param reasons why findings are suppressed, by fingerprint
 * @param since what changed since an earlier report
 */
public record Known(
    Optional<String> baseline,
    Optional<LocalDate> today,
    Map<String, String> reasons,
    Optional<Changes> since) {
  public static final Known NOTHING =
      new Known(Optional.empty(), Optional.empty(), Map.of(), Optional.empty());

  public Known {
    reasons = Map.copyOf(reasons);
  }

  Known since(Changes changes) {
    return new Known(baseline, today, reasons, Optional.of(changes));
  }

  /** The same with the reasons for what is suppressed. */
  public Known because(Map<String, String> found) {
    return new Known(baseline, today, found, since);
  }
}
