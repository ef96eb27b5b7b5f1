package org.crosscheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.match.Weights;
import org.crosscheck.triage.Suppression;

/**
 * What a user settles once for all runs. An option of the same name wins.
 *
 * @param file where it is written; empty for none
 * @param words by name, those of {@link ConfigFile#WORDS}; paths as seen from the working folder
 * @param priority sources, the best first
 * @param weights what the evidence weighs
 * @param suppressions findings that are accepted
 * @param places the file and line of each setting, by name
 */
record Config(
    Optional<Path> file,
    Map<String, String> words,
    List<String> priority,
    Optional<Weights> weights,
    List<Suppression> suppressions,
    Map<String, String> places) {
  static final Config NONE =
      new Config(Optional.empty(), Map.of(), List.of(), Optional.empty(), List.of(), Map.of());

  Config {
    words = new TreeMap<>(words);
    priority = List.copyOf(priority);
    suppressions = List.copyOf(suppressions);
    places = new TreeMap<>(places);
  }

  Optional<String> word(String name) {
    return Optional.ofNullable(words.get(name));
  }

  /**
   * What holds: the option, else the setting of that name, else the default.
   *
   * @throws UsageException when it is none of the choices
   */
  <T> T pick(Choices<T> choices, String name, Optional<String> option, T standard) {
    String from = option.isPresent() ? "--" + name : place(name);
    return option.or(() -> word(name)).map(word -> choices.pick(from, word)).orElse(standard);
  }

  /** {@code crosscheck.toml:3: "vague"}: for messages. */
  private String place(String name) {
    return places.getOrDefault(name, "") + ": \"" + name + '"';
  }
}
