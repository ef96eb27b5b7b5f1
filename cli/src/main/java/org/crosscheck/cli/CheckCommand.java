package org.crosscheck.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crosscheck.Crosscheck;
import org.crosscheck.Settings;
import org.crosscheck.cli.report.Layout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: read, extract, match, judge, report. */
@Command(
    name = "check",
    description = "Says whether the figures of outlets conflict, and why.",
    footer = {
      "  crosscheck check claims.csv",
      "  crosscheck check claims.csv --decisions decisions.csv",
      "  crosscheck check articles/ claims.csv --fail-on warning",
      "  crosscheck check claims.csv --format text --output json=report.json",
      "  cat claims.csv | crosscheck check - --stdin-name claims.csv"
    })
final class CheckCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin
  private final InputOptions inputs = new InputOptions();

  @Mixin
  private final MatchOptions matching = new MatchOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Format of the report on standard output (default: text).")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "FORMAT=PATH",
      description = "Write a report to a file; may be repeated."
          + " Standard output then stays empty, unless --format is given too.")
  private List<String> output = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|note|none",
      description =
          "Exit with 1 for findings of this severity or graver (default: ${DEFAULT-VALUE}).")
  private String failOn = "error";

  @Option(
      names = "--policy",
      paramLabel = "range|lowest|latest|majority-of-origins|priority",
      description = {
        "Which figure of an event is named as the best, beside the range of all (default: range, which names one only"
            + " where all agree). priority takes the list of sources called priority in the settings file."
      })
  private Optional<String> policy = Optional.empty();

  @Option(
      names = "--show-explained",
      description = "In the text report, list also what is not a conflict, and why.")
  private boolean showExplained;

  @Option(
      names = "--no-color",
      description = "No colours. They are used only on a terminal, and never when NO_COLOR is set.")
  private boolean noColor;

  CheckCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    Layout layout = new Layout(shell.width(), shell.colour() && !noColor, showExplained);
    Check check = new Check(
        Outputs.of(format, output), Choices.of(FailOn.class).pick("--fail-on", failOn), layout);
    Settings settings = inputs.settings(matching.settings(), matching.policy(policy));
    return check.conclude(
        new Crosscheck(settings).run(inputs.read(shell, settings.read())), settings, shell);
  }
}
