package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crosscheck.triage.Baseline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Drops accepted findings that are gone. */
@Command(
    name = "prune",
    description = {
      "Takes off the list what is no longer found, and adds nothing. Give it all inputs: what is not read counts as gone."
    },
    footer = {"  crosscheck baseline prune claims.csv"})
final class BaselinePruneCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private final BaselineRun run = new BaselineRun();

  BaselinePruneCommand(Shell shell) {
    this.shell = shell;
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
