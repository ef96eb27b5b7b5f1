package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.Result;
import org.crosscheck.check.Findings;
import org.crosscheck.cli.report.EarlierReport;
import org.crosscheck.cli.report.Known;
import org.crosscheck.cli.report.Report;
import org.crosscheck.finding.Finding;
import org.crosscheck.triage.Baseline;
import org.crosscheck.triage.Suppression;
import org.crosscheck.triage.Suppressions;
import org.crosscheck.triage.Triage;

/** What {@code check} is told of findings that are known already. */
final class KnownOptions {
  private final Options options = new Options();

  private final Given<Path> baseline = options.path(
      "--baseline",
      "FILE",
      "Findings that were accepted, as crosscheck baseline write keeps them; they"
          + " neither fail the run nor show in the text report.");

  private final Given<Path> since = options.path(
      "--since",
      "REPORT.json",
      "An earlier JSON report: the text report shows what is new, changed or gone"
          + " since, and what it had found does not fail the run.");

  private final Given<String> today = options.word(
      "--today", "DATE", "The day by which suppressions end (default: the day it is, in UTC).");

  /** What a command hands on to the command line. */
  Options options() {
    return options;
  }

  /** What was told, read in. */
  record Told(Triage triage, Known known, Optional<EarlierReport> earlier) {
    /** The result with each finding marked as new or not. */
    Result mark(Result result) {
      List<Finding> findings = triage.apply(result.findings(), result.events()).stream()
          .sorted(Findings.GRAVEST_FIRST)
          .toList();
      return result.with(findings);
    }

    /** What was known, with why each finding of a result is suppressed. */
    Known known(Result result) {
      return known.because(triage.reasons(result.findings(), result.events()));
    }

    /** The report, beside the earlier one where there is one. */
    Report report(Report report) throws IOException {
      return earlier.isPresent() ? report.since(earlier.get().until(report)) : report;
    }
  }

  /** @throws UsageException when a file or the day cannot be read */
  Told told(Config config, Shell shell) {
    Optional<Path> accepted =
        baseline.value().or(() -> config.word(ConfigFile.BASELINE).map(Path::of));
    Optional<LocalDate> day = day(config.suppressions(), shell);
    Optional<EarlierReport> earlier = since.value().map(KnownOptions::report);
    return new Told(
        new Triage(
            new Suppressions(config.suppressions(), day.orElse(LocalDate.EPOCH)),
            accepted.map(BaselineFile::read).orElse(Baseline.NONE),
            earlier.map(EarlierReport::baseline).orElse(Baseline.NONE)),
        new Known(accepted.map(ConfigFile::slashed), day, Map.of(), Optional.empty()),
        earlier);
  }

  /** No day where nothing ends on one: then the same input gives the same bytes tomorrow. */
  private Optional<LocalDate> day(List<Suppression> suppressions, Shell shell) {
    Optional<LocalDate> given = today.value().map(KnownOptions::day);
    return suppressions.stream().anyMatch(one -> one.until().isPresent())
        ? Optional.of(given.orElseGet(shell::today))
        : Optional.empty();
  }

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new UsageException("--today must be a day such as 2026-12-31, got \"" + text + "\"");
    }
  }

  private static EarlierReport report(Path file) {
    try {
      return EarlierReport.read(ConfigFile.slashed(file), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UsageException("--since " + file
          + " must be a JSON report that can be read: " + Reason.of(e)
          + "; check --output json=REPORT.json writes one");
    } catch (IllegalArgumentException e) {
      throw new UsageException("--since " + file + " " + e.getMessage());
    }
  }
}
