package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** Words around a number that is named for itself and counts nothing: {@code the answer is one over three}. */
final class Arithmetic {
  private static final Set<String> NAMING = ImmutableSet.of(
      "is",
      "are",
      "was",
      "be",
      "equals",
      "equal",
      "plus",
      "minus",
      "negative",
      "times",
      "by",
      "than",
      "and");

  private Arithmetic() {}

  static boolean names(String word) {
    return NAMING.contains(word);
  }
}
