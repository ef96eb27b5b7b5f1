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

/** What matching is told beside the claims: the options that the commands share. */
final class MatchOptions {
  private final Options options = new Options();

  private final Given<Path> decisions = options.path(
      "--decisions",
      "FILE",
      "Pairs that somebody decided about, which are never gone against: CSV with a, b (ids of claims, or of articles"
          + " where these are compared) and decision (same, different, or empty = not yet); columns such as"
          + " reason, by, date are for people. match --review writes one to fill in.");

  /** What a command hands on to the command line. */
  Options options() {
    return options;
  }

  /** @throws UsageException when a file cannot be read */
  MatchSettings settings(Config config) {
    Optional<Path> file =
        decisions.value().or(() -> config.word(ConfigFile.DECISIONS).map(Path::of));
    return new MatchSettings(
        config.weights().orElse(Weights.standard()),
        config.weights().flatMap(given -> config.file().map(ConfigFile::slashed)),
        file.map(MatchOptions::read).orElse(Decisions.NONE));
  }

  /**
   * The policy of that name, else the one that the settings name, else ranges.
   *
   * @throws UsageException when there is none of that name, or priority is asked for and nothing is ranked
   */
  Policy policy(Config config, Optional<String> named) {
    Kind kind = config.pick(
        new Choices<>(List.of(Kind.values()), Kind::word), ConfigFile.POLICY, named, Kind.RANGE);
    List<String> ranking = kind == Kind.PRIORITY ? config.priority() : List.<String>of();
    if (kind == Kind.PRIORITY && ranking.isEmpty()) {
      throw new UsageException("policy priority needs a list of sources, the best first, in "
          + config.file().orElse(Path.of(ConfigFile.NAME)) + ": priority = [\"NAME\", \"NAME\"]");
    }
    return new Policy(kind, ranking);
  }

  /** Whether somebody decided anything. */
  boolean isDecided() {
    return decisions.value().isPresent();
  }

  private static Decisions read(Path file) {
    try {
      return Decisions.read(file);
    } catch (IOException e) {
      throw new UsageException("--decisions " + file + ": " + Reason.of(e));
    }
  }
}
