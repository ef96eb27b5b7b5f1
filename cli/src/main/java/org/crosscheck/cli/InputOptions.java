package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.crosscheck.MatchSettings;
import org.crosscheck.Settings;
import org.crosscheck.claim.Moment;
import org.crosscheck.event.Policy;
import org.crosscheck.read.ClaimSink;
import org.crosscheck.read.ColumnMapping;
import org.crosscheck.read.ReadSettings;
import org.crosscheck.read.Readers;
import org.crosscheck.read.Reading;
import org.crosscheck.wording.TimeGrammar;
import org.crosscheck.wording.VagueConvention;
import org.crosscheck.work.Progress;

/** What is read, and how: the options that the commands share. */
final class InputOptions {
  private static final String STANDARD_INPUT = "-";

  private final Options options = new Options();

  private final Supplier<List<String>> paths =
      options.operands("PATH", "Files and folders to read; - is standard input.");

  private final Given<String> stdinName = options.word(
      "--stdin-name",
      "NAME.ext",
      "With -: the name that tells the kind of standard input, such as claims.csv.");

  private final Given<String> outlet =
      options.word("--outlet", "NAME", "Outlet of articles that name none.");

  private final Given<String> published = options.word(
      "--published",
      "TIME",
      "Publication time of articles that give none: YYYY[-MM[-DD[Thh:mm]]].");

  private final Given<String> vague = options.word(
      "--vague",
      "press|acled|airwars",
      "How words such as dozens are read (default: press):"
          + " press = 24-99, acled = 12, airwars = 12-24.");

  private final Given<String> columns = options.word(
      "--columns",
      "FILE|acled|airwars|ucdp",
      "How a foreign table names its columns: a known table, or a file (TOML): dead = \"figure\" maps their name to ours, notes = \"ignore\""
          + " leaves a column out, and under [values] measure = \"killed\" says what each row of a table"
          + " says that has no such column.");

  private final Given<Path> config = options.path(
      "--config",
      "FILE",
      "Settings (default: crosscheck.toml in this folder or the nearest one above it"
          + " that has one); crosscheck config show tells what they come to.");

  private Optional<Config> read = Optional.empty();

  private final IntSupplier threads = options.number(
      "--threads",
      "N",
      Runtime.getRuntime().availableProcessors(),
      "How many threads may work; the result is the same for any number.");

  /** What a command hands on to the command line. */
  Options options() {
    return options;
  }

  /** Whether there is anything to read. */
  boolean isGiven() {
    return !paths.get().isEmpty();
  }

  /**
   * What is settled for all runs.
   *
   * @throws UsageException when the file cannot be read, or holds what no setting is
   */
  Config config() {
    if (read.isEmpty()) {
      read = Optional.of(configFile().map(ConfigFile::read).orElse(Config.NONE));
    }
    return read.get();
  }

  /** The file of settings that is named, else the nearest. */
  private Optional<Path> configFile() {
    return config.value().or(() -> ConfigFile.nearest(Path.of("")).map(ConfigFile::fromHere));
  }

  /** The file of settings to write to. */
  Path configToWrite() {
    return configFile().orElse(Path.of(ConfigFile.NAME));
  }

  /** @throws UsageException when an option holds no such value */
  Settings settings() {
    return settings(MatchSettings.DEFAULT);
  }

  /** The same where the file of settings may be yet to be written. */
  Settings settingsBeforeConfig() {
    if (configFile().filter(Files::exists).isEmpty()) {
      read = Optional.of(Config.NONE);
    }
    return settings();
  }

  /** The same with what matching is told. */
  Settings settings(MatchSettings match) {
    return settings(match, Policy.DEFAULT);
  }

  /** The same with what names the best of several figures. */
  Settings settings(MatchSettings match, Policy policy) {
    if (threads.getAsInt() < 1) {
      throw new UsageException("--threads must be 1 or more, got " + threads.getAsInt());
    }
    return new Settings(
        new ReadSettings(
            config()
                .pick(
                    Choices.of(VagueConvention.class),
                    ConfigFile.VAGUE,
                    vague.value(),
                    VagueConvention.PRESS),
            outlet
                .value()
                .or(() -> config().word(ConfigFile.OUTLET))
                .filter(name -> !name.isBlank()),
            published.value().map(InputOptions::moment),
            columns
                .value()
                .or(() -> config().word(ConfigFile.COLUMNS))
                .map(ColumnFile::read)
                .orElse(ColumnMapping.NONE)),
        match,
        policy,
        threads.getAsInt());
  }

  private static Moment moment(String text) {
    try {
      return TimeGrammar.moment(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UsageException(
          "--published must be a date such as 2026-11-22 or 2026-11-22T14:30Z, got \"" + text
              + "\"");
    }
  }

  /**
   * Reads every path, and standard input where a path is {@code -}.
   *
   * @throws UsageException when standard input has no name, or a name no use
   */
  Reading read(Shell shell, ReadSettings settings) throws IOException {
    return read(shell, settings, Progress.NONE);
  }

  /** The same, watched. */
  Reading read(Shell shell, ReadSettings settings, Progress progress) throws IOException {
    Readers readers = new Readers(settings, threads.getAsInt(), progress);
    if (!isPiped()) {
      return readers.read(files());
    }
    Reading piped = readers.read(stdinName.value().orElse(""), shell.in().readAllBytes());
    return files().isEmpty() ? piped : Readings.together(readers.read(files()), piped);
  }

  /**
   * The same, each claim passed on as soon as it is read.
   *
   * @return what was read in files, without claims
   */
  Reading read(ReadSettings settings, ClaimSink sink) {
    return new Readers(settings, threads.getAsInt()).read(files(), sink);
  }

  /** The same for who wants articles only: of files, neither claims nor checksums. */
  Reading readArticles(Shell shell, ReadSettings settings) throws IOException {
    return isPiped() ? read(shell, settings) : read(settings, ClaimSink.NOWHERE);
  }

  /** Whether standard input is to be read. */
  boolean isPiped() {
    boolean stdin = paths.get().contains(STANDARD_INPUT);
    if (stdin != stdinName.value().isPresent()) {
      throw new UsageException(
          stdin
              ? "- needs --stdin-name NAME.ext, which tells its kind, such as --stdin-name claims.csv"
              : "--stdin-name \"" + stdinName.value().orElse("") + "\" needs the path -");
    }
    return stdin;
  }

  /**
   * The only path, where a command takes one table.
   *
   * @throws UsageException when there are more
   */
  Path file() {
    if (paths.get().size() > 1) {
      throw new UsageException("one table at a time, got " + String.join(", ", paths.get()));
    }
    return path(paths.get().get(0));
  }

  private List<Path> files() {
    return paths.get().stream()
        .filter(path -> !path.equals(STANDARD_INPUT))
        .map(InputOptions::path)
        .toList();
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UsageException("\"" + text + "\" is not a path: " + e.getReason());
    }
  }
}
