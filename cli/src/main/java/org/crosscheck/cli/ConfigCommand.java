package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.crosscheck.cli.report.Inert;
import picocli.CommandLine.Model.CommandSpec;

/** Tells what is settled, and where. */
final class ConfigCommand implements Callable<Integer> {
  private static final Map<String, String> DEFAULTS =
      Map.of(ConfigFile.VAGUE, "press", ConfigFile.POLICY, "range", ConfigFile.FAIL_ON, "error");

  private final Shell shell;
  private final Options options = new Options();

  private final Supplier<String> deed = options.operand("show", "What to do: show.");

  private final Given<Path> config = options.path(
      "--config",
      "FILE",
      "Settings (default: crosscheck.toml in this folder or the nearest one above it"
          + " that has one).");

  ConfigCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    return options.command(
        this,
        "Tells the settings that hold in this folder, and the file and line that each comes from.",
        "crosscheck config show",
        "crosscheck config show --config other.toml");
  }

  @Override
  public Integer call() throws IOException {
    new Choices<>(List.of("show"), name -> name).pick("config", deed.get());
    Optional<Path> file =
        config.value().or(() -> ConfigFile.nearest(Path.of("")).map(ConfigFile::fromHere));
    Config settled = file.map(ConfigFile::read).orElse(Config.NONE);
    rows(settled).forEach(row -> shell.print(Inert.line(row) + "\n"));
    if (file.isEmpty()) {
      shell.tell("no " + ConfigFile.NAME + " here or above; crosscheck init writes one");
    }
    shell.finish();
    return ExitCode.CLEAN;
  }

  /** {@code vague = "acled"  # crosscheck.toml:3}, a line a setting. */
  private static List<String> rows(Config config) {
    List<String> rows = new ArrayList<>();
    for (String name : ConfigFile.WORDS) {
      String value = config
          .word(name)
          .or(() -> Optional.ofNullable(DEFAULTS.get(name)))
          .map(word -> '"' + word + '"')
          .orElse("none");
      rows.add(name + " = " + value + from(config, name));
    }
    rows.add(ConfigFile.PRIORITY + " = " + quoted(config.priority())
        + from(config, ConfigFile.PRIORITY));
    rows.add(ConfigWeights.MATCH + "." + ConfigWeights.WEIGHTS + " = "
        + (config.weights().isPresent() ? "given" : "standard")
        + from(config, ConfigWeights.MATCH));
    config
        .suppressions()
        .forEach(one -> rows.add(ConfigSuppressions.SUPPRESS + " = " + one.words()
            + one.until().map(day -> " until " + day).orElse("") + ": " + one.reason() + "  # "
            + one.at().file() + ":" + one.at().line()));
    return rows;
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> '"' + name + '"').toList().toString();
  }

  private static String from(Config config, String name) {
    return "  # " + config.places().getOrDefault(name, "default");
  }
}
