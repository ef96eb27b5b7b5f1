package org.crosscheck.wording;

import com.google.common.collect.ImmutableSet;

/** Tells the noun that makes a number before it a count and no date: {@code in September 12 people died}. */
final class TimeNouns {
  private static final ImmutableSet<String> PEOPLE = ImmutableSet.of(
      "people",
      "men",
      "women",
      "children",
      "dead",
      "killed",
      "wounded",
      "injured",
      "police",
      "more",
      "others",
      "percent",
      "per",
      "million",
      "billion",
      "thousand",
      "hundred",
      "of",
      "km",
      "miles",
      "missing",
      "died");

  /** Plain words that end like a plural. */
  private static final ImmutableSet<String> NO_PLURALS = ImmutableSet.of(
      "was",
      "has",
      "is",
      "as",
      "this",
      "its",
      "his",
      "plus",
      "across",
      "does",
      "unless",
      "versus",
      "perhaps",
      "always",
      "us",
      "thus",
      "less",
      "minus",
      "says",
      "remains",
      "marks",
      "news",
      "series",
      "crisis",
      "gas",
      "congress",
      "process",
      "business",
      "loss",
      "shows",
      "begins",
      "ends");

  private TimeNouns() {}

  /** True when the token is a lower-case word that a number can count. */
  static boolean isCounted(TimeTokens t, int token) {
    String word = t.word(token);
    return t.isLowerCase(token)
        && (PEOPLE.contains(word)
            || (word.length() > 3 && word.endsWith("s") && !NO_PLURALS.contains(word)));
  }
}
