package org.crosscheck.cli;

import java.io.IOException;
import org.crosscheck.Result;
import org.crosscheck.Settings;
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
  int conclude(Result result, Settings settings, Shell shell) throws IOException {
    outputs.write(new Report(result, settings, Packaged.version(), layout), shell);
    Ending ending = Ending.of(result, failOn);
    ending.message().ifPresent(shell::tell);
    return ending.code();
  }
}
