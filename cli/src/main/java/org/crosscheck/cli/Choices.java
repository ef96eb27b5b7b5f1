package org.crosscheck.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The values that a word on the command line can stand for.
 *
 * @param values the values, in the order that messages list them
 * @param name the word for a value
 */
record Choices<T>(List<T> values, Function<T, String> name) {
  private static final int MOST_SLIPS = 2;

  Choices {
    values = List.copyOf(values);
  }

  /** The constants of an enumeration by their names in lower case. */
  static <E extends Enum<E>> Choices<E> of(Class<E> type) {
    return new Choices<>(
        List.of(type.getEnumConstants()), value -> value.name().toLowerCase(Locale.ROOT));
  }

  /**
   * The value of that name, whatever its case.
   *
   * @param what what the word is, for the message: {@code --format}
   * @throws UsageException when there is none
   */
  T pick(String what, String word) {
    return values.stream()
        .filter(value -> name.apply(value).equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new UsageException(
            "%s must be one of %s, got \"%s\"%s".formatted(what, list(), word, suggestion(word))));
  }

  String list() {
    return String.join(", ", values.stream().map(name).toList());
  }

  /** {@code ; did you mean "json"?}, or nothing when no name is near. */
  String suggestion(String word) {
    return nearest(word).map(near -> "; did you mean \"" + near + "\"?").orElse("");
  }

  private Optional<String> nearest(String word) {
    return values.stream()
        .map(name)
        .filter(candidate -> slips(candidate, word) <= allowed(candidate))
        .min(Comparator.comparingInt(candidate -> slips(candidate, word)));
  }

  // Of a short name, too little would be left.
  private static int allowed(String candidate) {
    return Math.min(MOST_SLIPS, (candidate.length() - 1) / 2);
  }

  private static int slips(String candidate, String word) {
    return LevenshteinDistance.getDefaultInstance()
        .apply(candidate.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
  }
}
