package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crosscheck.MatchSettings;
import org.crosscheck.event.Policy;
import org.crosscheck.event.Policy.Kind;
import org.crosscheck.match.Weights;
import org.crosscheck.read.Decisions;
import picocli.CommandLine.Option;

/** What matching is told beside the claims: the options that the commands share. */
final class MatchOptions {
  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = {
        "Pairs that somebody decided about, which are never gone against: CSV with a, b (ids of claims, or of articles"
            + " where these are compared) and decision (same, different, or empty = not yet); columns such as"
            + " reason, by, date are for people. match --review writes one to fill in."
      })
  private Optional<Path> decisions = Optional.empty();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings (default: crosscheck.toml in this folder or the nearest one above it"
          + " that has one).")
  private Optional<Path> config = Optional.empty();

  /** @throws UsageException when a file cannot be read, or holds what no settings are */
  MatchSettings settings() {
    Optional<Weights> weights = configFile().flatMap(ConfigFile::weights);
    return new MatchSettings(
        weights.orElse(Weights.standard()),
        // One that was found goes by its name alone: where the folder lies changes no result.
        weights.map(given -> config.map(MatchOptions::slashed).orElse(ConfigFile.NAME)),
        decisions.map(MatchOptions::read).orElse(Decisions.NONE));
  }

  /**
   * The policy of that name, else the one that the settings name, else ranges.
   *
   * @throws UsageException when there is none of that name, or priority is asked for and nothing is ranked
   */
  Policy policy(Optional<String> named) {
    Optional<Path> file = configFile();
    Optional<String> settled = file.flatMap(ConfigFile::policy);
    String from = named.isPresent() ? "--policy" : file.orElse(Path.of("")) + ": policy";
    Kind kind = named
        .or(() -> settled)
        .map(word -> new Choices<>(List.of(Kind.values()), Kind::word).pick(from, word))
        .orElse(Kind.RANGE);
    List<String> ranking =
        kind == Kind.PRIORITY ? file.map(ConfigFile::ranking).orElse(List.of()) : List.<String>of();
    if (kind == Kind.PRIORITY && ranking.isEmpty()) {
      throw new UsageException("policy priority needs a list of sources, the best first, in "
          + configToWrite() + ": priority = [\"NAME\", \"NAME\"]");
    }
    return new Policy(kind, ranking);
  }

  /** Whether somebody decided anything. */
  boolean isDecided() {
    return decisions.isPresent();
  }

  /** The file of settings that is named, else the nearest. */
  Optional<Path> configFile() {
    return config.or(() -> ConfigFile.nearest(Path.of("")));
  }

  /** The file of settings to write to. */
  Path configToWrite() {
    return configFile().orElse(Path.of(ConfigFile.NAME));
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static Decisions read(Path file) {
    try {
      return Decisions.read(file);
    } catch (IOException e) {
      throw new UsageException("--decisions " + file + ": " + Reason.of(e));
    }
  }
}
