package org.crosscheck.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.crosscheck.cli.report.RuleFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The list of rules. */
@Command(
    name = "rules",
    description = "Lists the codes of verdicts and findings.",
    footer = {"  crosscheck rules", "  crosscheck rules --format json"})
final class RulesCommand implements Callable<Integer> {
  private final Shell shell;
  private final Catalogue catalogue;

  @Option(
      names = "--format",
      paramLabel = "text|json|markdown",
      description = "Format (default: ${DEFAULT-VALUE}).")
  private String format = "text";

  RulesCommand(Shell shell, Catalogue catalogue) {
    this.shell = shell;
    this.catalogue = catalogue;
  }

  @Override
  public Integer call() throws IOException {
    Choices.of(RuleFormat.class).pick("--format", format).write(catalogue.rules(), shell.out());
    shell.finish();
    return ExitCode.CLEAN;
  }
}
