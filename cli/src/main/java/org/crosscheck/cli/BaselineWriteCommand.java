package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crosscheck.triage.Baseline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Accepts today's findings. */
@Command(
    name = "write",
    description = "Adds what is found today to the list, and takes nothing off it.",
    footer = {
      "  crosscheck baseline write claims.csv",
      "  crosscheck baseline write claims.csv articles/ --baseline accepted.json"
    })
final class BaselineWriteCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private final BaselineRun run = new BaselineRun();

  BaselineWriteCommand(Shell shell) {
    this.shell = shell;
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
