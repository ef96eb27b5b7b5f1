package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crosscheck.triage.Baseline;
import picocli.CommandLine.Model.CommandSpec;

/** Accepts today's findings. */
final class BaselineWriteCommand implements Callable<Integer> {
  private final Shell shell;

  private final BaselineRun run = new BaselineRun();
  private final Options options = new Options(run.options());

  BaselineWriteCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    return options.command(
        this,
        "Adds what is found today to the list, and takes nothing off it.",
        "crosscheck baseline write claims.csv",
        "crosscheck baseline write claims.csv articles/ --baseline accepted.json");
  }

  @Override
  public Integer call() throws IOException {
    Path file = run.file();
    Baseline before = Files.exists(file) ? BaselineFile.read(file) : Baseline.NONE;
    Baseline after = before.and(run.found(shell));
    BaselineFile.write(file, after);
    shell.tell("%s holds %d accepted findings, %d of them new"
        .formatted(file, after.size(), after.size() - before.size()));
    if (!run.isSettled()) {
      shell.tell("check with --baseline " + file + ", or write baseline = \"" + file + "\" into "
          + ConfigFile.NAME);
    }
    GitAttributes.missing(file)
        .ifPresent(line -> shell.tell("two branches that accept much are joined by git where "
            + GitAttributes.NAME + " holds: " + line));
    return ExitCode.CLEAN;
  }
}
