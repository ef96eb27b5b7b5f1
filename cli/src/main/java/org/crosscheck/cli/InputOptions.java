package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, and how: the options that the commands share. */
final class InputOptions {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders to read; - is standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME.ext",
      description = "With -: the name that tells the kind of standard input, such as claims.csv.")
  private Optional<String> stdinName = Optional.empty();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Outlet of articles that name none.")
  private Optional<String> outlet = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "TIME",
      description = "Publication time of articles that give none: YYYY[-MM[-DD[Thh:mm]]].")
  private Optional<String> published = Optional.empty();

  @Option(
      names = "--vague",
      paramLabel = "press|acled|airwars",
      description = "How words such as dozens are read (default: press):"
          + " press = 24-99, acled = 12, airwars = 12-24.")
  private Optional<String> vague = Optional.empty();

  @Option(
      names = "--columns",
      paramLabel = "FILE|acled|airwars|ucdp",
      description = {
        "How a foreign table names its columns: a known table, or a file (TOML): dead = \"figure\" maps their name to ours, notes = \"ignore\""
            + " leaves a column out, and under [values] measure = \"killed\" says what each row of a table"
            + " says that has no such column."
      })
  private Optional<String> columns = Optional.empty();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings (default: crosscheck.toml in this folder or the nearest one above it"
          + " that has one); crosscheck config show tells what they come to.")
  private Optional<Path> config = Optional.empty();

  private Optional<Config> read = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads may work; the result is the same for any number.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** Whether there is anything to read. */
  boolean isGiven() {
    return !paths.isEmpty();
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
    return config.or(() -> ConfigFile.nearest(Path.of("")).map(ConfigFile::fromHere));
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
    if (threads < 1) {
      throw new UsageException("--threads must be 1 or more, got " + threads);
    }
    return new Settings(
        new ReadSettings(
            config()
                .pick(
                    Choices.of(VagueConvention.class),
                    ConfigFile.VAGUE,
                    vague,
                    VagueConvention.PRESS),
            outlet.or(() -> config().word(ConfigFile.OUTLET)).filter(name -> !name.isBlank()),
            published.map(InputOptions::moment),
            columns
                .or(() -> config().word(ConfigFile.COLUMNS))
                .map(ColumnFile::read)
                .orElse(ColumnMapping.NONE)),
        match,
        policy,
        threads);
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
    Readers readers = new Readers(settings, threads, progress);
    if (!isPiped()) {
      return readers.read(files());
    }
    Reading piped = readers.read(stdinName.orElse(""), shell.in().readAllBytes());
    return files().isEmpty() ? piped : Readings.together(readers.read(files()), piped);
  }

  /**
   * The same, each claim passed on as soon as it is read.
   *
   * @return what was read in files, without claims
   */
  Reading read(ReadSettings settings, ClaimSink sink) {
    return new Readers(settings, threads).read(files(), sink);
  }

  /** The same for who wants articles only: of files, neither claims nor checksums. */
  Reading readArticles(Shell shell, ReadSettings settings) throws IOException {
    return isPiped() ? read(shell, settings) : read(settings, ClaimSink.NOWHERE);
  }

  /** Whether standard input is to be read. */
  boolean isPiped() {
    boolean stdin = paths.contains(STANDARD_INPUT);
    if (stdin != stdinName.isPresent()) {
      throw new UsageException(
          stdin
              ? "- needs --stdin-name NAME.ext, which tells its kind, such as --stdin-name claims.csv"
              : "--stdin-name \"" + stdinName.orElse("") + "\" needs the path -");
    }
    return stdin;
  }

  /**
   * The only path, where a command takes one table.
   *
   * @throws UsageException when there are more
   */
  Path file() {
    if (paths.size() > 1) {
      throw new UsageException("one table at a time, got " + String.join(", ", paths));
    }
    return path(paths.get(0));
  }

  private List<Path> files() {
    return paths.stream()
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
