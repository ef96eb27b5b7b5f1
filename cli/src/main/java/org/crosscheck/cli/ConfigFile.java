package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads {@code crosscheck.toml}. */
final class ConfigFile {
  static final String NAME = "crosscheck.toml";

  static final String VAGUE = "vague";
  static final String POLICY = "policy";
  static final String FAIL_ON = "fail-on";
  static final String OUTLET = "outlet";
  static final String DECISIONS = "decisions";
  static final String BASELINE = "baseline";
  static final String COLUMNS = "columns";

  /** {@code priority = ["SOHR", "AFP"]}: for the policy of that name. */
  static final String PRIORITY = "priority";

  /** The settings of one word each. */
  static final List<String> WORDS =
      List.of(VAGUE, POLICY, FAIL_ON, OUTLET, DECISIONS, BASELINE, COLUMNS);

  /** Those whose word is a file, which is looked for beside the settings. */
  private static final List<String> PATHS = List.of(DECISIONS, BASELINE);

  static final List<String> ALL = Stream.of(
          WORDS, List.of(PRIORITY, ConfigSuppressions.SUPPRESS, ConfigWeights.MATCH))
      .flatMap(List::stream)
      .toList();

  private ConfigFile() {}

  /** The settings file of a folder, or of the nearest above it that has one. */
  static Optional<Path> nearest(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** @throws UsageException when the file cannot be read, or holds what no setting is */
  static Config read(Path file) {
    try {
      return read(file, Files.readString(file));
    } catch (IOException e) {
      throw new UsageException(
          "--config " + file + " must be a text that can be read: " + Reason.of(e));
    }
  }

  /** The settings that a text would be, were it in a file. */
  static Config read(Path file, String text) {
    TomlText toml = new TomlText(file, text);
    toml.known(toml.root(), ALL, "");
    Map<String, String> words = new TreeMap<>();
    Map<String, String> places = new TreeMap<>();
    for (String name : WORDS) {
      toml.word(name).ifPresent(word -> words.put(name, seen(name, word, file)));
    }
    TomlText.names(toml.root()).forEach(name -> places.put(name, toml.at(name)));
    return new Config(
        Optional.of(file),
        words,
        toml.words(PRIORITY, "names of outlets and origins"),
        new ConfigWeights(toml).weights(),
        new ConfigSuppressions(toml, slashed(file)).list(),
        places);
  }

  /** A path in the settings is seen from their folder; columns may also be named, such as {@code ucdp}. */
  private static String seen(String name, String word, Path file) {
    boolean path = PATHS.contains(name) || (name.equals(COLUMNS) && !Mappings.isName(word));
    return path ? slashed(file.resolveSibling(word).normalize()) : word;
  }

  /** The path as reports show it, on any system. */
  static String slashed(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** A file as seen from this folder: where that lies changes no report. */
  static Path fromHere(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return Objects.equals(here.getRoot(), file.getRoot()) ? here.relativize(file) : file;
  }
}
