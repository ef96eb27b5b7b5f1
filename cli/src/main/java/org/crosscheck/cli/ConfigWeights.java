package org.crosscheck.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crosscheck.match.Weights;
import org.crosscheck.match.Weights.Weight;

/** The weights of matching in a settings file: {@code [match.weights]} with lines such as {@code time.same_days = [0.7, "rarity"]}. */
final class ConfigWeights {
  static final String MATCH = "match";
  static final String WEIGHTS = "weights";

  private final TomlText toml;

  ConfigWeights(TomlText toml) {
    this.toml = toml;
  }

  /** Those that come with the program where the file gives none of a kind; empty when it gives none at all. */
  Optional<Weights> weights() {
    JsonNode match = toml.table(toml.root(), MATCH, "");
    toml.known(match, List.of(WEIGHTS), MATCH + ".");
    JsonNode given = toml.table(match, WEIGHTS, MATCH + ".");
    if (given.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Weights.standard().with(list(given)));
    } catch (IllegalArgumentException e) {
      throw new UsageException(toml.file() + ": " + e.getMessage());
    }
  }

  private List<Weight> list(JsonNode given) {
    List<Weight> standard = Weights.standard().list();
    String path = MATCH + "." + WEIGHTS + ".";
    toml.known(given, standard.stream().map(Weight::about).distinct().toList(), path);
    List<Weight> list = new ArrayList<>();
    for (String about : TomlText.names(given)) {
      JsonNode levels = toml.table(given, about, path);
      List<String> known = standard.stream()
          .filter(weight -> weight.about().equals(about))
          .map(Weight::level)
          .toList();
      toml.known(levels, known, path + about + ".");
      TomlText.names(levels).forEach(level -> list.add(weight(about, level, levels.get(level))));
    }
    return list;
  }

  private Weight weight(String about, String level, JsonNode shares) {
    boolean rarity = shares.path(1).asText().equals(Weights.RARITY);
    if (shares.size() != 2 || !isShare(shares.get(0)) || !(rarity || isShare(shares.get(1)))) {
      throw new UsageException(toml.at(level) + ": \"" + about + "." + level
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
}
