package org.crosscheck.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.crosscheck.match.Weights;
import org.crosscheck.match.Weights.Weight;

/** Reads {@code crosscheck.toml}: what a user settles once for all runs. The weights of matching, and the policy. */
final class ConfigFile {
  static final String NAME = "crosscheck.toml";

  /** The table of weights: {@code [match.weights]} with lines such as {@code time.same_days = [0.7, "rarity"]}. */
  static final String MATCH = "match";

  static final String WEIGHTS = "weights";

  /** {@code policy = "latest"}. */
  private static final String POLICY = "policy";

  /** {@code priority = ["SOHR", "AFP"]}: for the policy of that name. */
  private static final String PRIORITY = "priority";

  private final Path file;
  private final String text;
  private final JsonNode root;

  private ConfigFile(Path file, String text) {
    this.file = file;
    this.text = text;
    try {
      root = new TomlMapper().readTree(text);
    } catch (JsonProcessingException e) {
      String line =
          Optional.ofNullable(e.getLocation()).map(at -> ":" + at.getLineNr()).orElse("");
      throw new UsageException(file + line + ": must be TOML: " + e.getOriginalMessage());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UsageException(
          "--config " + file + " must be a text that can be read: " + Reason.of(e));
    }
  }

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

  /**
   * The weights that a file gives, those that come with the program where it gives none.
   *
   * @throws UsageException when it cannot be read, or holds what no setting is
   */
  static Optional<Weights> weights(Path file) {
    return new ConfigFile(file, text(file)).weights();
  }

  /**
   * The policy that a file names.
   *
   * @throws UsageException when it cannot be read, or holds what no setting is
   */
  static Optional<String> policy(Path file) {
    ConfigFile config = new ConfigFile(file, text(file));
    config.weights();
    JsonNode word = config.root.path(POLICY);
    if (word.isMissingNode()) {
      return Optional.empty();
    }
    if (!word.isTextual()) {
      throw new UsageException(
          config.at(POLICY) + ": \"" + POLICY + "\" must be a word, got " + word);
    }
    return Optional.of(word.asText());
  }

  /**
   * The sources that a file ranks, the best first.
   *
   * @throws UsageException when it cannot be read, or holds what no setting is
   */
  static List<String> ranking(Path file) {
    ConfigFile config = new ConfigFile(file, text(file));
    JsonNode list = config.root.path(PRIORITY);
    List<String> names = new ArrayList<>();
    for (JsonNode name : list) {
      names.add(name.isTextual() ? name.asText().strip() : "");
    }
    if (!list.isMissingNode() && (!list.isArray() || names.contains(""))) {
      throw new UsageException(config.at(PRIORITY) + ": \"" + PRIORITY
          + "\" must be a list of names of outlets and origins, got " + list);
    }
    return names;
  }

  /** @throws UsageException when a text would be no settings, were it in a file */
  static void check(Path file, String text) {
    new ConfigFile(file, text).weights();
  }

  private Optional<Weights> weights() {
    known(root, List.of(MATCH, POLICY, PRIORITY), "");
    JsonNode match = table(root, MATCH, "");
    known(match, List.of(WEIGHTS), MATCH + ".");
    JsonNode given = table(match, WEIGHTS, MATCH + ".");
    if (given.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Weights.standard().with(list(given)));
    } catch (IllegalArgumentException e) {
      throw new UsageException(file + ": " + e.getMessage());
    }
  }

  private List<Weight> list(JsonNode given) {
    List<Weight> standard = Weights.standard().list();
    String path = MATCH + "." + WEIGHTS + ".";
    known(given, standard.stream().map(Weight::about).distinct().toList(), path);
    List<Weight> list = new ArrayList<>();
    for (String about : names(given)) {
      JsonNode levels = table(given, about, path);
      List<String> known = standard.stream()
          .filter(weight -> weight.about().equals(about))
          .map(Weight::level)
          .toList();
      known(levels, known, path + about + ".");
      names(levels).forEach(level -> list.add(weight(about, level, levels.get(level))));
    }
    return list;
  }

  private Weight weight(String about, String level, JsonNode shares) {
    boolean rarity = shares.path(1).asText().equals(Weights.RARITY);
    if (shares.size() != 2 || !isShare(shares.get(0)) || !(rarity || isShare(shares.get(1)))) {
      throw new UsageException(at(level) + ": \"" + about + "." + level
          + "\" must be [m, u], two shares above 0 and at most 1, or [m, \"" + Weights.RARITY
          + "\"], got " + shares);
    }
    return new Weight(
        about,
        level,
        shares.get(0).asDouble(),
        rarity ? OptionalDouble.empty() : OptionalDouble.of(shares.get(1).asDouble()));
  }

  private static boolean isShare(JsonNode value) {
    return value.isNumber() && value.asDouble() > 0 && value.asDouble() <= 1;
  }

  private JsonNode table(JsonNode parent, String name, String path) {
    JsonNode table = parent.path(name);
    if (!table.isObject() && !table.isMissingNode()) {
      throw new UsageException(
          at(name) + ": \"" + path + name + "\" must be a table, got " + table);
    }
    return table;
  }

  private void known(JsonNode table, List<String> names, String path) {
    for (String name : names(table)) {
      if (!names.contains(name)) {
        throw new UsageException(at(name) + ": \"" + path + name + "\" is no setting"
            + new Choices<>(names, known -> known).suggestion(name));
      }
    }
  }

  private static List<String> names(JsonNode table) {
    List<String> names = new ArrayList<>();
    table.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The file, and the first line that holds the name as a key; the parser keeps no lines. */
  private String at(String name) {
    Pattern key = Pattern.compile(
        "^\\s*\\[*[^=#]*(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])[^=]*(=|\\]).*");
    int line = 0;
    for (String physical : Splitter.onPattern("\r?\n").split(text)) {
      line++;
      if (key.matcher(physical).matches()) {
        return file + ":" + line;
      }
    }
    return file.toString();
  }
}
