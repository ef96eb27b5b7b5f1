package org.crosscheck.cli.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a run knew of its findings before it began.
 *
 * @param baseline the file of accepted findings
 * @param today the day by which suppressions end, where any does
 * @param since what changed since an earlier report
 */
public record Known(Optional<String> baseline, Optional<LocalDate> today, Optional<Changes> since) {
  public static final Known NOTHING =
      new Known(Optional.empty(), Optional.empty(), Optional.empty());

  Known since(Changes changes) {
    return new Known(baseline, today, Optional.of(changes));
  }
}
