package org.crosscheck.wording;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.OptionalDouble;

/** What single number words are worth. */
final class NumberWords {
  private static final Map<String, Integer> UNITS = ImmutableMap.<String, Integer>builder()
      .put("zero", 0)
      .put("nought", 0)
      .put("naught", 0)
      .put("one", 1)
      .put("two", 2)
      .put("three", 3)
      .put("four", 4)
      .put("five", 5)
      .put("six", 6)
      .put("seven", 7)
      .put("eight", 8)
      .put("nine", 9)
      .put("ten", 10)
      .put("eleven", 11)
      .put("twelve", 12)
      .put("thirteen", 13)
      .put("fourteen", 14)
      .put("fifteen", 15)
      .put("sixteen", 16)
      .put("seventeen", 17)
      .put("eighteen", 18)
      .put("nineteen", 19)
      .build();

  private static final Map<String, Integer> TENS = ImmutableMap.<String, Integer>builder()
      .put("twenty", 20)
      .put("thirty", 30)
      .put("forty", 40)
      .put("fourty", 40)
      .put("fifty", 50)
      .put("sixty", 60)
      .put("seventy", 70)
      .put("eighty", 80)
      .put("ninety", 90)
      .build();

  private static final Map<String, Double> SCALES = ImmutableMap.<String, Double>builder()
      .put("hundred", 1e2)
      .put("thousand", 1e3)
      .put("lakh", 1e5)
      .put("lakhs", 1e5)
      .put("lac", 1e5)
      .put("million", 1e6)
      .put("mln", 1e6)
      .put("mil", 1e6)
      .put("crore", 1e7)
      .put("crores", 1e7)
      .put("billion", 1e9)
      .put("trillion", 1e12)
      .put("dozen", 12d)
      .put("dozens", 12d)
      .put("score", 20d)
      .build();

  private static final Map<String, Double> SUFFIXES = ImmutableMap.<String, Double>builder()
      .put("k", 1e3)
      .put("m", 1e6)
      .put("mn", 1e6)
      .put("mln", 1e6)
      .put("mil", 1e6)
      .put("mm", 1e6)
      .put("bn", 1e9)
      .put("bln", 1e9)
      .put("tn", 1e12)
      .put("tln", 1e12)
      .build();

  private static final Map<String, Integer> ORDINALS = ImmutableMap.<String, Integer>builder()
      .put("first", 1)
      .put("second", 2)
      .put("third", 3)
      .put("fourth", 4)
      .put("fifth", 5)
      .put("sixth", 6)
      .put("seventh", 7)
      .put("eighth", 8)
      .put("ninth", 9)
      .put("tenth", 10)
      .put("eleventh", 11)
      .put("twelfth", 12)
      .put("thirteenth", 13)
      .put("fourteenth", 14)
      .put("fifteenth", 15)
      .put("sixteenth", 16)
      .put("seventeenth", 17)
      .put("eighteenth", 18)
      .put("nineteenth", 19)
      .put("twentieth", 20)
      .put("thirtieth", 30)
      .put("fortieth", 40)
      .put("fiftieth", 50)
      .put("hundredth", 100)
      .put("thousandth", 1000)
      .build();

  private static final Map<String, Integer> DENOMINATORS = ImmutableMap.<String, Integer>builder()
      .put("half", 2)
      .put("halves", 2)
      .put("third", 3)
      .put("thirds", 3)
      .put("quarter", 4)
      .put("quarters", 4)
      .put("fourth", 4)
      .put("fourths", 4)
      .put("fifth", 5)
      .put("fifths", 5)
      .put("sixth", 6)
      .put("sixths", 6)
      .put("seventh", 7)
      .put("sevenths", 7)
      .put("eighth", 8)
      .put("eighths", 8)
      .put("tenth", 10)
      .put("tenths", 10)
      .build();

  private NumberWords() {}

  /** 0 to 19. */
  static OptionalDouble unit(String word) {
    Integer unit = UNITS.get(word);
    return unit == null ? OptionalDouble.empty() : OptionalDouble.of(unit);
  }

  /** 20, 30, … 90. */
  static OptionalDouble tens(String word) {
    Integer tens = TENS.get(word);
    return tens == null ? OptionalDouble.empty() : OptionalDouble.of(tens);
  }

  /** {@code twentythree}, written as one word. */
  static OptionalDouble runTogether(String word) {
    int split = word.startsWith("seventy") ? 7 : word.startsWith("fifty") ? 5 : 6;
    for (int at = split - 1; at <= split + 1 && at < word.length(); at++) {
      Integer tens = TENS.get(word.substring(0, at));
      Integer unit = UNITS.get(word.substring(at));
      if (tens != null && unit != null && unit > 0 && unit <= 9) {
        return OptionalDouble.of(tens + unit);
      }
    }
    return OptionalDouble.empty();
  }

  /** {@code hundred}, {@code thousand}, {@code dozen} and so on: what the number before it is multiplied by. */
  static OptionalDouble scale(String word) {
    Double scale = SCALES.get(word);
    return scale == null ? OptionalDouble.empty() : OptionalDouble.of(scale);
  }

  /** {@code k}, {@code m}, {@code bn} right behind digits. */
  static OptionalDouble suffix(String letters) {
    Double scale = SUFFIXES.get(letters);
    return scale == null ? OptionalDouble.empty() : OptionalDouble.of(scale);
  }

  /** {@code first} is 1. */
  static OptionalDouble ordinal(String word) {
    Integer ordinal = ORDINALS.get(word);
    return ordinal == null ? OptionalDouble.empty() : OptionalDouble.of(ordinal);
  }

  /** {@code thirds} is 3. */
  static OptionalDouble denominator(String word) {
    Integer denominator = DENOMINATORS.get(word);
    return denominator == null ? OptionalDouble.empty() : OptionalDouble.of(denominator);
  }
}
