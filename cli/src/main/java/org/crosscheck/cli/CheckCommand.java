package org.crosscheck.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.crosscheck.Crosscheck;
import org.crosscheck.Result;
import org.crosscheck.Settings;
import org.crosscheck.cli.KnownOptions.Told;
import org.crosscheck.cli.report.Layout;
import org.crosscheck.cli.report.Layout.Detail;
import org.crosscheck.work.Progress;
import picocli.CommandLine.Model.CommandSpec;

/** The main job: read, extract, match, judge, report. */
final class CheckCommand implements Callable<Integer> {
  private final Shell shell;
  private final RootCommand root;

  private final InputOptions inputs = new InputOptions();
  private final MatchOptions matching = new MatchOptions();
  private final KnownOptions known = new KnownOptions();
  private final Options options =
      new Options(inputs.options(), matching.options(), known.options());

  private final Given<String> format = options.word(
      "--format",
      "FORMAT",
      "Format of the report on standard output (default: text): text, line, json, jsonl, sarif, junit, github, gitlab,"
          + " markdown, csv or xlsx (the findings), events (CSV: a line for each quantity of each event),"
          + " claimreview, html (a page to read).");

  private final Supplier<List<String>> output = options.words(
      "--output",
      "FORMAT=PATH",
      "Write a report in any of these formats to a file; may be repeated."
          + " Standard output then stays empty, unless --format is given too.");

  private final Given<String> failOn = options.word(
      "--fail-on",
      "error|warning|note|none",
      "Exit with 1 for new findings of this severity or graver (default: error).");

  private final Given<String> policy = options.word(
      "--policy",
      "range|lowest|latest|majority-of-origins|priority",
      "Which figure of an event is named as the best, beside the range of all (default: range, which names one only"
          + " where all agree). priority takes the list of sources called priority in the settings file.");

  private final Flag showExplained = options.flag(
      "--show-explained", "In the text report, list also what is not a conflict, and why.");

  private final Flag quiet = options.flag(
      'q', "--quiet", "In the text report, only what fails the run, and the last line.");

  private final Flag noColor = options.flag(
      "--no-color",
      "No colours. They are used only on a terminal, and never when NO_COLOR is set.");

  CheckCommand(Shell shell, RootCommand root) {
    this.shell = shell;
    this.root = root;
  }

  CommandSpec spec() {
    return options.command(
        this,
        "Says whether the figures of outlets conflict, and why.",
        "crosscheck check claims.csv",
        "crosscheck check claims.csv --decisions decisions.csv",
        "crosscheck check claims.csv --baseline crosscheck-baseline.json",
        "crosscheck check claims.csv --since yesterday.json",
        "crosscheck check articles/ claims.csv --fail-on warning",
        "crosscheck check claims.csv --format text --output json=report.json",
        "crosscheck check claims.csv --output html=report.html",
        "crosscheck check claims.csv --output sarif=crosscheck.sarif --output xlsx=findings.xlsx",
        "cat claims.csv | crosscheck check - --stdin-name claims.csv");
  }

  @Override
  public Integer call() throws IOException {
    Layout layout = new Layout(shell.width(), shell.colour() && !noColor.isOn(), detail());
    Outputs outputs = Outputs.of(format.value(), output.get());
    outputs.mustSuit(shell);
    Config config = inputs.config();
    FailOn least =
        config.pick(Choices.of(FailOn.class), ConfigFile.FAIL_ON, failOn.value(), FailOn.ERROR);
    Check check = new Check(outputs, least, layout);
    Settings settings =
        inputs.settings(matching.settings(config), matching.policy(config, policy.value()));
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
    if (quiet.isOn() && (verbose || showExplained.isOn())) {
      throw new UsageException(
          "--quiet shows less and --verbose and --show-explained more: give one");
    }
    if (quiet.isOn()) {
      return Detail.QUIET;
    }
    return verbose ? Detail.FULL : showExplained.isOn() ? Detail.EXPLAINED : Detail.USUAL;
  }
}
