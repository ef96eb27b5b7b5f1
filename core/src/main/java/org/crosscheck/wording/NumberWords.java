package org.crosscheck.wording;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** What single number words are worth. */
final class NumberWords {
  private static final Map<String, Double> UNITS = values("UNIT");
  private static final Map<String, Double> TENS = values("TENS");
  private static final Map<String, Double> JOINED = joined();
  private static final Map<String, Double> SCALES = values("SCALE");
  private static final Set<String> CARDINALS = Stream.of(UNITS, TENS, SCALES, JOINED)
      .flatMap(words -> words.keySet().stream())
      .collect(toImmutableSet());

  private static final Map<String, Double> SUFFIXES = values("SUFFIX");
  private static final Map<String, Double> GROUPS = values("GROUP");
  private static final Map<String, String> ORDINALS = words("ORDINAL");
  private static final Map<String, String> PARTS = parts();

  private NumberWords() {}

  private static Map<String, String> words(String kind) {
    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
    WordLists.read(NumberWords.class, "number-words.txt").forEach((key, word) -> {
      if (key.startsWith(kind + " ")) {
        words.put(word, key.substring(kind.length() + 1));
      }
    });
    return words.buildOrThrow();
  }

  private static Map<String, Double> values(String kind) {
    ImmutableMap.Builder<String, Double> values = ImmutableMap.builder();
    words(kind).forEach((word, value) -> values.put(word, Double.valueOf(value)));
    return values.buildOrThrow();
  }

  private static Map<String, Double> joined() {
    ImmutableMap.Builder<String, Double> joined = ImmutableMap.builder();
    TENS.forEach((ten, tens) -> UNITS.forEach((one, unit) -> {
      if (unit >= 1 && unit <= 9) {
        joined.put(ten + one, tens + unit);
      }
    }));
    return joined.buildOrThrow();
  }

  private static Map<String, String> parts() {
    Map<String, String> parts = new HashMap<>(words("PART"));
    ORDINALS.forEach((word, cardinal) -> {
      parts.put(word, cardinal);
      parts.put(word + "s", cardinal);
    });
    return ImmutableMap.copyOf(parts);
  }

  private static OptionalDouble value(Map<String, Double> values, String word) {
    Double value = values.get(word);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** 0 to 19. */
  static OptionalDouble unit(String word) {
    return value(UNITS, word);
  }

  /** 20, 30, … 90. */
  static OptionalDouble tens(String word) {
    return value(TENS, word);
  }

  /** {@code twentythree}, written as one word. */
  static OptionalDouble runTogether(String word) {
    return value(JOINED, word);
  }

  /** Whether a number in words can begin with the word. */
  static boolean starts(String word) {
    return CARDINALS.contains(word);
  }

  /** Every word that can stand at the beginning of a number or an ordinal. */
  static Set<String> all() {
    return Stream.of(CARDINALS, ORDINALS.keySet()).flatMap(Set::stream).collect(toImmutableSet());
  }

  /** {@code hundred}, {@code thousand}, {@code dozen} and so on: what the number before it is multiplied by. */
  static OptionalDouble scale(String word) {
    return value(SCALES, word);
  }

  /** {@code k}, {@code m}, {@code bn} right behind digits, as spelt: {@code mm} is a length, {@code MM} a million. */
  static OptionalDouble suffix(String letters) {
    return value(SUFFIXES, letters);
  }

  /** {@code trio} is 3. */
  static OptionalDouble group(String word) {
    return value(GROUPS, word);
  }

  /** The cardinal of an ordinal: {@code fifth} is {@code five}. */
  static Optional<String> ordinal(String word) {
    return Optional.ofNullable(ORDINALS.get(word));
  }

  /** Into how many parts the whole is cut, as a cardinal: {@code thirds} is {@code three}. */
  static Optional<String> parts(String word) {
    return Optional.ofNullable(PARTS.get(word));
  }
}
