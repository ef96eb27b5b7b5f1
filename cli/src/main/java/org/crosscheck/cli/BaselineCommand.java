package org.crosscheck.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Only holds what can be done with a baseline. */
final class BaselineCommand implements Runnable {
  private final CommandSpec spec;

  BaselineCommand(Shell shell) {
    spec = new Options()
        .command(
            this,
            "Keeps a list of findings that were accepted, so that check --baseline fails only for new ones.",
            "crosscheck baseline write claims.csv",
            "crosscheck check claims.csv --baseline crosscheck-baseline.json",
            "crosscheck baseline prune claims.csv")
        .addSubcommand("write", new BaselineWriteCommand(shell).spec())
        .addSubcommand("prune", new BaselinePruneCommand(shell).spec());
    spec.usageMessage().synopsisSubcommandLabel("write|prune");
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "baseline needs write or prune, such as crosscheck baseline write PATH");
  }
}
