package org.crosscheck.cli;

import java.io.IOException;
import java.util.List;
import org.crosscheck.Result;
import org.crosscheck.Settings;
import org.crosscheck.cli.KnownOptions.Told;
import org.crosscheck.cli.report.Layout;
import org.crosscheck.cli.report.Report;

/**
 * What {@code check} does with a result.
 *
 * @param outputs where reports go
 * @param failOn which findings count as failure
 * @param layout how text is set on standard output
 */
record Check(Outputs outputs, FailOn failOn, Layout layout) {
  /** Writes the reports and says how the run ended. */
  int conclude(Result found, Settings settings, Told told, Shell shell) throws IOException {
    Result result = told.mark(found);
    Report report = new Report(
        result, settings, told.known(result), Packaged.version(), layout, failOn.severity());
    List<String> failures = outputs.write(told.report(report), shell);
    Ending ending = Ending.of(result, failOn);
    ending.message().ifPresent(shell::tell);
    failures.forEach(shell::tell);
    return failures.isEmpty() ? ending.code() : ExitCode.UNUSABLE;
  }
}
