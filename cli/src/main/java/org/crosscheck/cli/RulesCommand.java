package org.crosscheck.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.crosscheck.cli.report.RuleFormat;
import picocli.CommandLine.Model.CommandSpec;

/** The list of rules. */
final class RulesCommand implements Callable<Integer> {
  private final Shell shell;
  private final Catalogue catalogue;
  private final Options options = new Options();

  private final Given<String> format =
      options.word("--format", "text|json|markdown", "Format (default: text).");

  RulesCommand(Shell shell, Catalogue catalogue) {
    this.shell = shell;
    this.catalogue = catalogue;
  }

  CommandSpec spec() {
    return options.command(
        this,
        "Lists the codes of verdicts and findings.",
        "crosscheck rules",
        "crosscheck rules --format json");
  }

  @Override
  public Integer call() throws IOException {
    Choices.of(RuleFormat.class)
        .pick("--format", format.value().orElse("text"))
        .write(catalogue.rules(), shell.out());
    shell.finish();
    return ExitCode.CLEAN;
  }
}
