package org.crosscheck.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Only holds what can be done with a baseline. */
@Command(
    name = "baseline",
    description = {
      "Keeps a list of findings that were accepted, so that check --baseline fails only for new ones."
    },
    synopsisSubcommandLabel = "write|prune",
    footer = {
      "  crosscheck baseline write claims.csv",
      "  crosscheck check claims.csv --baseline crosscheck-baseline.json",
      "  crosscheck baseline prune claims.csv"
    })
final class BaselineCommand implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  private BaselineCommand() {}

  static CommandLine of(Shell shell) {
    return new CommandLine(new BaselineCommand())
        .addSubcommand("write", new BaselineWriteCommand(shell))
        .addSubcommand("prune", new BaselinePruneCommand(shell));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "baseline needs write or prune, such as crosscheck baseline write PATH");
  }
}
