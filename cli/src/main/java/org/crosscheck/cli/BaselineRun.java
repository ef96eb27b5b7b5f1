package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.crosscheck.Crosscheck;
import org.crosscheck.Result;
import org.crosscheck.Settings;
import org.crosscheck.event.Policy;
import org.crosscheck.triage.Baseline;
import org.crosscheck.triage.Suppressions;
import org.crosscheck.triage.Triage;

/** What writing and pruning a baseline share: a check whose findings are not reported. */
final class BaselineRun {
  private final InputOptions inputs = new InputOptions();

  private final MatchOptions matching = new MatchOptions();

  private final Options options = new Options(inputs.options(), matching.options());

  private final Given<Path> baseline = options.path(
      "--baseline",
      "FILE",
      "The list of accepted findings (default: baseline in the settings, else " + BaselineFile.NAME
          + ").");

  /** What a command hands on to the command line. */
  Options options() {
    return options;
  }

  Path file() {
    return baseline
        .value()
        .or(() -> inputs.config().word(ConfigFile.BASELINE).map(Path::of))
        .orElse(Path.of(BaselineFile.NAME));
  }

  /** Whether runs read the list without being told. */
  boolean isSettled() {
    return baseline.value().isEmpty()
        && inputs.config().word(ConfigFile.BASELINE).isPresent();
  }

  /**
   * What is found today, as far as no suppression gives a reason of its own for it. One that has ended counts as long as it
   * is written down: what it hid is to be settled, not accepted by the way.
   *
   * @throws UsageException when not everything could be read: what is missing would count as gone
   */
  Baseline found(Shell shell) throws IOException {
    Config config = inputs.config();
    Settings settings = inputs.settings(matching.settings(config), Policy.DEFAULT);
    Result result = new Crosscheck(settings).run(inputs.read(shell, settings.read()));
    if (!result.complete() || result.claims().isEmpty()) {
      throw new UsageException(
          "the baseline stays as it is, since not all inputs could be read; run crosscheck check");
    }
    Suppressions suppressions = new Suppressions(config.suppressions(), LocalDate.MIN);
    return new Triage(suppressions, Baseline.NONE, Baseline.NONE)
        .accept(result.findings(), result.events());
  }
}
