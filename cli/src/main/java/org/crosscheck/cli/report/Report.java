package org.crosscheck.cli.report;

import java.util.Optional;
import org.crosscheck.Result;
import org.crosscheck.Settings;
import org.crosscheck.finding.Finding;
import org.crosscheck.finding.Severity;

/**
 * What a reporter is given.
 *
 * @param result what the run came to
 * @param settings what was chosen; a report shows only what changes the result, so never the number of threads
 * @param known what was known before
 * @param version version of Crosscheck, such as {@code 0.1.0}
 * @param layout how text is set; formats for machines ignore it
 * @param failsFrom how grave a finding must be to fail the run; empty = none does
 */
public record Report(
    Result result,
    Settings settings,
    Known known,
    String version,
    Layout layout,
    Optional<Severity> failsFrom) {

  /** One in which errors fail the run, and before which nothing was known. */
  public Report(Result result, Settings settings, String version, Layout layout) {
    this(result, settings, Known.NOTHING, version, layout, Optional.of(Severity.ERROR));
  }

  /** The same of another result. */
  Report of(Result other) {
    return new Report(other, settings, known, version, layout, failsFrom);
  }

  public Report withLayout(Layout other) {
    return new Report(result, settings, known, version, other, failsFrom);
  }

  /** The same beside an earlier one. */
  public Report since(Changes changes) {
    return new Report(result, settings, known.since(changes), version, layout, failsFrom);
  }

  /** Whether the run fails for something so grave. */
  boolean fails(Severity severity) {
    return failsFrom.filter(severity::isAtLeast).isPresent();
  }

  /** Whether the run fails for that finding. */
  boolean fails(Finding finding) {
    return finding.isNew() && fails(finding.severity());
  }
}
