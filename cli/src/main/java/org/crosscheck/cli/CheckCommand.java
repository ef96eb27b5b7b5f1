package org.crosscheck.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crosscheck.Crosscheck;
import org.crosscheck.Result;
import org.crosscheck.Settings;
import org.crosscheck.cli.KnownOptions.Told;
import org.crosscheck.cli.report.Layout;
import org.crosscheck.cli.report.Layout.Detail;
import org.crosscheck.work.Progress;
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
      "  crosscheck check claims.csv --baseline crosscheck-baseline.json",
      "  crosscheck check claims.csv --since yesterday.json",
      "  crosscheck check articles/ claims.csv --fail-on warning",
      "  crosscheck check claims.csv --format text --output json=report.json",
      "  crosscheck check claims.csv --output html=report.html",
      "  crosscheck check claims.csv --output sarif=crosscheck.sarif --output xlsx=findings.xlsx",
      "  cat claims.csv | crosscheck check - --stdin-name claims.csv"
    })
final class CheckCommand implements Callable<Integer> {
  private final Shell shell;
  private final RootCommand root;

  @Mixin
  private final InputOptions inputs = new InputOptions();

  @Mixin
  private final MatchOptions matching = new MatchOptions();

  @Mixin
  private final KnownOptions known = new KnownOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "Format of the report on standard output (default: text): text, line, json, jsonl, sarif, junit, github, gitlab,"
            + " markdown, csv or xlsx (the findings), events (CSV: a line for each quantity of each event),"
            + " claimreview, html (a page to read)."
      })
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "FORMAT=PATH",
      description = "Write a report in any of these formats to a file; may be repeated."
          + " Standard output then stays empty, unless --format is given too.")
  private List<String> output = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|note|none",
      description = "Exit with 1 for new findings of this severity or graver (default: error).")
  private Optional<String> failOn = Optional.empty();

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
      names = {"-q", "--quiet"},
      description = "In the text report, only what fails the run, and the last line.")
  private boolean quiet;

  @Option(
      names = "--no-color",
      description = "No colours. They are used only on a terminal, and never when NO_COLOR is set.")
  private boolean noColor;

  CheckCommand(Shell shell, RootCommand root) {
    this.shell = shell;
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Layout layout = new Layout(shell.width(), shell.colour() && !noColor, detail());
    Outputs outputs = Outputs.of(format, output);
    outputs.mustSuit(shell);
    Config config = inputs.config();
    FailOn least = config.pick(Choices.of(FailOn.class), ConfigFile.FAIL_ON, failOn, FailOn.ERROR);
    Check check = new Check(outputs, least, layout);
    Settings settings = inputs.settings(matching.settings(config), matching.policy(config, policy));
    Told told = known.told(config, shell);
    return check.conclude(run(settings), settings, told, shell);
  }

  private Result run(Settings settings) throws IOException {
    Optional<ProgressLine> line = shell.progress();
    Progress progress = line.isPresent() ? line.get() : Progress.NONE;
    try {
      return new Crosscheck(settings, progress).run(inputs.read(shell, settings.read(), progress));
    } finally {
      line.ifPresent(ProgressLine::end);
    }
  }

  private Detail detail() {
    boolean verbose = root.isVerbose();
    if (quiet && (verbose || showExplained)) {
      throw new UsageException(
          "--quiet shows less and --verbose and --show-explained more: give one");
    }
    if (quiet) {
      return Detail.QUIET;
    }
    return verbose ? Detail.FULL : showExplained ? Detail.EXPLAINED : Detail.USUAL;
  }
}
