package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crosscheck.triage.Baseline;
import picocli.CommandLine.Model.CommandSpec;

/** Drops accepted findings that are gone. */
final class BaselinePruneCommand implements Callable<Integer> {
  private final Shell shell;

  private final BaselineRun run = new BaselineRun();
  private final Options options = new Options(run.options());

  BaselinePruneCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    return options.command(
        this,
        "Takes off the list what is no longer found, and adds nothing. Give it all inputs: what is not read counts as gone.",
        "crosscheck baseline prune claims.csv");
  }

  @Override
  public Integer call() throws IOException {
    Path file = run.file();
    Baseline before = BaselineFile.read(file);
    Baseline after = before.among(run.found(shell));
    BaselineFile.write(file, after);
    shell.tell("%s holds %d accepted findings, %d are gone"
        .formatted(file, after.size(), before.size() - after.size()));
    return ExitCode.CLEAN;
  }
}
