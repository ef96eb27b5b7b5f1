package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** The words that a number expression can begin with, but for the vague ones. */
final class NumberStarts {
  private static final Set<String> OTHERS = ImmutableSet.of(
      "a",
      "an",
      "half",
      "quarter",
      "point",
      "minus",
      "negative",
      "between",
      "from",
      "no",
      "none",
      "nobody",
      "nil",
      "low",
      "lower",
      "mid",
      "middle",
      "high",
      "upper",
      "late",
      "early");

  private NumberStarts() {}

  /** One bit, set for each of the words. */
  static WordBits bits(Phrases<?> shares) {
    Set<String> words = ImmutableSet.<String>builder()
        .addAll(OTHERS)
        .addAll(NumberWords.all())
        .addAll(shares.firstWords())
        .build();
    return new WordBits(word -> words.contains(word) ? 1 : 0);
  }
}
